/**
 * The Data Supermarket: anyone obtains data, anyone adds data and sets a fee. Data sets, prices, accounts and ports; nothing
 * here knows AWS or JSON.
 */
@NullMarked
package uk.gov.essex.smart.supermarket;

import org.jspecify.annotations.NullMarked;
