/** Crash tests and benchmarks. */
@NullMarked
package io.firstcome.load;

import org.jspecify.annotations.NullMarked;
