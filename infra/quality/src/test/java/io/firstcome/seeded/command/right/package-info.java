/** The other half of a circle of two features. */
@NullMarked
package io.firstcome.seeded.command.right;

import org.jspecify.annotations.NullMarked;
