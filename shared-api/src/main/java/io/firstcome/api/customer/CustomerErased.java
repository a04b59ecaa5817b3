package io.firstcome.api.customer;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Name and phone number of a customer were erased. It is in the log, though they never were, because what is shown of the
 * salon changes with it: it gets a newer position, and is pushed, like after any other event.
 */
@Revision("1")
public record CustomerErased(String salonId, String customerRef, Instant at) implements CustomerEvent {}
