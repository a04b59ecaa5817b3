package io.firstcome.command.day;

import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
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

    public static void theChairIsClosed(Seat seat) {
        if (!seat.is(ChairState.CLOSED)) {
            throw refuse(RefusalCode.CHAIR_ALREADY_OPEN, seat);
        }
    }

    public static void theChairIsOnABreak(Seat seat) {
        if (!seat.is(ChairState.ON_BREAK)) {
            throw refuse(RefusalCode.CHAIR_NOT_ON_BREAK, seat);
        }
    }

    private static Refused refuse(RefusalCode code, Seat seat) {
        return Refused.because(
                code, "Chair " + seat.chairId() + ": " + code.title(), Map.of("chairId", seat.chairId()));
    }
}
