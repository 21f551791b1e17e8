/**
 * The engine at work through a day: requests arrive one by one, each is ranked over all runs and the lightest insertion
 * accepted. Beside it plain insertion, which tries every place of every run, on the same plans.
 */
@NullMarked
package uk.gov.essex.smart.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
