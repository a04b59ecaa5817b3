/** The walls of the design, written as tests, and the proof that each of them holds something back. */
@NullMarked
package io.firstcome.quality;

import org.jspecify.annotations.NullMarked;
