/** What an agent tells of itself while it runs. */
@NullMarked
package uk.gov.essex.smart.devices.diary;

import org.jspecify.annotations.NullMarked;
