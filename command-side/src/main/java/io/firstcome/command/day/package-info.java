/** What must hold on a day before anything is decided: each method is one rule and its refusal. */
@NullMarked
package io.firstcome.command.day;

import org.jspecify.annotations.NullMarked;
