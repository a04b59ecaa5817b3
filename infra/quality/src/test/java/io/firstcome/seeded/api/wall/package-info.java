/** Reaches over the wall of its module. */
@NullMarked
package io.firstcome.seeded.api.wall;

import org.jspecify.annotations.NullMarked;
