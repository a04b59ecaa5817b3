package io.firstcome.api.queue;

import io.firstcome.api.waittime.ChairAtWork;
import io.firstcome.api.waittime.PersonInLine;
import io.firstcome.api.waittime.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads off a day what a wait prediction needs: each chair's work under way, and everybody who waits or is called. */
final class DaySituation {
    private DaySituation() {}

    static Situation of(DayState day, Instant now) {
        List<ChairAtWork> chairs = new ArrayList<>();
        for (Seat seat : day.seats().all()) {
            chairs.add(chair(seat, now));
        }
        List<Ticket> present = day.line().present();
        List<PersonInLine> line = new ArrayList<>(present.size());
        for (Ticket ticket : present) {
            line.add(person(ticket, day));
        }
        return new Situation(now, chairs, line);
    }

    private static ChairAtWork chair(Seat seat, Instant now) {
        int elapsed = (int) Math.max(0, Duration.between(seat.since(), now).toSeconds());
        if (seat.isRetired()) {
            return ChairAtWork.closed(seat.chairId());
        }
        return switch (seat.state()) {
            case FREE -> ChairAtWork.free(seat.chairId());
            case CLOSED -> ChairAtWork.closed(seat.chairId());
            case ON_BREAK -> ChairAtWork.onBreak(seat.chairId(), elapsed, seat.breakSeconds());
            case BUSY -> ChairAtWork.busy(seat.chairId(), elapsed, expectedSeconds(seat));
        };
    }

    private static int expectedSeconds(Seat seat) {
        Ticket serving = seat.serving();
        return serving == null ? 0 : serving.expectedServiceSeconds();
    }

    private static PersonInLine person(Ticket ticket, DayState day) {
        String chairId = ticket.chairId();
        Seat seat = chairId == null ? null : day.seats().find(chairId);
        boolean called = seat != null && seat.called() == ticket && day.callHolds(seat);
        String wanted = ticket.wantedChair();
        String only = called ? chairId : wanted != null && day.seats().offers(wanted) ? wanted : null;
        return new PersonInLine(ticket.id(), ticket.service(), ticket.expectedServiceSeconds(), only, called);
    }
}
