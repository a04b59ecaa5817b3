package io.firstcome.api.salon;

/** What can be had at this salon? Answered with {@link SalonOffer}. */
public record FindOffer(String salonId) {}
