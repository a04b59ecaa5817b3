package io.firstcome.load.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two sides measured in turns on the same machine, so that whatever disturbs the one disturbs the other as well. Who
 * begins changes with each round.
 */
public final class Rounds {

    private final List<Figure.Round> rounds;

    private Rounds(List<Figure.Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    /** Measures ours and theirs in turns, as often as the effort says. */
    public static Rounds inTurns(Effort effort, Side ours, Side theirs) throws Exception {
        List<Figure.Round> measured = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            boolean oursFirst = round % 2 == 0;
            double first = (oursFirst ? ours : theirs).measure();
            double second = (oursFirst ? theirs : ours).measure();
            measured.add(oursFirst ? new Figure.Round(first, second) : new Figure.Round(second, first));
        }
        return new Rounds(measured);
    }

    /** Each pair. */
    public List<Figure.Round> all() {
        return rounds;
    }

    /** Median of ours. */
    public double ours() {
        return Numbers.median(rounds.stream().map(Figure.Round::ours).toList());
    }

    /** Median of theirs. */
    public double theirs() {
        return Numbers.median(rounds.stream().map(Rounds::theirsOf).toList());
    }

    /** Median of the ratios of the pairs. */
    public double ratio() {
        return Numbers.median(
                rounds.stream().map(round -> round.ours() / theirsOf(round)).toList());
    }

    private static Double theirsOf(Figure.Round round) {
        return Objects.requireNonNull(round.theirs());
    }

    /** One of the two; answers its figure of one round, higher being better. */
    @FunctionalInterface
    public interface Side {
        double measure() throws Exception;
    }
}
