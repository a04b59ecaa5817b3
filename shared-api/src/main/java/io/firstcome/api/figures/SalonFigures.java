package io.firstcome.api.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * Some business days of one salon in figures.
 *
 * @param zone the time zone of the salon
 * @param today the business day that is running
 * @param days those on which anything happened, in order
 */
public record SalonFigures(
        String salonId, String zone, LocalDate today, LocalDate from, LocalDate to, List<DayFigures> days) {

    public SalonFigures {
        days = List.copyOf(days);
    }
}
