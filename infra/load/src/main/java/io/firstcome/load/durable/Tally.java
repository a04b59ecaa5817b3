package io.firstcome.load.durable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that still has state to load: what is measured is the way to the disk, not a rule. */
public class Tally {

    @AggregateIdentifier
    private @Nullable String tallyId;

    private long total;

    /** Identifies the tally; none before the first count. */
    public @Nullable String tallyId() {
        return tallyId;
    }

    /** Counts one more, and begins a tally where there is none. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(Count count) {
        apply(new Counted(count.tallyId(), count.what(), total + 1));
    }

    @EventSourcingHandler
    void on(Counted counted) {
        tallyId = counted.tallyId();
        total = counted.total();
    }
}
