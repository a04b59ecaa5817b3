/** Commands, business rules and their HTTP endpoints. */
@NullMarked
package io.firstcome.command;

import org.jspecify.annotations.NullMarked;
