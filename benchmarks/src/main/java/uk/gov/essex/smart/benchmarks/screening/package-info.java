/** Screening of uploads: files with something personal planted in them and files that only look so, and how fast they are read. */
@NullMarked
package uk.gov.essex.smart.benchmarks.screening;

import org.jspecify.annotations.NullMarked;
