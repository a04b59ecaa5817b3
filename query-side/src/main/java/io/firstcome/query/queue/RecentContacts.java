package io.firstcome.query.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the book of contacts says, kept for a minute. The log tells which have been erased; what was read from the
 * book while one was erased is not kept.
 */
final class RecentContacts implements CustomerContacts {

    private final ContactBook book;
    private final AtomicLong erasures = new AtomicLong();
    private final Cache<Customer, Contact> recent = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RecentContacts(ContactBook book) {
        this.book = book;
    }

    private record Customer(String salonId, String customerRef) {}

    @Override
    public Map<String, Contact> of(String salonId, Collection<String> customerRefs) {
        Map<String, Contact> contacts = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String customerRef : customerRefs) {
            Contact contact = recent.getIfPresent(new Customer(salonId, customerRef));
            if (contact == null) {
                unknown.add(customerRef);
            } else {
                contacts.put(customerRef, contact);
            }
        }
        if (!unknown.isEmpty()) {
            long before = erasures.get();
            Map<String, Contact> found = book.find(salonId, unknown);
            found.forEach((customerRef, contact) -> {
                if (!contact.isEmpty()) {
                    recent.put(new Customer(salonId, customerRef), contact);
                    contacts.put(customerRef, contact);
                }
            });
            if (before != erasures.get()) {
                found.keySet().forEach(customerRef -> recent.invalidate(new Customer(salonId, customerRef)));
            }
        }
        return contacts;
    }

    @Override
    public void forget(String salonId, String customerRef) {
        erasures.incrementAndGet();
        recent.invalidate(new Customer(salonId, customerRef));
    }

    @Override
    public void forgetAll() {
        erasures.incrementAndGet();
        recent.invalidateAll();
    }
}
