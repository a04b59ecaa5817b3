package io.firstcome.seeded.command.chance;

import java.security.SecureRandom;

/** Breaks nothing: this is where chance comes in. */
public record LuckyTokenGenerator(SecureRandom random) {

    /** With the machine's source of chance. */
    public LuckyTokenGenerator() {
        this(new SecureRandom());
    }
}
