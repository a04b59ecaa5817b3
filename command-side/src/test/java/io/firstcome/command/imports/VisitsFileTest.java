package io.firstcome.command.imports;

import static io.firstcome.command.imports.Rows.GOOD;
import static io.firstcome.command.imports.Rows.problems;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.PastOutcome;
import io.firstcome.api.queue.PastVisit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsFileTest {
    private final Path folder;

    VisitsFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aCompletedVisitIsReadAsTheFileTellsIt() {
        CheckedVisits visits = Rows.check(folder, GOOD);

        assertThat(visits.isGood()).isTrue();
        assertThat(visits.days()).hasSize(1);
        assertThat(visits.days().get(0).day()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(visits.days().get(0).visits())
                .containsExactly(new PastVisit(
                        "v1",
                        "anna",
                        "cut",
                        null,
                        Instant.parse("2026-03-02T08:00:00Z"),
                        Instant.parse("2026-03-02T08:05:00Z"),
                        Instant.parse("2026-03-02T08:30:00Z"),
                        "1",
                        PastOutcome.COMPLETED));
    }

    @Test
    void offsetsQuotesByteOrderMarkAndUnixLineEndsAreUnderstood() {
        String text = "\uFEFF" + VisitsFile.HEADER + "\n\n"
                + "\"v,1\",\"Zo\u00eb \"\"Z\"\"\",cut,kids,2026-03-02T09:00:00Z,2026-03-02T10:00+01:00,"
                + "2026-03-02T09:30:00Z,c-1,COMPLETED\n";
        CheckedVisits visits = Rows.check(folder, Rows.BERLIN, text.getBytes(UTF_8));

        assertThat(visits.problems()).isEmpty();
        assertThat(visits.rowsRead()).isEqualTo(1);
        PastVisit visit = visits.days().get(0).visits().get(0);
        assertThat(visit.visitId()).isEqualTo("v,1");
        assertThat(visit.customerRef()).isEqualTo("Zo\u00eb \"Z\"");
        assertThat(visit.startedAt()).isEqualTo(visit.joinedAt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,1                                | COLUMN_COUNT_WRONG
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,LEFT,                           | COLUMN_COUNT_WRONG
            ,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,LEFT                              | FIELD_MISSING
            v2,,,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,LEFT                               | FIELD_MISSING
            v2,,cut,,,,2026-03-02T09:30:00,,LEFT                                               | FIELD_MISSING
            v2,,cut,,2026-03-02T09:00:00,,,,LEFT                                               | FIELD_MISSING
            v2,,hair cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,LEFT                       | CODE_INVALID
            v2,,cut,\u00fc,2026-03-02T09:00:00,,2026-03-02T09:30:00,,LEFT                           | CODE_INVALID
            v2,,cut,,2026-03-02T09:00:00,2026-03-02T09:00:00,2026-03-02T09:30:00,a b,COMPLETED | CODE_INVALID
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,GONE                            | OUTCOME_UNKNOWN
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,left                            | OUTCOME_UNKNOWN
            v2,,cut,,2026-03-02 09:00:00,,2026-03-02T09:30:00,,LEFT                            | TIME_UNREADABLE
            v2,,cut,,2026-02-30T09:00:00,,2026-03-02T09:30:00,,LEFT                            | TIME_UNREADABLE
            v2,,cut,,2026-03-02T09:00:00[Europe/Berlin],,2026-03-02T09:30:00,,LEFT             | TIME_UNREADABLE
            v2,,cut,,2026-03-29T02:30:00,,2026-03-29T04:30:00,,LEFT                            | TIME_DOES_NOT_EXIST
            v2,,cut,,1969-12-31T09:00:00,,1969-12-31T09:30:00,,LEFT                            | TIME_TOO_EARLY
            v2,,cut,,0000-03-02T09:00:00Z,,0000-03-02T09:30:00Z,,LEFT                          | TIME_TOO_EARLY
            v2,,cut,,-2026-03-02T09:00:00,,-2026-03-02T09:30:00,,LEFT                          | TIME_TOO_EARLY
            v2,,cut,,2027-03-02T09:00:00,,2027-03-02T09:30:00,,LEFT                            | TIME_IN_FUTURE
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T08:59:59,,LEFT                            | TIMES_OUT_OF_ORDER
            v2,,cut,,2026-03-02T09:00:00,2026-03-02T08:00:00,2026-03-02T09:30:00,1,COMPLETED   | TIMES_OUT_OF_ORDER
            v2,,cut,,2026-03-02T09:00:00,2026-03-02T09:40:00,2026-03-02T09:30:00,1,COMPLETED   | TIMES_OUT_OF_ORDER
            v2,,cut,,2026-03-02T09:00:00,,2026-03-04T09:00:01,,LEFT                            | VISIT_TOO_LONG
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,1,COMPLETED                      | START_MISSING
            v2,,cut,,2026-03-02T09:00:00,2026-03-02T09:00:00,2026-03-02T09:30:00,,COMPLETED    | CHAIR_MISSING
            v2,,cut,,2026-03-02T09:00:00,2026-03-02T09:00:00,2026-03-02T09:30:00,,LEFT         | START_NOT_EXPECTED
            v2,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,1,NO_SHOW                        | CHAIR_NOT_EXPECTED
            v1,,cut,,2026-03-02T09:00:00,,2026-03-02T09:30:00,,LEFT                            | VISIT_ID_REPEATED
            v2,,cut,,2026-11-23T09:00:00,,2026-11-23T09:30:00,,LEFT                            | DAY_NOT_OVER
            """)
    void everyKindOfBadRowIsNamedWithItsRow(String row, String code) {
        CheckedVisits visits = Rows.check(folder, GOOD, row, GOOD.replace("v1", "v3"));

        assertThat(problems(visits)).containsExactly("3 " + code);
        assertThat(visits.days()).as("nothing of a bad file may be recorded").isEmpty();
        assertThat(visits.rowsRead()).isEqualTo(3);
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        CheckedVisits visits = Rows.check(folder, GOOD.replace("anna", "\ud83d\ude00".repeat(64)));

        assertThat(problems(visits)).isEmpty();
    }

    @Test
    void longValuesAndControlCharactersAreRefused() {
        CheckedVisits visits = Rows.check(
                folder,
                GOOD.replace("anna", "a".repeat(65)),
                GOOD.replace("v1", "v".repeat(65)),
                GOOD.replace("v1,anna", "v3,an\tna"),
                GOOD.replace("v1,anna", "v4,\"an\nna\""),
                GOOD.replace("v1,anna", "v5,\"an\u0085na\""));

        assertThat(problems(visits))
                .containsExactly(
                        "2 FIELD_TOO_LONG",
                        "3 FIELD_TOO_LONG",
                        "4 FIELD_HAS_CONTROL_CHARACTERS",
                        "5 FIELD_HAS_CONTROL_CHARACTERS",
                        "6 FIELD_HAS_CONTROL_CHARACTERS");
    }

    @Test
    void readingStopsAtARowWhoseQuotesDoNotMatch() {
        assertThat(problems(Rows.check(folder, GOOD, "\"v2\"x,,cut"))).containsExactly("3 ROW_UNREADABLE");
        assertThat(problems(Rows.check(folder, GOOD, GOOD.replace("v1", "v2"), "\"v3,anna")))
                .containsExactly("4 ROW_UNREADABLE");
    }

    @Test
    void aLineThatIsNotUtf8IsNamed() {
        String text = VisitsFile.HEADER + "\r\n" + GOOD + "\r\n" + GOOD.replace("v1,anna", "v2,Zo\u00eb") + "\r\n";

        assertThat(problems(Rows.check(folder, Rows.BERLIN, text.getBytes(ISO_8859_1))))
                .containsExactly("3 FILE_NOT_UTF8");
    }

    @Test
    void aFileThatIsCutOffInsideALetterIsNotUtf8() {
        byte[] whole = (VisitsFile.HEADER + "\r\nv2,Zo\u00eb").getBytes(UTF_8);

        assertThat(problems(Rows.check(folder, Rows.BERLIN, Arrays.copyOf(whole, whole.length - 1))))
                .containsExactly("2 FILE_NOT_UTF8");
    }

    @Test
    void theHeaderMustBeExact() {
        assertThat(problems(Rows.check(folder, Rows.BERLIN, new byte[0]))).containsExactly("1 FILE_EMPTY");
        assertThat(problems(Rows.check(folder, Rows.BERLIN, "\r\n".getBytes(UTF_8))))
                .containsExactly("1 FILE_EMPTY");
        assertThat(problems(Rows.check(folder, Rows.BERLIN, (GOOD + "\r\n").getBytes(UTF_8))))
                .containsExactly("1 HEADER_WRONG");
        assertThat(problems(Rows.check(
                        folder, Rows.BERLIN, VisitsFile.HEADER.replace(",", ";").getBytes(UTF_8))))
                .containsExactly("1 HEADER_WRONG");
        assertThat(problems(Rows.check(folder, Rows.BERLIN, VisitsFile.HEADER.getBytes(UTF_8))))
                .containsExactly("1 FILE_WITHOUT_VISITS");
    }

    @Test
    void atMostAHundredRowsAreNamed() {
        String[] rows = IntStream.range(0, 150).mapToObj(i -> "bad").toArray(String[]::new);

        assertThat(problems(Rows.check(folder, rows)))
                .hasSize(100)
                .startsWith("2 COLUMN_COUNT_WRONG")
                .endsWith("101 COLUMN_COUNT_WRONG");
    }

    @Test
    void aVisitBelongsToTheBusinessDayItJoinedOn() {
        SalonCalendar untilFour = new SalonCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0), Rows.NOW);
        String text = VisitsFile.HEADER + "\r\n"
                + "v1,,cut,,2026-03-03T03:59:59,,2026-03-03T05:00:00,,LEFT\r\n"
                + "v2,,cut,,2026-03-03T04:00:00,,2026-03-03T05:00:00,,LEFT\r\n"
                + "v3,,cut,,2026-03-02T23:59:59,,2026-03-03T00:30:00,,NO_SHOW\r\n";
        CheckedVisits visits = Rows.check(folder, untilFour, text.getBytes(UTF_8));

        assertThat(visits.problems()).isEmpty();
        assertThat(visits.days())
                .extracting(day -> day.day() + " " + day.visits().size() + " from row " + day.firstRow())
                .containsExactly("2026-03-02 2 from row 2", "2026-03-03 1 from row 3");
    }

    @Test
    void aTimeThatHappensTwiceMeansTheFirstUnlessTheRowWouldGoBack() {
        CheckedVisits visits =
                Rows.check(folder, "v1,,cut,,2026-10-25T02:50:00,2026-10-25T02:10:00,2026-10-25T02:20:00,1,COMPLETED");

        assertThat(visits.problems()).isEmpty();
        PastVisit visit = visits.days().get(0).visits().get(0);
        assertThat(visit.joinedAt()).isEqualTo("2026-10-25T00:50:00Z");
        assertThat(visit.startedAt()).isEqualTo("2026-10-25T01:10:00Z");
        assertThat(visit.endedAt()).isEqualTo("2026-10-25T01:20:00Z");
    }

    @Test
    void theDigestOfADayIsOfWhatTheRowsMean() {
        String alike =
                GOOD.replace("2026-03-02T09:00:00,", "2026-03-02T08:00:00Z,").replace("anna", "\"anna\"");

        assertThat(digest(alike)).isEqualTo(digest(GOOD)).isNotEqualTo(digest(GOOD.replace("anna", "berta")));
    }

    @Test
    void aDayHasABoundedNumberOfVisits() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i <= VisitsFile.MOST_VISITS_A_DAY; i++) {
            rows.add(GOOD.replace("v1", "v" + i));
        }

        assertThat(problems(Rows.check(folder, rows.toArray(String[]::new))))
                .containsExactly((VisitsFile.MOST_VISITS_A_DAY + 2) + " DAY_TOO_LARGE");
    }

    private String digest(String row) {
        return Rows.check(folder, row).days().get(0).digest();
    }
}
