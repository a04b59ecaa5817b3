package io.firstcome.tally;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate: it counts. */
// x
@Aggregate(cache = "aggregateCache", lockFactory = "aggregateLocks")
public class Tally {

    /** Count some more, but never past a hundred. */
    public record Count(@TargetAggregateIdentifier String tally, int amount) {}

    /** Some more were counted. */
    public record Counted(String tally, int amount) {}

    @AggregateIdentifier
    private @Nullable String id;

    private int sum;

    /** For Axon. */
    protected Tally() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int count(Count command) {
        if (sum + command.amount() > 100) {
            throw new IllegalStateException("A hundred is enough");
        }
        AggregateLifecycle.apply(new Counted(command.tally(), command.amount()));
        return sum;
    }

    @EventSourcingHandler
    void on(Counted event) {
        id = event.tally();
        sum += event.amount();
    }

    @Override
    public String toString() {
        return id + "=" + sum;
    }
}
