package io.firstcome.seeded.command.chance;

import java.util.UUID;

/** Names a ticket by chance. */
public record FirstComeByChance(UUID ticket) {

    /** A ticket nobody can predict, and no replay can repeat. */
    public static FirstComeByChance next() {
        return new FirstComeByChance(UUID.randomUUID());
    }
}
