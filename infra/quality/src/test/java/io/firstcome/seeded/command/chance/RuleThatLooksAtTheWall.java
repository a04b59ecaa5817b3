package io.firstcome.seeded.command.chance;

/** Reads the clock of the machine. */
public record RuleThatLooksAtTheWall(long opensAt) {

    /** Whether the salon is open. */
    public boolean isOpen() {
        return System.currentTimeMillis() >= opensAt;
    }
}
