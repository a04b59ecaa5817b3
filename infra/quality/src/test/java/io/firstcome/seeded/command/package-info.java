/** Stands for the root package of a module. */
@NullMarked
package io.firstcome.seeded.command;

import org.jspecify.annotations.NullMarked;
