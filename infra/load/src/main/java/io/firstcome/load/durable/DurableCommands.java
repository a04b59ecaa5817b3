package io.firstcome.load.durable;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Rounds;
import java.time.Duration;

/** Durable commands per second, 64 callers, our log against Axon's stock JDBC engine on the same kind of database. */
public final class DurableCommands implements BenchLine {

    private final Place place;
    private final double reach;

    /**
     * Compares at a place.
     *
     * @param reach how many times the commands of the stock engine
     */
    public DurableCommands(Place place, double reach) {
        this.place = place;
        this.reach = reach;
    }

    @Override
    public String name() {
        return "durable-" + place.name();
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        try (place;
                OurStore ours = place.ours("ours");
                StockStore stock = place.stock("stock");
                TallyBus ourBus = TallyBus.over(ours.configuring());
                TallyBus stockBus = TallyBus.over(stock.configuring());
                Callers callers = new Callers(Callers.MANY)) {
            callers.rate(ourBus.commands(), effort.warmUp());
            callers.rate(stockBus.commands(), effort.warmUp());
            Duration round = effort.round();
            Rounds rounds = Rounds.inTurns(
                    effort,
                    () -> callers.rate(ourBus.commands(), round),
                    () -> callers.rate(stockBus.commands(), round));
            return Figure.ratio(
                    this,
                    "durable commands/s through the command bus, " + Callers.MANY + " callers, " + place.title(),
                    "stock JdbcEventStorageEngine, " + place.durability(),
                    "/s",
                    rounds,
                    reach,
                    "Same aggregate, SimpleCommandBus, Jackson 3 serializer and aggregate cache on both sides; stock has"
                            + " a connection for each caller.");
        }
    }
}
