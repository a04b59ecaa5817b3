package io.firstcome.api.imports;

import java.util.List;

/**
 * How far the import of a file is, and what was wrong with it.
 *
 * @param rowsRead rows read so far, without the header
 * @param visits visits recorded so far
 * @param days business days recorded so far
 * @param chairOverlaps how many services began at a chair before the one before had ended
 * @param problems the bad rows, at most 100
 */
public record ImportProgress(
        String importId,
        ImportStatus status,
        int rowsRead,
        int visits,
        int days,
        int chairOverlaps,
        List<RowProblem> problems) {

    public ImportProgress {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong with one row, or why the import broke off.
     *
     * @param row the line in the file, the header being 1; 0 where the import broke off for another reason than a row
     * @param code a stable code
     */
    public record RowProblem(int row, String code, String message) {}
}
