/** Stands for the root package of a module. */
@NullMarked
package io.firstcome.seeded.api;

import org.jspecify.annotations.NullMarked;
