package io.firstcome.api.ticket;

/** How does one customer's ticket stand? Answered with {@link TicketView}. */
public record FindTicket(String salonId, String ticketId) {}
