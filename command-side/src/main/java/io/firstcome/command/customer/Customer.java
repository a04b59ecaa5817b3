package io.firstcome.command.customer;

import io.firstcome.api.customer.CustomerErased;
import io.firstcome.api.customer.CustomerId;
import io.firstcome.api.customer.EraseCustomer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One customer of one salon, as far as the log is concerned: it holds nothing about them, only that what was known outside
 * of it has been erased. Whoever comes again may be known again, and be erased again.
 */
@Aggregate(cache = "aggregateCache", lockFactory = "aggregateLocks")
public class Customer {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String customerId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EraseCustomer command, Clock clock) {
        AggregateLifecycle.apply(new CustomerErased(
                command.salonId(), command.customerRef(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @EventSourcingHandler
    void on(CustomerErased event) {
        customerId = new CustomerId(event.salonId(), event.customerRef()).toString();
    }
}
