package io.firstcome.load.durable;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Rounds;
import java.time.Duration;

/** Whether a command costs more when a million events are stored already. */
public final class CommandsAfterHistory implements BenchLine {

    private final Place place;

    /** Compares a long and a short log at a place. */
    public CommandsAfterHistory(Place place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "history-" + place.name();
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        int events = effort.of(1_000_000);
        try (place;
                OurStore filled = place.ours("filled");
                OurStore empty = place.ours("fresh");
                TallyBus filledBus = TallyBus.over(filled.configuring());
                TallyBus emptyBus = TallyBus.over(empty.configuring());
                Callers callers = new Callers(Callers.MANY)) {
            LongHistory.write(filled.store(), events);
            callers.rate(filledBus.commands(), effort.warmUp());
            callers.rate(emptyBus.commands(), effort.warmUp());
            Duration round = effort.round();
            Rounds rounds = Rounds.inTurns(
                    effort,
                    () -> callers.rate(filledBus.commands(), round),
                    () -> callers.rate(emptyBus.commands(), round));
            return Figure.ratio(
                    this,
                    "commands/s with " + Numbers.plain(events) + " events stored before, " + place.title(),
                    "a log that was empty at first, same database kind",
                    "/s",
                    rounds,
                    0.9,
                    "The other log grows as well while it is measured, by one event per command.");
        }
    }
}
