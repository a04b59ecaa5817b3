package io.firstcome.load.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on one line.
 *
 * @param name the line's name
 * @param what what was measured
 * @param against what it is compared with
 * @param unit unit of ours and theirs
 * @param ours the product's figure, a median where there were rounds
 * @param theirs the figure of what it is compared with; absent where the reach is absolute
 * @param ratio median of the ratios of the rounds, ours to theirs; absent where the reach is absolute
 * @param reach what was to be reached, in words
 * @param met whether it was
 * @param rounds each single measurement, in order
 * @param note what a reader must know to judge the figure
 */
public record Figure(
        String name,
        String what,
        String against,
        String unit,
        double ours,
        @Nullable Double theirs,
        @Nullable Double ratio,
        String reach,
        boolean met,
        List<Round> rounds,
        String note) {

    public Figure {
        rounds = List.copyOf(rounds);
    }

    /** A figure that is a ratio to something measured in the same run. */
    public static Figure ratio(
            BenchLine line, String what, String against, String unit, Rounds rounds, double atLeast, String note) {
        return new Figure(
                line.name(),
                what,
                against,
                unit,
                rounds.ours(),
                rounds.theirs(),
                rounds.ratio(),
                ">= " + atLeast + " x",
                rounds.ratio() >= atLeast,
                rounds.all(),
                note);
    }

    /** A figure that must stay below a bound. */
    public static Figure below(
            BenchLine line, String what, String against, String unit, double ours, double bound, String note) {
        return bounded(line, what, against, unit, ours, "< " + Numbers.plain(bound), ours < bound, note);
    }

    /** A figure that must reach a bound. */
    public static Figure atLeast(
            BenchLine line, String what, String against, String unit, double ours, double bound, String note) {
        return bounded(line, what, against, unit, ours, ">= " + Numbers.plain(bound), ours >= bound, note);
    }

    private static Figure bounded(
            BenchLine line,
            String what,
            String against,
            String unit,
            double ours,
            String reach,
            boolean met,
            String note) {
        return new Figure(line.name(), what, against, unit, ours, null, null, reach + " " + unit, met, List.of(), note);
    }

    /** The same figure beside what another way of doing it took in the same run. */
    public Figure beside(double other) {
        return new Figure(name, what, against, unit, ours, other, ratio, reach, met, rounds, note);
    }

    /** The same figure with its single measurements. */
    public Figure with(List<Round> measured) {
        return new Figure(name, what, against, unit, ours, theirs, ratio, reach, met, measured, note);
    }

    /**
     * One pair of measurements.
     *
     * @param ours the product's
     * @param theirs that of what it is compared with, taken just before or after; absent where there is none
     */
    public record Round(double ours, @Nullable Double theirs) {}
}
