package io.firstcome.command.token;

import java.util.Optional;
import java.util.Set;

/** Finds tokens: one letter and two digits, such as {@code A12}; three digits when all of those are taken. */
@FunctionalInterface
public interface TokenGenerator {
    /**
     * A token that nobody has.
     *
     * @return empty where all are taken
     */
    Optional<String> next(Set<String> taken);
}
