package io.firstcome.query.queue;

import java.util.Collection;
import java.util.Map;

/** How staff address customers; known outside the log, so that it can be erased. */
@FunctionalInterface
public interface DisplayNames {

    /** Display names by customer reference; those that are not known are left out. */
    Map<String, String> of(String salonId, Collection<String> customerRefs);

    /** Whatever is remembered of this customer is out of date. */
    default void forget(String salonId, String customerRef) {}

    /** Whatever is remembered of anybody may be out of date. */
    default void forgetAll() {}
}
