/** Reaches over the wall of its module. */
@NullMarked
package io.firstcome.seeded.load.wall;

import org.jspecify.annotations.NullMarked;
