package io.firstcome.seeded.command.habits;

/** Breaks nothing: the service of a customer is a word of the domain. */
public record StartService(String ticketId) {}
