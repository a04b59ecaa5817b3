/** Kills the product under load, at random moments and at named points, and compares what it had promised with its log. */
@NullMarked
package io.firstcome.load.crash;

import org.jspecify.annotations.NullMarked;
