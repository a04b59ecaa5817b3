package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress.RowProblem;
import java.util.List;

/**
 * What a visits file says once it was read to its end.
 *
 * @param rowsRead rows without the header
 * @param days the business days in order; empty where anything is wrong
 * @param problems the bad rows, at most 100; empty where the file may be recorded
 */
public record CheckedVisits(int rowsRead, List<DayVisits> days, List<RowProblem> problems) {
    public CheckedVisits {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    static CheckedVisits bad(int rowsRead, RowProblems problems) {
        return new CheckedVisits(rowsRead, List.of(), problems.inOrder());
    }
}
