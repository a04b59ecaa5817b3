package io.firstcome.load.bench;

/** One line of the table: something that is measured, and what it is measured against. */
public interface BenchLine {

    /** How {@code --line} names it. */
    String name();

    /**
     * Takes the figure. Whatever it starts it also stops.
     *
     * @throws Exception where it cannot be taken
     */
    Figure measure(Effort effort) throws Exception;
}
