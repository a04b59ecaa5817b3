/** One half of a circle of two features. */
@NullMarked
package io.firstcome.seeded.command.left;

import org.jspecify.annotations.NullMarked;
