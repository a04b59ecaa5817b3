package io.firstcome.platform.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field where, as a path such as {@code chairs[0].chairId}
 * @param message what is expected there
 */
public record FieldProblem(String field, String message) {}
