package io.firstcome.command.imports;

import io.firstcome.api.queue.PastOutcome;
import io.firstcome.api.queue.PastVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that happened in a past visit, at its place in the day: by instant, then by kind, then by the order of the
 * file. What begins and ends in the same instant is one moment, so that nothing ends before it began.
 */
record PastMoment(Instant at, Kind kind, int fileOrder, PastVisit visit) {
    /** Moments of one instant happen in this order. */
    enum Kind {
        COMPLETION,
        LEAVING,
        START_AFTER_WAITING,
        JOINING,
        DIRECT_START
    }

    private static final Comparator<PastMoment> IN_ORDER = Comparator.comparing(PastMoment::at)
            .thenComparing(PastMoment::kind)
            .thenComparingInt(PastMoment::fileOrder);

    static List<PastMoment> inOrder(Collection<PastVisit> visits) {
        List<PastMoment> moments = new ArrayList<>(3 * visits.size());
        int fileOrder = 0;
        for (PastVisit visit : visits) {
            add(moments, visit, fileOrder++);
        }
        moments.sort(IN_ORDER);
        return moments;
    }

    private static void add(List<PastMoment> moments, PastVisit visit, int fileOrder) {
        Instant started = visit.startedAt();
        boolean direct = visit.joinedAt().equals(started);
        Instant lastBegin = started == null ? visit.joinedAt() : started;
        moments.add(new PastMoment(visit.joinedAt(), direct ? Kind.DIRECT_START : Kind.JOINING, fileOrder, visit));
        if (started != null && !direct) {
            moments.add(new PastMoment(started, Kind.START_AFTER_WAITING, fileOrder, visit));
        }
        if (!visit.endedAt().equals(lastBegin)) {
            Kind end = visit.outcome() == PastOutcome.COMPLETED ? Kind.COMPLETION : Kind.LEAVING;
            moments.add(new PastMoment(visit.endedAt(), end, fileOrder, visit));
        }
    }
}
