package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport.Finding;
import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One start of a service and whom it passed; some of it is known only when they wait again. */
final class ReviewedStart {
    private final long position;
    private final LocalDate day;
    private final Ticket taken;
    private final OffsetDateTime joinedAt;
    private final OffsetDateTime startedAt;
    private final boolean direct;
    private final @Nullable String priorityReason;
    private final Map<Kind, Set<String>> passed = new EnumMap<>(Kind.class);
    private boolean explained;
    private @Nullable String excuse;

    /**
     * @param taken who was started, before the start has been taken in
     * @param priorityReason the reason of a recorded priority start
     */
    ReviewedStart(DayState day, long position, Ticket taken, Instant at, @Nullable String priorityReason) {
        ZoneId zone = day.settings().zone();
        this.position = position;
        this.day = day.day();
        this.taken = taken;
        this.joinedAt = taken.joinedAt().atZone(zone).toOffsetDateTime();
        this.startedAt = at.atZone(zone).toOffsetDateTime();
        this.direct = day.isImported() && taken.joinedAt().equals(at);
        this.priorityReason = priorityReason;
    }

    /** It passed somebody in this way; the first way that was seen counts. */
    void passed(Kind kind, String ticketId) {
        if (passed.values().stream().anyMatch(tickets -> tickets.contains(ticketId))) {
            return;
        }
        passed.computeIfAbsent(kind, first -> new LinkedHashSet<>()).add(ticketId);
    }

    /** A head start explains that it was out of sequence. */
    void explain() {
        explained = !direct;
    }

    /** Why nobody is to blame that it was out of sequence. */
    void excuse(String reason) {
        excuse = reason;
    }

    /** Whether it was at the very moment of joining; only files know such starts. */
    boolean isDirect() {
        return direct;
    }

    boolean isExplained() {
        return explained;
    }

    /** How many it passed in this way. */
    int countOf(Kind kind) {
        return passed.getOrDefault(kind, Set.of()).size();
    }

    /** One for each way in which it passed somebody. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        passed.forEach((kind, tickets) -> {
            boolean outOfSequence = kind == Kind.OUT_OF_SEQUENCE;
            findings.add(new Finding(
                    kind,
                    day,
                    position,
                    taken.id(),
                    taken.token(),
                    joinedAt,
                    startedAt,
                    taken.priorityClass(),
                    direct,
                    outOfSequence && explained,
                    outOfSequence && excuse != null ? excuse : priorityReason,
                    List.copyOf(tickets)));
        });
        return findings;
    }
}
