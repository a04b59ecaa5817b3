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
import org.jspecify.annotations.Nullable;

/**
 * Display names from the book of contacts, kept for a minute. The log tells which have been erased; what was read from the
 * book while one was erased is not kept.
 */
final class KnownNames implements DisplayNames {

    private final ContactBook book;
    private final AtomicLong erasures = new AtomicLong();
    private final Cache<Customer, String> recent = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    KnownNames(ContactBook book) {
        this.book = book;
    }

    private record Customer(String salonId, String customerRef) {}

    @Override
    public Map<String, String> of(String salonId, Collection<String> customerRefs) {
        Map<String, String> names = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String customerRef : customerRefs) {
            String name = recent.getIfPresent(new Customer(salonId, customerRef));
            if (name == null) {
                unknown.add(customerRef);
            } else {
                names.put(customerRef, name);
            }
        }
        if (!unknown.isEmpty()) {
            long before = erasures.get();
            Map<String, Contact> found = book.find(salonId, unknown);
            found.forEach((customerRef, contact) -> learn(salonId, customerRef, contact.displayName(), names));
            if (before != erasures.get()) {
                found.keySet().forEach(customerRef -> recent.invalidate(new Customer(salonId, customerRef)));
            }
        }
        return names;
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

    private void learn(String salonId, String customerRef, @Nullable String name, Map<String, String> names) {
        if (name != null) {
            recent.put(new Customer(salonId, customerRef), name);
            names.put(customerRef, name);
        }
    }
}
