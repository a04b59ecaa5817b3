/** What a customer sees of the own ticket. */
@NullMarked
package io.firstcome.api.ticket;

import org.jspecify.annotations.NullMarked;
