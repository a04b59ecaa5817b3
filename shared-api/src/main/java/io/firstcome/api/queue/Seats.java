package io.firstcome.api.queue;

import io.firstcome.api.salon.Chair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chairs of a day, in the order of the settings. A chair that changed settings no longer have is kept, behind the
 * others, until it is free; a chair that only an imported file knows is taken as it comes.
 */
public final class Seats {
    private final Map<String, Seat> seats = new LinkedHashMap<>();

    Seats() {}

    public Collection<Seat> all() {
        return Collections.unmodifiableCollection(seats.values());
    }

    public @Nullable Seat find(String chairId) {
        return seats.get(chairId);
    }

    /** Whether the settings in force have this chair and it is not closed. */
    public boolean offers(String chairId) {
        Seat seat = seats.get(chairId);
        return seat != null && !seat.isRetired() && !seat.is(ChairState.CLOSED);
    }

    void adopt(List<Chair> chairs, Instant at) {
        Map<String, Seat> before = new LinkedHashMap<>(seats);
        seats.clear();
        for (Chair chair : chairs) {
            Seat known = before.remove(chair.chairId());
            Seat seat = known == null ? new Seat(chair.chairId(), chair.name(), at) : known;
            seat.keep(chair.name());
            seats.put(seat.chairId(), seat);
        }
        for (Seat gone : new ArrayList<>(before.values())) {
            if (gone.isInUse()) {
                gone.retire();
                seats.put(gone.chairId(), gone);
            }
        }
    }

    Seat at(String chairId, Instant at) {
        Seat seat = seats.get(chairId);
        if (seat == null) {
            seat = new Seat(chairId, null, at);
            seats.put(chairId, seat);
        }
        return seat;
    }

    /** Forgets a chair that was only kept until free. */
    void forgetIfDone(Seat seat) {
        if (seat.isRetired() && !seat.isInUse()) {
            seats.remove(seat.chairId());
        }
    }
}
