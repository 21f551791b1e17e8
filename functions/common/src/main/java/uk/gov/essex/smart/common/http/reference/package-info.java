/** An API's own description, as the document it was written in and as a page for people. */
@NullMarked
package uk.gov.essex.smart.common.http.reference;

import org.jspecify.annotations.NullMarked;
