/** Habits that nobody wants to see again. */
@NullMarked
package io.firstcome.seeded.command.habits;

import org.jspecify.annotations.NullMarked;
