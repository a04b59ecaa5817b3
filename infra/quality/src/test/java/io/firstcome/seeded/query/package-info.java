/** Stands for the root package of a module. */
@NullMarked
package io.firstcome.seeded.query;

import org.jspecify.annotations.NullMarked;
