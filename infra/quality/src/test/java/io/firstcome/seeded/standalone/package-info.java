/** Stands for the root package of a module. */
@NullMarked
package io.firstcome.seeded.standalone;

import org.jspecify.annotations.NullMarked;
