package io.firstcome.query.queue;

import io.firstcome.platform.identity.Contact;
import java.util.Collection;
import java.util.Map;

/** How staff address and reach customers; known outside the log, so that it can be erased. */
@FunctionalInterface
public interface CustomerContacts {

    /** What is known, by customer reference; those of whom nothing is known are left out. */
    Map<String, Contact> of(String salonId, Collection<String> customerRefs);

    /** Whatever is remembered of this customer is out of date. */
    default void forget(String salonId, String customerRef) {}

    /** Whatever is remembered of anybody may be out of date. */
    default void forgetAll() {}
}
