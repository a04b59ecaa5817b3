/** Stands for a module that no design names. */
@NullMarked
package io.firstcome.seeded.later;

import org.jspecify.annotations.NullMarked;
