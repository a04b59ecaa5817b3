package io.firstcome.command.queue;

import io.firstcome.api.queue.BreakEnded;
import io.firstcome.api.queue.BreakStarted;
import io.firstcome.api.queue.ChairClosed;
import io.firstcome.api.queue.ChairOpened;
import io.firstcome.api.queue.CloseChair;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.EndBreak;
import io.firstcome.api.queue.OpenChair;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.TakeBreak;
import io.firstcome.command.day.ChairRules;
import io.firstcome.command.day.DayRules;
import java.time.Instant;
import java.util.List;

/** Chairs are opened and closed and take breaks; only a free chair to which nobody is called may stop. */
final class ChairUse {
    private ChairUse() {}

    static List<ChairOpened> open(DayState day, OpenChair command, Instant now) {
        Seat seat = chair(day, command.chairId());
        ChairRules.theChairIsClosed(seat);
        return List.of(new ChairOpened(seat.chairId(), now));
    }

    static List<ChairClosed> close(DayState day, CloseChair command, Instant now) {
        Seat seat = chair(day, command.chairId());
        ChairRules.theChairIsFree(seat);
        ChairRules.nobodyIsCalledToTheChair(seat);
        return List.of(new ChairClosed(seat.chairId(), now));
    }

    static List<BreakStarted> takeBreak(DayState day, TakeBreak command, Instant now) {
        Seat seat = chair(day, command.chairId());
        ChairRules.theChairIsFree(seat);
        ChairRules.nobodyIsCalledToTheChair(seat);
        return List.of(new BreakStarted(seat.chairId(), command.expectedSeconds(), now));
    }

    static List<BreakEnded> endBreak(DayState day, EndBreak command, Instant now) {
        Seat seat = chair(day, command.chairId());
        ChairRules.theChairIsOnABreak(seat);
        return List.of(new BreakEnded(seat.chairId(), now));
    }

    private static Seat chair(DayState day, String chairId) {
        DayRules.theDayIsNotClosed(day);
        return ChairRules.theChairExists(day, chairId);
    }
}
