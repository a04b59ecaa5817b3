package io.firstcome.api.salon;

import org.jspecify.annotations.Nullable;

/**
 * Which salons are there? Answered with {@link SalonPage}.
 *
 * @param after the last salon id of the page before
 * @param limit 1 to 200
 */
public record FindSalons(@Nullable String after, int limit) {}
