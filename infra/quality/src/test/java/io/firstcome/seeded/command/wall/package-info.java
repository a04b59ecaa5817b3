/** Reaches over the wall of its module. */
@NullMarked
package io.firstcome.seeded.command.wall;

import org.jspecify.annotations.NullMarked;
