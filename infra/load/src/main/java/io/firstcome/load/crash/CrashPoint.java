package io.firstcome.load.crash;

import java.util.Locale;

/** Where the product is made to die. */
public enum CrashPoint {
    /** Somewhere, from outside: {@code kill -9}. */
    ANYWHERE,
    /** A group of commits is ready, nothing has been written. */
    BEFORE_APPEND,
    /** The group is on disk, nobody has been told. */
    AFTER_APPEND,
    /** The caller has the answer, the read models do not know yet. */
    BEFORE_PROJECTION;

    /** How the settings name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CrashPoint of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
