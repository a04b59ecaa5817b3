package io.firstcome.seeded.command.habits;

/** Talks to a terminal that nobody watches. */
public record RuleThatPrints(String text) {

    /** Prints. */
    public void print() {
        System.out.println(text);
    }
}
