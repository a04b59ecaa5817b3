package io.firstcome.query.projection;

import io.firstcome.api.queue.Ticket;
import io.firstcome.query.queue.DisplayNames;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How staff address those who are in line on a day. */
final class NamesOfDay {

    private final DisplayNames names;

    NamesOfDay(DisplayNames names) {
        this.names = names;
    }

    /** Display names by customer reference. */
    Map<String, String> in(ProjectedDay day) {
        Set<String> customers = new HashSet<>();
        for (Ticket ticket : day.state().line().all()) {
            String customer = ticket.customerRef();
            if (customer != null) {
                customers.add(customer);
            }
        }
        return customers.isEmpty() ? Map.of() : names.of(day.id().salonId(), customers);
    }
}
