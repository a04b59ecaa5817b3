/** Reaches over the wall of its module. */
@NullMarked
package io.firstcome.seeded.platform.wall;

import org.jspecify.annotations.NullMarked;
