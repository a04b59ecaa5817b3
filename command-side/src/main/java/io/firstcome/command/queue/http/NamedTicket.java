package io.firstcome.command.queue.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A request about one ticket. */
record NamedTicket(@NotBlank @Size(max = 32) String ticketId) {}
