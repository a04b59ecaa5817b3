package io.firstcome.api.queue;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and customers that are taken. A no-show keeps the token, since it may come back, but not the customer, who may
 * join anew.
 */
final class LiveTickets {
    private final Map<String, Ticket> byToken = new HashMap<>();
    private final Map<String, Ticket> byCustomer = new HashMap<>();

    Set<String> tokens() {
        return Collections.unmodifiableSet(byToken.keySet());
    }

    @Nullable
    Ticket ofCustomer(String customerRef) {
        return byCustomer.get(customerRef);
    }

    void take(Ticket ticket) {
        byToken.put(ticket.token(), ticket);
        takeCustomer(ticket);
    }

    void takeCustomer(Ticket ticket) {
        String customer = ticket.customerRef();
        if (customer != null) {
            byCustomer.put(customer, ticket);
        }
    }

    void free(Ticket ticket) {
        byToken.remove(ticket.token(), ticket);
        freeCustomer(ticket);
    }

    void freeCustomer(Ticket ticket) {
        String customer = ticket.customerRef();
        if (customer != null) {
            byCustomer.remove(customer, ticket);
        }
    }
}
