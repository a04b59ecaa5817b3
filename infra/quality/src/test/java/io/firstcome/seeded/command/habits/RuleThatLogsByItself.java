package io.firstcome.seeded.command.habits;

import java.util.logging.Logger;

/** Logs past the log. */
public record RuleThatLogsByItself(Logger logger) {}
