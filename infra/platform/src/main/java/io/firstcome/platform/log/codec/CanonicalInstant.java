package io.firstcome.platform.log.codec;

import java.time.Instant;
import java.time.LocalDate;

/** Reads the form in which {@link Instant#toString()} writes, several times faster than the general parser. */
public final class CanonicalInstant {

    private static final int FIXED = "2026-03-29T12:00:00".length();
    private static final int SECONDS_PER_DAY = 86_400;

    private CanonicalInstant() {}

    /**
     * The time that a text names.
     *
     * @throws java.time.DateTimeException the text is not a time
     * @throws IllegalArgumentException likewise
     */
    public static Instant parse(String text) {
        int length = text.length();
        if (length < FIXED + 1 || length > FIXED + 11 || text.charAt(4) != '-' || text.charAt(length - 1) != 'Z') {
            return Instant.parse(text);
        }
        int nanos = 0;
        if (length > FIXED + 1) {
            int scale = 1_000_000_000;
            for (int i = FIXED + 1; i < length - 1; i++) {
                scale /= 10;
                nanos += digit(text, i) * scale;
            }
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        int second = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
        return Instant.ofEpochSecond(day * SECONDS_PER_DAY + second, nanos);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(text, i);
        }
        return number;
    }

    private static int digit(String text, int index) {
        int digit = text.charAt(index) - '0';
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException("'" + text + "' is not a time");
        }
        return digit;
    }
}
