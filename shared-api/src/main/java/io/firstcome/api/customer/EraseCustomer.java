package io.firstcome.api.customer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that a salon no longer knows a customer's name and phone number.
 *
 * @param customerId a {@link CustomerId}
 */
public record EraseCustomer(@TargetAggregateIdentifier String customerId, String salonId, String customerRef) {

    /** For one customer of one salon. */
    public static EraseCustomer of(CustomerId customer) {
        return new EraseCustomer(customer.toString(), customer.salonId(), customer.customerRef());
    }
}
