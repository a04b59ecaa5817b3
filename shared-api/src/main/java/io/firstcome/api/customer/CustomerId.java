package io.firstcome.api.customer;

/** Names one customer of one salon in the log. */
public record CustomerId(String salonId, String customerRef) {

    private static final char SEPARATOR = '/';

    /** As the log names it, such as {@code north/c-4711}. */
    @Override
    public String toString() {
        return salonId + SEPARATOR + customerRef;
    }
}
