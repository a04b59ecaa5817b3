/** Reaches over the wall of its module. */
@NullMarked
package io.firstcome.seeded.standalone.wall;

import org.jspecify.annotations.NullMarked;
