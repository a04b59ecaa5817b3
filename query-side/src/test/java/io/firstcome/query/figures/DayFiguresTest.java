package io.firstcome.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.figures.DayFigures;
import io.firstcome.api.figures.DayFigures.HourFigures;
import io.firstcome.api.figures.DayFigures.PriorityFigures;
import io.firstcome.api.figures.DayFigures.QuoteFigures;
import io.firstcome.api.figures.DayFigures.StaffStarts;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.QueueEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Days whose figures were counted with pencil and paper. */
class DayFiguresTest {

    private final CountedDay day = new CountedDay("salon", LocalDate.parse("2026-10-24"));

    @Test
    void waitsAreThoseOfTheServedByTheHourInWhichTheyJoined() {
        day.join(10, 20).join(50, 20).join(130, 20).join(131, 20);
        day.serve(1, 5, 15).serve(2, 40, 90).serve(3, 0, 130);

        assertThat(figures().hours())
                .containsExactly(new HourFigures(8, 2, 2_700, 2_400), new HourFigures(10, 1, 0, 0));
    }

    @Test
    void anHourThatTheClockShowsTwiceIsOneHour() {
        CountedDay autumn = new CountedDay("salon", LocalDate.parse("2026-10-25"));
        autumn.join(-6 * 60, 1).join(-5 * 60 - 1, 1).serve(1, 1, -350).serve(2, 2, -290);

        assertThat(figuresOf(autumn).hours()).containsExactly(new HourFigures(2, 2, 180, 120));
    }

    @Test
    void whatPeopleWereToldIsComparedWithWhatCameOfIt() {
        day.join(0, 20).join(1, 20).join(2, 20).joinUntold(3).join(4, 20);
        day.serve(1, 25, 25).serve(2, 26, 40).serve(3, 14, 60).serve(4, 90, 95).leave(5, 30);

        assertThat(figures().quotes())
                .isEqualTo(new QuoteFigures(3, 3 * 1_200, 3 * 900, 3 * 1_500, (25 + 26 + 14) * 60, 1, 1));
    }

    @Test
    void everybodyIsCountedOnceByWhatBecameOfThem() {
        for (int minute = 0; minute < 6; minute++) {
            day.join(minute, 20);
        }
        day.serve(1, 0, 10).leave(2, 30).giveUp(3, 31).then(new DayClosed(List.of(day.ticket(4)), day.at(60)));

        DayFigures figures = figures();

        assertThat(figures.joined()).isEqualTo(6);
        assertThat(List.of(figures.served(), figures.left(), figures.noShows(), figures.unserved()))
                .containsExactly(1, 1, 1, 1);
        assertThat(figures.stillHere()).isEqualTo(2);
        assertThat(figures.state()).isEqualTo(DayPhase.CLOSED);
    }

    @Test
    void priorityStartsAreCountedAsTheLimitsCountThemAlsoThoseTakenBack() {
        day.join(0, 20).join(1, 20).join(2, 20);
        day.pull(3, "zoe", 3, 5).undoStart(3, 6).pull(3, "zoe", 5, 7).complete(3, 20);
        day.pull(2, "adam", 20, 21).deny(1, "zoe", 22);

        assertThat(figures().priority())
                .isEqualTo(new PriorityFigures(
                        3, 2, 3, 1, List.of(new StaffStarts("adam", null, 1), new StaffStarts("zoe", null, 2))));
        assertThat(figures().hours()).as("only who was served has waited").hasSize(1);
    }

    @Test
    void anImportedDayHasNoQuotes() {
        day.then(new PastDayRecorded("0".repeat(64), 1, 0, day.at(0)));
        day.joinUntold(0).serve(1, 12, 12);

        DayFigures figures = figures();

        assertThat(figures.imported()).isTrue();
        assertThat(figures.quotes()).isNull();
        assertThat(figures.hours()).containsExactly(new HourFigures(8, 1, 720, 720));
    }

    private DayFigures figures() {
        return figuresOf(day);
    }

    private static DayFigures figuresOf(CountedDay day) {
        DayState state = new DayState();
        for (QueueEvent event : day.events()) {
            state.apply(event);
        }
        DayFigures figures = DayFiguresRenderer.render(state, 7);
        int served = figures.hours().stream().mapToInt(HourFigures::served).sum();
        long waited =
                figures.hours().stream().mapToLong(HourFigures::waitedSeconds).sum();
        assertThat(served).isEqualTo(figures.served());
        assertThat(Math.round((double) waited / served))
                .as("the same mean as the summary of the day tells")
                .isEqualTo(Objects.requireNonNullElse(state.tally().meanWaitSeconds(), 0)
                        .longValue());
        return figures;
    }
}
