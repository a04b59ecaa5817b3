package io.firstcome.command.imports;

import io.firstcome.api.queue.PastVisit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of visits: RFC 4180, UTF-8 with or without a byte order mark, the header {@value #HEADER}. It is read to its
 * end and checked as a whole; a row is counted as a spreadsheet counts it, the header being row 1. Blank lines are no
 * visits and are passed over.
 */
public final class VisitsFile {
    public static final String HEADER =
            "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome";
    static final int MOST_VISITS_A_DAY = 20_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setQuoteMode(null)
            .get();

    private final SalonCalendar calendar;
    private final IntConsumer rowsRead;
    private final RowProblems problems = new RowProblems();
    private final Set<String> visitIds = new HashSet<>();
    private final TreeMap<LocalDate, DayRows> days = new TreeMap<>();
    private int rows;

    private VisitsFile(SalonCalendar calendar, IntConsumer rowsRead) {
        this.calendar = calendar;
        this.rowsRead = rowsRead;
    }

    /**
     * Reads and checks a file.
     *
     * @param rowsRead told how many rows have been read, every now and then
     * @throws IOException where the file cannot be read at all
     */
    public static CheckedVisits check(Path file, SalonCalendar calendar, IntConsumer rowsRead) throws IOException {
        return new VisitsFile(calendar, rowsRead).read(file);
    }

    private CheckedVisits read(Path file) throws IOException {
        OptionalInt badLine = Utf8Text.firstBadLine(file);
        if (badLine.isPresent()) {
            problems.add(badLine.getAsInt(), RowRule.FILE_NOT_UTF8);
            return CheckedVisits.bad(0, problems);
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            try (CSVParser parser = FORMAT.parse(reader)) {
                readRows(parser.iterator());
            }
        }
        rowsRead.accept(rows);
        if (problems.isEmpty() && days.isEmpty()) {
            problems.add(1, RowRule.FILE_WITHOUT_VISITS);
        }
        return problems.isEmpty()
                ? new CheckedVisits(
                        rows, days.values().stream().map(DayRows::finish).toList(), List.of())
                : CheckedVisits.bad(rows, problems);
    }

    private void readRows(Iterator<CSVRecord> records) throws IOException {
        int row = 1;
        try {
            if (!records.hasNext()) {
                problems.add(1, RowRule.FILE_EMPTY);
                return;
            }
            String[] header = records.next().values();
            if (!VisitRow.COLUMNS.equals(List.of(header))) {
                problems.add(1, isBlank(header) && !records.hasNext() ? RowRule.FILE_EMPTY : RowRule.HEADER_WRONG);
                return;
            }
            while (!problems.isFull()) {
                row++;
                if (!records.hasNext()) {
                    return;
                }
                readRow(row, records.next().values());
            }
        } catch (UncheckedIOException unreadable) {
            if (!(unreadable.getCause() instanceof CSVException)) {
                throw unreadable.getCause();
            }
            problems.add(row, RowRule.ROW_UNREADABLE);
        }
    }

    private void readRow(int row, String[] values) {
        if (isBlank(values)) {
            return;
        }
        rows++;
        if (rows % 1_000 == 0) {
            rowsRead.accept(rows);
        }
        try {
            PastVisit visit = VisitRow.read(values, calendar);
            if (!visitIds.add(visit.visitId())) {
                throw BadRow.because(RowRule.VISIT_ID_REPEATED);
            }
            LocalDate day = calendar.businessDay(visit.joinedAt());
            if (!calendar.isOver(day)) {
                throw BadRow.because(RowRule.DAY_NOT_OVER);
            }
            DayRows ofDay = days.computeIfAbsent(day, absent -> new DayRows(absent, row));
            if (ofDay.visits.size() == MOST_VISITS_A_DAY) {
                throw BadRow.because(RowRule.DAY_TOO_LARGE);
            }
            ofDay.visits.add(visit);
        } catch (BadRow bad) {
            problems.add(row, bad);
        }
    }

    private static boolean isBlank(String[] values) {
        return values.length == 1 && values[0].isBlank();
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static final class DayRows {
        private final LocalDate day;
        private final int firstRow;
        private final List<PastVisit> visits = new ArrayList<>();

        private DayRows(LocalDate day, int firstRow) {
            this.day = day;
            this.firstRow = firstRow;
        }

        private DayVisits finish() {
            return new DayVisits(day, firstRow, visits, DayDigest.of(visits));
        }
    }
}
