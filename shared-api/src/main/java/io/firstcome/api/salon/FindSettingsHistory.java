package io.firstcome.api.salon;

import org.jspecify.annotations.Nullable;

/**
 * Who changed the settings of a salon, when, from what to what? Answered with {@link SettingsHistory}.
 *
 * @param after the last version of the page before; absent on the first page
 * @param limit 1 to 100
 */
public record FindSettingsHistory(String salonId, @Nullable Long after, int limit) {}
