package io.firstcome.api.salon;

/**
 * A service that a salon offers.
 *
 * @param code how programs name it, unique within the salon
 * @param seconds how long it usually takes, in seconds, at least 1
 */
public record OfferedService(String code, String name, int seconds) {}
