package io.firstcome.command.day;

import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.Map;

/** What must hold of a chair. */
public final class ChairRules {
    private ChairRules() {}

    public static Seat theChairExists(DayState day, String chairId) {
        Seat seat = day.seats().find(chairId);
        if (seat == null) {
            throw Refused.because(RefusalCode.CHAIR_UNKNOWN);
        }
        return seat;
    }

    public static void theChairIsFree(Seat seat) {
        switch (seat.state()) {
            case FREE -> {}
            case BUSY -> throw refuse(RefusalCode.CHAIR_OCCUPIED, seat);
            case ON_BREAK -> throw refuse(RefusalCode.CHAIR_ON_BREAK, seat);
            case CLOSED -> throw refuse(RefusalCode.CHAIR_CLOSED, seat);
        }
    }

    public static void nobodyIsCalledToTheChair(Seat seat) {
        if (seat.called() != null) {
            throw refuse(RefusalCode.CHAIR_HAS_CALLED_SOMEBODY, seat);
        }
    }

    /** Nobody is new to a chair that the settings no longer have; whoever was called to it may still take it. */
    public static void theChairTakes(Seat seat, Ticket ticket) {
        if (seat.isRetired() && seat.called() != ticket) {
            throw refuse(RefusalCode.CHAIR_CLOSED, seat);
        }
    }

    public static void theChairIsClosed(Seat seat) {
        if (!seat.is(ChairState.CLOSED)) {
            throw refuse(RefusalCode.CHAIR_ALREADY_OPEN, whyOpen(seat), seat);
        }
    }

    public static void theChairIsOnABreak(Seat seat) {
        if (!seat.is(ChairState.ON_BREAK)) {
            throw refuse(RefusalCode.CHAIR_NOT_ON_BREAK, seat);
        }
    }

    private static String whyOpen(Seat seat) {
        return switch (seat.state()) {
            case BUSY -> "Somebody is in this chair, so it is open.";
            case ON_BREAK -> "The chair is on a break; end the break instead.";
            case FREE, CLOSED -> RefusalCode.CHAIR_ALREADY_OPEN.title();
        };
    }

    private static Refused refuse(RefusalCode code, Seat seat) {
        return refuse(code, code.title(), seat);
    }

    private static Refused refuse(RefusalCode code, String why, Seat seat) {
        return Refused.because(code, "Chair " + seat.chairId() + ": " + why, Map.of("chairId", seat.chairId()));
    }
}
