package io.firstcome.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.ChairSimulation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits are counted by the business day of the salon: in its own zone, from cut-over to cut-over. */
class BusinessDayTest {
    @ParameterizedTest
    @CsvSource({
        // an ordinary midnight and an ordinary 04:00
        "Europe/Vienna, 00:00, 2026-11-22T22:59:59Z, 2026-11-22",
        "Europe/Vienna, 00:00, 2026-11-22T23:00:00Z, 2026-11-23",
        "Europe/Vienna, 04:00, 2026-11-23T02:59:59Z, 2026-11-22",
        "Europe/Vienna, 04:00, 2026-11-23T03:00:00Z, 2026-11-23",
        // clocks go forward on 2026-03-29, 02:00 to 03:00
        "Europe/Vienna, 04:00, 2026-03-29T01:59:59Z, 2026-03-28",
        "Europe/Vienna, 04:00, 2026-03-29T02:00:00Z, 2026-03-29",
        "Europe/Vienna, 02:30, 2026-03-29T00:59:59Z, 2026-03-28",
        "Europe/Vienna, 02:30, 2026-03-29T01:00:00Z, 2026-03-29",
        // clocks go back on 2026-10-25, 03:00 to 02:00
        "Europe/Vienna, 04:00, 2026-10-25T02:59:59Z, 2026-10-24",
        "Europe/Vienna, 04:00, 2026-10-25T03:00:00Z, 2026-10-25",
        "Europe/Vienna, 02:30, 2026-10-25T00:29:59Z, 2026-10-24",
        "Europe/Vienna, 02:30, 2026-10-25T00:30:00Z, 2026-10-25",
        "Europe/Vienna, 02:30, 2026-10-25T01:15:00Z, 2026-10-25"
    })
    void aMomentBelongsToOneBusinessDay(String zone, String cutOver, String moment, String day) {
        assertThat(QueueId.businessDay(Instant.parse(moment), ZoneId.of(zone), LocalTime.parse(cutOver)))
                .isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 00:00, 24", "2026-03-29, 00:00, 23", "2026-10-25, 00:00, 25",
        "2026-03-28, 04:00, 23", "2026-10-24, 04:00, 25", "2026-11-23, 04:00, 24"
    })
    void aBusinessDayIsAsLongAsTheClocksMakeIt(String day, String cutOver, int hours) {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        LocalTime from = LocalTime.parse(cutOver);
        Instant start = QueueId.startOf(LocalDate.parse(day), vienna, from);
        Instant end = QueueId.startOf(LocalDate.parse(day).plusDays(1), vienna, from);
        assertThat(Duration.between(start, end)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        // cut-over, one second before the next business day, as the clocks go forward and back, and at 04:00
        "00:00, 2026-03-29T21:59:59Z, 2026-03-29T22:00:00Z",
        "00:00, 2026-10-25T22:59:59Z, 2026-10-25T23:00:00Z",
        "04:00, 2026-03-29T01:59:59Z, 2026-03-29T02:00:00Z",
        "04:00, 2026-10-25T02:59:59Z, 2026-10-25T03:00:00Z",
        "04:00, 2026-11-24T02:59:59Z, 2026-11-24T03:00:00Z"
    })
    void theQuotaIsFullAgainWhenTheNextBusinessDayBegins(String cutOver, String before, String next) {
        SalonSettings settings =
                TestSalon.usual().in("Europe/Vienna", cutOver).limits(1, 1).settings();
        HandSetClock clock = new HandSetClock(before);
        DecideAlone rules = new DecideAlone(
                new QueueDesk(clock, new HeldSettings(settings), new TokensInOrder(), new ChairSimulation()));
        assertThat(pullTwice(rules, clock, settings)).satisfies(told -> {
            assertThat(told.get(0)).isInstanceOf(PriorityServiceStarted.class);
            assertThat(told.get(1))
                    .isInstanceOfSatisfying(
                            PriorityStartDenied.class,
                            denied -> assertThat(denied.resetsAt()).isEqualTo(Instant.parse(next)));
        });
        clock.set(Instant.parse(next));
        assertThat(pullTwice(rules, clock, settings).get(0)).isInstanceOf(PriorityServiceStarted.class);
    }

    @Test
    void aTicketIdNamesItsBusinessDay() {
        assertThat(TicketId.parse("20261123-17")).contains(new TicketId(LocalDate.parse("2026-11-23"), 17));
        assertThat(TicketId.parse("nonsense")).isEmpty();
        assertThat(TicketId.parse("20261399-1")).isEmpty();
    }

    /** Four join, and the third and the fourth are pulled to the front. */
    private static List<QueueEvent> pullTwice(DecideAlone rules, HandSetClock clock, SalonSettings settings) {
        QueueId queue = QueueId.at(TestSalon.ID, clock.instant(), settings.zone(), settings.dayCutOver());
        DayState day = new DayState();
        for (int i = 0; i < 4; i++) {
            rules.on(day, new AddWalkIn(queue.toString(), null, null, null, null, JoinedThrough.STAFF));
        }
        return List.of(pull(rules, day, queue, 3, "one"), pull(rules, day, queue, 4, "two"));
    }

    private static QueueEvent pull(DecideAlone rules, DayState day, QueueId queue, int ticket, String chair) {
        String id = new TicketId(queue.day(), ticket).toString();
        return rules.on(day, new StartPriority(queue.toString(), id, chair, "CHILD", null, "eva", "staff"))
                .get(0);
    }
}
