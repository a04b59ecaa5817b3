/** What customers do with their own ticket, known by its tracking token. */
@NullMarked
package io.firstcome.command.ticket;

import org.jspecify.annotations.NullMarked;
