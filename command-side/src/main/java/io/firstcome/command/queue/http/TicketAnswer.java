package io.firstcome.command.queue.http;

import io.firstcome.api.queue.TicketState;

/** How a ticket stands after a command. */
public record TicketAnswer(String ticketId, String token, TicketState state) {}
