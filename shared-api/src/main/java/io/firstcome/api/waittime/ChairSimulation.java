package io.firstcome.api.waittime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Predicts waits by letting the line take the chairs in thought. A free chair is taken at once; a chair with a service or
 * break under way is free after its {@link RemainingTime}. Whoever was called goes first at that chair; then each person
 * in order takes the chair that is free soonest among those allowed, for the expected length of the service. All quotes
 * of a line of {@code n} come from one pass, O(n log chairs).
 *
 * <p>The expected wait {@code m} is the mean time at which that chair is free, in seconds: conditioning on who is in
 * service since when, as W. Whitt, "Predicting queueing delays", Management Science 45 (1999) 870-888, advises; for
 * equal services it becomes (people ahead + 1) x mean / chairs, the queue-length predictor of R. Ibrahim and W. Whitt,
 * "Real-time delay estimation based on delay history", M&amp;SOM 11 (2009) 397-415. The variance is the sum of those of
 * the services before at that chair, divided by the {@code c} chairs that could have been free instead: after {@code n}
 * services at {@code c} chairs {@code (n/c) v / c = n v / c^2}, the variance of the n-th departure of {@code c} pooled
 * renewal processes. Low and high are the 10 % and 90 % points of a lognormal wait with that mean and variance.
 *
 * <p>Where no chair is open, the quotes hold from the moment at which one chair opens; likewise for a person who wants a
 * closed chair.
 */
public final class ChairSimulation implements WaitPredictor {
    /** The usual coefficient of variation of a service: a cut planned for 30 minutes takes 15 minutes more or less. */
    public static final double USUAL_VARIATION = 0.5;

    private static final Comparator<SimulatedChair> SOONEST =
            Comparator.<SimulatedChair>comparingDouble(chair -> chair.mean).thenComparingInt(chair -> chair.index);

    private final double variation;

    public ChairSimulation() {
        this(USUAL_VARIATION);
    }

    /**
     * A simulation of services that vary.
     *
     * @param variation the coefficient of variation of a service, more than 0
     */
    public ChairSimulation(double variation) {
        if (!(variation > 0)) {
            throw new IllegalArgumentException("variation must be more than 0, but is " + variation);
        }
        this.variation = variation;
    }

    @Override
    public Forecast forecast(Situation situation) {
        Room room = new Room(situation.chairs());
        List<PersonInLine> line = situation.line();
        List<@Nullable WaitQuote> quotes = new ArrayList<>(line.size());
        for (PersonInLine person : line) {
            quotes.add(person.called() ? room.seat(person) : null);
        }
        List<WaitQuote> all = new ArrayList<>(line.size());
        for (int index = 0; index < line.size(); index++) {
            WaitQuote quote = quotes.get(index);
            all.add(quote == null ? room.seat(line.get(index)) : quote);
        }
        return new Forecast(all, room.quote(null));
    }

    /** A chair and when it is free, as far as the simulation has come. */
    private static final class SimulatedChair {
        private final int index;
        private double mean;
        private double variance;

        private SimulatedChair(int index, RemainingTime busy) {
            this.index = index;
            this.mean = busy.mean();
            this.variance = busy.variance();
        }
    }

    private final class Room {
        private final Map<String, SimulatedChair> byId = new HashMap<>();
        private final TreeSet<SimulatedChair> open = new TreeSet<>(SOONEST);

        private Room(List<ChairAtWork> chairs) {
            for (ChairAtWork chair : chairs) {
                SimulatedChair simulated = new SimulatedChair(byId.size(), remaining(chair));
                byId.put(chair.chairId(), simulated);
                if (chair.open()) {
                    open.add(simulated);
                }
            }
            if (open.isEmpty()) {
                open.add(new SimulatedChair(byId.size(), RemainingTime.NONE));
            }
        }

        private RemainingTime remaining(ChairAtWork chair) {
            return chair.expectedSeconds() == 0
                    ? RemainingTime.NONE
                    : RemainingTime.of(chair.expectedSeconds(), variation, chair.elapsedSeconds());
        }

        private WaitQuote seat(PersonInLine person) {
            WaitQuote quote = quote(person.onlyChair());
            SimulatedChair chair = chairFor(person.onlyChair());
            boolean wasOpen = open.remove(chair);
            double deviation = variation * person.expectedSeconds();
            chair.mean += person.expectedSeconds();
            chair.variance += deviation * deviation;
            if (wasOpen) {
                open.add(chair);
            }
            return quote;
        }

        private WaitQuote quote(@Nullable String onlyChair) {
            SimulatedChair chair = chairFor(onlyChair);
            boolean anyChair = onlyChair == null || !byId.containsKey(onlyChair);
            return range(chair.mean, chair.variance / (anyChair ? open.size() : 1));
        }

        private SimulatedChair chairFor(@Nullable String onlyChair) {
            SimulatedChair wanted = onlyChair == null ? null : byId.get(onlyChair);
            return wanted == null ? open.first() : wanted;
        }
    }

    private static WaitQuote range(double mean, double variance) {
        if (mean <= 0) {
            return new WaitQuote(0, 0, 0);
        }
        double square = Math.log1p(variance / (mean * mean));
        double median = mean * Math.exp(-square / 2);
        double spread = Math.exp(Normal.UPPER_TENTH * Math.sqrt(square));
        int expected = seconds(mean);
        return new WaitQuote(
                expected, Math.min(expected, seconds(median / spread)), Math.max(expected, seconds(median * spread)));
    }

    private static int seconds(double value) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(value));
    }
}
