/** GOV.UK Pay over HTTPS: payments asked for, webhooks told apart from forgeries, files for those who pay publishers out. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.pay;

import org.jspecify.annotations.NullMarked;
