/** Stands for the root package of a module. */
@NullMarked
package io.firstcome.seeded.platform;

import org.jspecify.annotations.NullMarked;
