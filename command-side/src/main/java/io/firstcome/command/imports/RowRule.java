package io.firstcome.command.imports;

/**
 * Everything that can be wrong with a row of a visits file. The names are stable codes that programs may rely on; the
 * sentences are for people.
 */
public enum RowRule {
    FILE_EMPTY("The file is empty."),
    FILE_NOT_UTF8("This row is not UTF-8 text."),
    FILE_WITHOUT_VISITS("The file has a header and no visits."),
    HEADER_WRONG("The first row must be exactly: " + VisitsFile.HEADER),
    ROW_UNREADABLE("The quotes of this row do not match; reading stopped here."),
    COLUMN_COUNT_WRONG("The row must have nine columns."),
    FIELD_MISSING("A value is missing."),
    FIELD_TOO_LONG("A value is too long."),
    FIELD_HAS_CONTROL_CHARACTERS("A value contains control characters."),
    CODE_INVALID("A code has 1 to 32 letters, digits, '_' or '-'."),
    OUTCOME_UNKNOWN("The outcome must be COMPLETED, LEFT or NO_SHOW."),
    TIME_UNREADABLE("A time must be ISO-8601, such as 2026-01-31T09:30:00 or 2026-01-31T09:30:00+01:00."),
    TIME_DOES_NOT_EXIST("The clocks of the salon skipped this local time."),
    TIME_TOO_EARLY("A time may not lie before 1970."),
    TIME_IN_FUTURE("The time has not come yet."),
    TIMES_OUT_OF_ORDER("The times must be in the order joined, started, ended."),
    VISIT_TOO_LONG("More than 48 hours lie between joining and the end."),
    START_MISSING("A completed visit needs started_at."),
    CHAIR_MISSING("A completed visit needs a chair."),
    START_NOT_EXPECTED("Only a completed visit has started_at."),
    CHAIR_NOT_EXPECTED("Only a completed visit has a chair."),
    VISIT_ID_REPEATED("Another row has the same visit_id."),
    DAY_NOT_OVER("The business day of this visit is not over yet."),
    DAY_TOO_LARGE("The business day has more than " + VisitsFile.MOST_VISITS_A_DAY + " visits."),
    IMPORT_DAY_HAS_EVENTS("The business day has other events already.");

    private final String sentence;

    RowRule(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence for the person who must mend the file. */
    public String sentence() {
        return sentence;
    }
}
