/** The rules of a day, given and when and then. */
@NullMarked
package io.firstcome.command.queue;

import org.jspecify.annotations.NullMarked;
