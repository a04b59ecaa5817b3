package io.firstcome.command.queue.http;

import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.identity.AccountNames;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.RecordedEvent;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what a moment earlier, for the one of two people at two tills who was late: the last event of the ticket, the
 * chair or the day that a refusal is about.
 */
@Component
final class EarlierDeed {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierDeed.class);
    private static final Set<String> OF_THE_DAY = Set.of("DayClosed", "JoiningPaused", "JoiningResumed");
    private static final Set<RefusalCode> ABOUT_THE_DAY = Set.of(
            RefusalCode.DAY_CLOSED,
            RefusalCode.JOINING_PAUSED,
            RefusalCode.JOINING_ALREADY_PAUSED,
            RefusalCode.JOINING_NOT_PAUSED);

    private final JsonMapper json = JsonMapper.builder().build();
    private final LoggedDays days;
    private final AccountNames names;
    private final TicketTokens tokens;

    EarlierDeed(LoggedDays days, AccountNames names, TicketTokens tokens) {
        this.days = days;
        this.names = names;
        this.tokens = tokens;
    }

    /**
     * The same refusal with what is known of the deed: the type of its event, when it was, and where they apply the user
     * name of whoever did it, the ticket, its token and the chair. Where the deed cannot be found out, as while the database
     * is away, the refusal stays as it is.
     */
    Refused namedIn(Refused refused, QueueId queue, Supplier<ZoneId> zone) {
        if (!isAboutSomething(refused)) {
            return refused;
        }
        AtomicReference<@Nullable Refused> named = new AtomicReference<>();
        Attempt.failureOf(() -> named.set(look(refused, queue, zone)))
                .ifPresent(why -> LOG.warn("{} is refused without the deed that was earlier", refused.code(), why));
        Refused withDeed = named.get();
        return withDeed == null ? refused : withDeed;
    }

    private Refused look(Refused refused, QueueId queue, Supplier<ZoneId> zone) {
        List<Commit> commits = days.commitsOf(queue);
        for (ListIterator<Commit> back = commits.listIterator(commits.size()); back.hasPrevious(); ) {
            Commit commit = back.previous();
            List<RecordedEvent> events = commit.events();
            for (ListIterator<RecordedEvent> last = events.listIterator(events.size()); last.hasPrevious(); ) {
                RecordedEvent event = last.previous();
                JsonNode payload = json.readTree(event.payload().toBytes());
                if (isMeant(refused, typeOf(event), payload)) {
                    return withFacts(refused, queue, zone.get(), commit, event, payload);
                }
            }
        }
        return refused;
    }

    private Refused withFacts(
            Refused refused, QueueId queue, ZoneId zone, Commit commit, RecordedEvent event, JsonNode payload) {
        Map<String, Object> facts = new LinkedHashMap<>(refused.facts());
        facts.put("done", typeOf(event));
        facts.put("doneAt", OffsetDateTime.ofInstant(commit.at(), zone));
        String actor = commit.actor();
        if (actor != null) {
            facts.put("doneBy", names.of(actor));
        }
        String ticketId = payload.path("ticketId").asString("");
        if (!ticketId.isEmpty()) {
            facts.put("doneTicketId", ticketId);
            facts.put("doneToken", tokens.find(queue.toString(), ticketId));
        }
        String chairId = payload.path("chairId").asString("");
        if (!chairId.isEmpty()) {
            facts.put("doneChairId", chairId);
        }
        return Refused.because(refused.code(), String.valueOf(refused.getMessage()), facts);
    }

    private static boolean isAboutSomething(Refused refused) {
        return ABOUT_THE_DAY.contains(refused.code())
                || refused.facts().containsKey("ticketId")
                || refused.facts().containsKey("chairId");
    }

    private static boolean isMeant(Refused refused, String type, JsonNode payload) {
        if (ABOUT_THE_DAY.contains(refused.code())) {
            return OF_THE_DAY.contains(type);
        }
        String subject = refused.facts().containsKey("ticketId") ? "ticketId" : "chairId";
        return payload.path(subject).asString("").equals(refused.facts().get(subject));
    }

    private static String typeOf(RecordedEvent event) {
        return event.type().substring(event.type().lastIndexOf('.') + 1);
    }
}
