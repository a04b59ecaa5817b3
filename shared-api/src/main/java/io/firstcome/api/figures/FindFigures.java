package io.firstcome.api.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How did some days go? Answered with {@link SalonFigures}.
 *
 * @param to the last business day; absent means the one that is running
 * @param days how many business days, 1 to 56
 */
public record FindFigures(String salonId, @Nullable LocalDate to, int days) {}
