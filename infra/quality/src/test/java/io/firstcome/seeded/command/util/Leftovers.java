package io.firstcome.seeded.command.util;

/** What nobody found a place for. */
public record Leftovers() {}
