package io.firstcome.api.customer;

import java.time.Instant;

/** What happens to that which a salon knows of a customer. */
public sealed interface CustomerEvent permits CustomerErased {

    String salonId();

    /** The opaque reference; it stays in history, where it leads nowhere any more. */
    String customerRef();

    Instant at();
}
