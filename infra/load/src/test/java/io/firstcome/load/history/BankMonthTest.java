package io.firstcome.load.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the import and of the review alone, over a real month, against counts of an independent program. */
class BankMonthTest {
    private static final SalonSettings SETTINGS = new SalonSettings(
            "A bank by telephone",
            ZoneId.of(BankMonth.ZONE),
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
        CheckedVisits visits = visitsOf(BankMonth.REGULAR);

        assertThat(visits.rowsRead()).isEqualTo(BankMonth.REGULAR_VISITS);
        assertThat(visits.days()).hasSize(29);
        assertThat(review(visits))
                .usingRecursiveComparison()
                .ignoringFields("findings", "next")
                .isEqualTo(CountedElsewhere.REGULAR);
    }

    @Test
    void theFourServicesThatShareAgentsAreCountedExactly() throws IOException {
        CheckedVisits visits = visitsOf(BankMonth.POOLED);

        assertThat(visits.rowsRead()).isEqualTo(28_336);
        assertThat(visits.days()).hasSize(29);
        assertThat(review(visits))
                .usingRecursiveComparison()
                .ignoringFields("findings", "next")
                .isEqualTo(CountedElsewhere.POOLED);
    }

    private CheckedVisits visitsOf(Set<String> services) throws IOException {
        Optional<Path> log = BankMonth.find();
        assumeTrue(log.isPresent(), "the log of the bank's calls is not at hand");
        Path file = BankMonth.write(log.orElseThrow(), folder.resolve("visits.csv"), services);
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
}
