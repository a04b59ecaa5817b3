package io.firstcome.command.imports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tokens for people who were served long ago: always the same ones for the same day, and never twice among those who are
 * there at the same time. A walk with a step that shares no divisor with the number of tokens visits every one of them.
 */
final class PastDayTokens {
    private static final int SHORT = 2_600;
    private static final int LONG = 26_000;
    private static final int STEP = 1_009;

    private final Set<String> taken = new HashSet<>();
    private int shortWalk;
    private int longWalk;

    /** A free token; taken from now on. */
    String take() {
        for (int tried = 0; tried < SHORT; tried++) {
            shortWalk = (shortWalk + STEP) % SHORT;
            String token = token(shortWalk, 100, "%c%02d");
            if (taken.add(token)) {
                return token;
            }
        }
        for (int tried = 0; tried < LONG; tried++) {
            longWalk = (longWalk + STEP) % LONG;
            String token = token(longWalk, 1_000, "%c%03d");
            if (taken.add(token)) {
                return token;
            }
        }
        throw new IllegalStateException("a day has fewer visits than there are tokens");
    }

    /** Gives a token back. */
    void free(String token) {
        taken.remove(token);
    }

    private static String token(int number, int perLetter, String format) {
        return String.format(Locale.ROOT, format, (char) ('A' + number / perLetter), number % perLetter);
    }
}
