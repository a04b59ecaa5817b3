/** Stands for the root package of a module. */
@NullMarked
package io.firstcome.seeded.load;

import org.jspecify.annotations.NullMarked;
