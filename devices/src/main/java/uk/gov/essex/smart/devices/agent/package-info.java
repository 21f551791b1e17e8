/** One lamppost at work: it samples, keeps, sends, and tells how it is. */
@NullMarked
package uk.gov.essex.smart.devices.agent;

import org.jspecify.annotations.NullMarked;
