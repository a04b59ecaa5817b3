package io.firstcome.command.imports;

import io.firstcome.api.queue.PastVisit;
import java.time.LocalDate;
import java.util.List;

/**
 * The visits of one business day.
 *
 * @param firstRow the first row of the file that belongs to this day, the header being 1
 * @param visits in the order of the file, at least one
 * @param digest SHA-256 of the visits, lower-case hex; the same visits always have the same
 */
public record DayVisits(LocalDate day, int firstRow, List<PastVisit> visits, String digest) {
    public DayVisits {
        visits = List.copyOf(visits);
    }
}
