/** Reaches over the wall of its module. */
@NullMarked
package io.firstcome.seeded.query.wall;

import org.jspecify.annotations.NullMarked;
