package io.firstcome.command.imports;

import io.firstcome.api.queue.PastOutcome;
import io.firstcome.api.queue.PastVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a visits file, made into a visit or refused by the first rule it breaks. */
final class VisitRow {
    static final List<String> COLUMNS = Arrays.asList(VisitsFile.HEADER.split(","));
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_VALUE = 64;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final String[] values;

    private VisitRow(String[] values) {
        this.values = values;
    }

    /**
     * Reads a visit.
     *
     * @throws BadRow where a rule is broken
     */
    static PastVisit read(String[] values, SalonCalendar calendar) {
        if (values.length != COLUMNS.size()) {
            throw BadRow.because(RowRule.COLUMN_COUNT_WRONG, values.length + " found");
        }
        return new VisitRow(values).visit(calendar);
    }

    private PastVisit visit(SalonCalendar calendar) {
        for (int column = 0; column < values.length; column++) {
            checkText(column);
        }
        String visitId = needed(0);
        String service = code(2, needed(2));
        String priorityClass = values[3].isEmpty() ? null : code(3, values[3]);
        PastOutcome outcome = outcome(needed(8));
        VisitTime times = new VisitTime(calendar);
        Instant joinedAt = times.read("joined_at", needed(4));
        Instant startedAt = startedAt(outcome, times);
        String chair = chair(outcome);
        Instant endedAt = times.read("ended_at", needed(6));
        if (Duration.between(joinedAt, endedAt).compareTo(LONGEST) > 0) {
            throw BadRow.because(RowRule.VISIT_TOO_LONG);
        }
        String customerRef = values[1].isEmpty() ? null : values[1];
        return new PastVisit(
                visitId, customerRef, service, priorityClass, joinedAt, startedAt, endedAt, chair, outcome);
    }

    private void checkText(int column) {
        String value = values[column];
        if (value.codePointCount(0, value.length()) > (column == 0 ? LONGEST_ID : LONGEST_VALUE)) {
            throw BadRow.because(RowRule.FIELD_TOO_LONG, COLUMNS.get(column));
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw BadRow.because(RowRule.FIELD_HAS_CONTROL_CHARACTERS, COLUMNS.get(column));
        }
    }

    private String needed(int column) {
        if (values[column].isBlank()) {
            throw BadRow.because(RowRule.FIELD_MISSING, COLUMNS.get(column));
        }
        return values[column];
    }

    private static String code(int column, String value) {
        if (!CODE.matcher(value).matches()) {
            throw BadRow.because(RowRule.CODE_INVALID, COLUMNS.get(column));
        }
        return value;
    }

    private static PastOutcome outcome(String value) {
        return switch (value) {
            case "COMPLETED" -> PastOutcome.COMPLETED;
            case "LEFT" -> PastOutcome.LEFT;
            case "NO_SHOW" -> PastOutcome.NO_SHOW;
            default -> throw BadRow.because(RowRule.OUTCOME_UNKNOWN);
        };
    }

    private @Nullable Instant startedAt(PastOutcome outcome, VisitTime times) {
        boolean given = !values[5].isEmpty();
        if (outcome == PastOutcome.COMPLETED) {
            if (!given) {
                throw BadRow.because(RowRule.START_MISSING);
            }
            return times.read("started_at", values[5]);
        }
        if (given) {
            throw BadRow.because(RowRule.START_NOT_EXPECTED);
        }
        return null;
    }

    private @Nullable String chair(PastOutcome outcome) {
        boolean given = !values[7].isEmpty();
        if (outcome == PastOutcome.COMPLETED) {
            if (!given) {
                throw BadRow.because(RowRule.CHAIR_MISSING);
            }
            return code(7, values[7]);
        }
        if (given) {
            throw BadRow.because(RowRule.CHAIR_NOT_EXPECTED);
        }
        return null;
    }
}
