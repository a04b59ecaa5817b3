package io.firstcome.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.RecordPastDay;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.command.imports.CheckedVisits;
import io.firstcome.command.imports.DayVisits;
import io.firstcome.command.imports.PastDay;
import io.firstcome.command.imports.SalonCalendar;
import io.firstcome.command.imports.VisitsFile;
import io.firstcome.query.audit.HeadStartRule;
import io.firstcome.query.audit.LoggedEvent;
import io.firstcome.query.audit.SequenceReview;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the import and of the review alone, over a real month, against counts of an independent program. */
class BankMonthTest {
    private static final SalonSettings SETTINGS = new SalonSettings(
            "A bank by telephone",
            ZoneId.of(BankLog.ZONE),
            LocalTime.MIDNIGHT,
            List.of(),
            List.of(new Chair("1", null)),
            List.of(new OfferedService("PS", "Regular", 180)),
            100,
            new PriorityPolicy(3, 1, List.of(), List.of(), List.of()));

    private final Path folder;

    BankMonthTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theRegularServiceOfJanuaryIsCountedExactly() throws IOException {
        CheckedVisits visits = visitsOf(Set.of("PS"));

        assertThat(visits.rowsRead()).isEqualTo(22_033);
        assertThat(visits.days()).hasSize(29);
        assertThat(review(visits))
                .usingRecursiveComparison()
                .ignoringFields("findings", "next")
                .isEqualTo(counts(10_039, 999, 1_307, 496, 503, 10_335, 267, 293));
    }

    @Test
    void theFourServicesThatShareAgentsAreCountedExactly() throws IOException {
        CheckedVisits visits = visitsOf(Set.of("PS", "PE", "NW", "TT"));

        assertThat(visits.rowsRead()).isEqualTo(28_336);
        assertThat(visits.days()).hasSize(29);
        assertThat(review(visits))
                .usingRecursiveComparison()
                .ignoringFields("findings", "next")
                .isEqualTo(counts(12_695, 2_133, 3_124, 1_012, 1_121, 12_682, 853, 1_240));
    }

    private CheckedVisits visitsOf(Set<String> services) throws IOException {
        Path file = BankLog.writeVisits(folder.resolve("visits.csv"), services);
        SalonCalendar calendar =
                new SalonCalendar(SETTINGS.zone(), SETTINGS.dayCutOver(), Instant.parse("2026-01-01T00:00:00Z"));
        CheckedVisits visits = VisitsFile.check(file, calendar, rows -> {});
        assertThat(visits.problems()).isEmpty();
        return visits;
    }

    private static OutOfSequenceReport review(CheckedVisits visits) {
        SequenceReview review = new SequenceReview(new HeadStartRule("2", 90), 0, 10);
        for (DayVisits day : visits.days()) {
            RecordPastDay command =
                    new RecordPastDay(new QueueId("bank", day.day()).toString(), day.digest(), day.visits());
            List<LoggedEvent> logged = new ArrayList<>();
            for (QueueEvent event : PastDay.decide(command, SETTINGS, 1)) {
                logged.add(new LoggedEvent(logged.size(), event));
            }
            review.addDay(logged);
        }
        return review.report();
    }

    private static OutOfSequenceReport counts(
            int queued,
            int out,
            int bypassed,
            int explained,
            int unexplained,
            int direct,
            int directOut,
            int directBy) {
        return new OutOfSequenceReport(
                queued, out, bypassed, explained, unexplained, direct, directOut, directBy, List.of(), null);
    }
}
