package io.firstcome.command.salon;

/**
 * What is wrong with one field of the settings.
 *
 * @param field where, as a path such as {@code chairs[0].chairId}
 * @param message what is expected there
 */
public record WrongField(String field, String message) {}
