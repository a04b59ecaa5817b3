package io.firstcome.query.projection;

import io.firstcome.api.queue.Ticket;
import io.firstcome.platform.identity.Contact;
import io.firstcome.query.queue.CustomerContacts;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How staff address and reach those who are in line on a day. */
final class ContactsOfDay {

    private final CustomerContacts contacts;

    ContactsOfDay(CustomerContacts contacts) {
        this.contacts = contacts;
    }

    /** What is known of customers, by their references. */
    Map<String, Contact> in(ProjectedDay day) {
        Set<String> customers = new HashSet<>();
        for (Ticket ticket : day.state().line().all()) {
            String customer = ticket.customerRef();
            if (customer != null) {
                customers.add(customer);
            }
        }
        return customers.isEmpty() ? Map.of() : contacts.of(day.id().salonId(), customers);
    }
}
