package io.firstcome.seeded.command.habits;

/** Helps. */
public record QueueHelper() {}
