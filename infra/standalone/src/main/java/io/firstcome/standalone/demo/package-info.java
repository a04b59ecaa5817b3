/** Two salons for trying things out: one with a queue today, one with a past. */
@NullMarked
package io.firstcome.standalone.demo;

import org.jspecify.annotations.NullMarked;
