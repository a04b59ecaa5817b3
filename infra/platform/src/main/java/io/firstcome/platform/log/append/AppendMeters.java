package io.firstcome.platform.log.append;

import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.LogUnavailable;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What is measured of appends: how long callers wait, how many share a round trip, how many are in the queue. */
final class AppendMeters {

    private static final Duration[] BOUNDS = millis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000);
    private static final double[] SIZES = {1, 2, 4, 8, 16, 32, 64, 128, 256};

    private final Map<Outcome, Timer> waits = new EnumMap<>(Outcome.class);
    private final DistributionSummary group;

    AppendMeters(MeterRegistry meters, IntSupplier waiting) {
        for (Outcome outcome : Outcome.values()) {
            waits.put(
                    outcome,
                    Timer.builder("firstcome.log.append")
                            .description("Appends, from entering the queue to the durable answer")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .serviceLevelObjectives(BOUNDS)
                            .register(meters));
        }
        group = DistributionSummary.builder("firstcome.log.group")
                .description("Commits that went to the disk together")
                .serviceLevelObjectives(SIZES)
                .register(meters);
        Gauge.builder("firstcome.log.waiting", waiting, IntSupplier::getAsInt)
                .description("Appends that wait for the group before them")
                .strongReference(true)
                .register(meters);
    }

    /** A caller has an answer after so long; no failure means that its commit is durable. */
    void answered(long nanos, @Nullable Throwable failure) {
        Timer timer = waits.get(Outcome.of(failure));
        if (timer != null) {
            timer.record(Duration.ofNanos(nanos));
        }
    }

    /** These commits went to the disk together. */
    void together(List<Commit> commits) {
        group.record(commits.size());
    }

    private static Duration[] millis(long... bounds) {
        return Arrays.stream(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    /** What became of an append. */
    private enum Outcome {
        STORED,
        /** Somebody else was first, or the command is in the log already. */
        REFUSED,
        /** Not stored, because the store cannot be used. */
        UNAVAILABLE,
        /** Perhaps stored. */
        UNKNOWN;

        static Outcome of(@Nullable Throwable failure) {
            if (failure == null) {
                return STORED;
            }
            if (failure instanceof ConcurrencyException || failure instanceof CommandAlreadyRecorded) {
                return REFUSED;
            }
            return failure instanceof LogUnavailable ? UNAVAILABLE : UNKNOWN;
        }
    }
}
