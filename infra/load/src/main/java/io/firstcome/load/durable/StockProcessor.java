package io.firstcome.load.durable;

import io.firstcome.load.bench.Numbers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Axon's pooled processor over its embedded store, as it comes: how far a projection is behind the commands. */
public final class StockProcessor {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private StockProcessor() {}

    /**
     * Gives commands at a steady rate and takes the time from each answer until the event was handled, in milliseconds. An
     * event that is not handled five seconds after the last command counts as handled then.
     *
     * @param share which percentile, 0 to 1
     */
    public static double millisBehind(int perSecond, Duration duration, double share) throws Exception {
        Seen seen = new Seen();
        try (Place place = new OnH2();
                StockStore stock = place.stock("stock");
                TallyBus bus = TallyBus.over(configurer -> {
                    configurer
                            .eventProcessing()
                            .usingPooledStreamingEventProcessors()
                            .registerEventHandler(configuration -> seen);
                    return stock.configuring().apply(configurer);
                })) {
            int count = (int) (duration.toMillis() * perSecond / 1_000);
            long[] answered = new long[count];
            long start = System.nanoTime();
            for (int number = 0; number < count; number++) {
                long due = start + number * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Count command = new Count("tally-" + number, "one more of them");
                bus.commands().dispatch(GenericCommandMessage.asCommandMessage(command));
                answered[number] = System.nanoTime();
            }
            return Numbers.percentile(seen.since(answered), share) / 1e6;
        }
    }

    /** The projection. */
    @ProcessingGroup("stock")
    static final class Seen {

        private final Map<String, Long> handled = new ConcurrentHashMap<>();

        @EventHandler
        void on(Counted counted) {
            handled.put(counted.tallyId(), System.nanoTime());
        }

        long[] since(long[] answered) {
            long end = System.nanoTime() + GRACE.toNanos();
            while (handled.size() < answered.length && System.nanoTime() < end) {
                LockSupport.parkNanos(1_000_000);
            }
            long[] behind = new long[answered.length];
            for (int number = 0; number < answered.length; number++) {
                long at = handled.getOrDefault("tally-" + number, System.nanoTime());
                behind[number] = Math.max(0, at - answered[number]);
            }
            return behind;
        }
    }
}
