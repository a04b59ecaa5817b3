package io.firstcome.query.projection;

import io.firstcome.api.queue.QueueId;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ViewJson;
import io.firstcome.query.queue.LiveQueueRenderer;
import io.firstcome.query.queue.QuotedLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Shows live queues again where a name was erased, under the position of the erasure, so that whoever has the older bytes
 * is told that they are old. A day that cannot be shown right now is dropped, so that no name outlives it there.
 */
final class ErasedNames {

    private static final byte[] NOTHING = {};

    private final RedisLink redis;
    private final WaitPredictor predictor;
    private final ContactsOfDay contacts;
    private final ParkedDays parked;
    private final PastDays days;

    ErasedNames(RedisLink redis, WaitPredictor predictor, ContactsOfDay contacts, ParkedDays parked, PastDays days) {
        this.redis = redis;
        this.predictor = predictor;
        this.contacts = contacts;
        this.parked = parked;
        this.days = days;
    }

    /**
     * Writes the days of each salon anew that are kept as they are shown: the newest, and the one before.
     *
     * @param erasures the position of the last erasure by salon
     * @throws ModelsLost where Redis holds models of another epoch, or none
     */
    void write(Map<String, Long> erasures, String epoch) {
        erasures.forEach((salonId, position) -> {
            byte @Nullable [] day = redis.<byte @Nullable []>call(
                    commands -> commands.hget(ModelKeys.live(salonId), ModelKeys.bytes("day")));
            if (day != null) {
                LocalDate newest = LocalDate.parse(new String(day, StandardCharsets.UTF_8));
                write(new QueueId(salonId, newest), position, epoch);
                writeBefore(new QueueId(salonId, newest.minusDays(1)), position, epoch);
            }
        });
    }

    private void writeBefore(QueueId id, long erasedAt, String epoch) {
        boolean kept = redis.call(
                commands -> commands.hexists(ModelKeys.live(id.salonId()), ModelKeys.bytes("position:" + id.day())));
        if (kept) {
            write(id, erasedAt, epoch);
        }
    }

    private void write(QueueId id, long erasedAt, String epoch) {
        ProjectedDay day = parked.all().contains(id.toString()) ? null : read(id.toString());
        Map<String, Contact> known = day == null ? Map.of() : contacts.in(day);
        Shown shown = day == null ? null : render(day, erasedAt, known);
        if (shown == null) {
            shown = new Shown(erasedAt, NOTHING, NOTHING);
        }
        byte[][] keys = {ModelKeys.models(), ModelKeys.live(id.salonId())};
        ModelWriter.demandKept(List.of(redis.run(
                Scripts.ERASE_NAMES,
                keys,
                ModelKeys.bytes(epoch),
                ModelKeys.bytes(shown.position()),
                ModelKeys.bytes(id.salonId()),
                ModelKeys.bytes(id.day().toString()),
                shown.staff(),
                shown.everybody())));
    }

    /** A day as far as it has been read; absent where one of its events cannot be. */
    private @Nullable ProjectedDay read(String queueId) {
        ProjectedDay recent = days.recent(queueId);
        if (recent != null) {
            return recent;
        }
        List<Commit> commits = days.commitsOf(queueId);
        AtomicReference<@Nullable ProjectedDay> day = new AtomicReference<>();
        Attempt.failureOf(() -> day.set(days.fold(commits, queueId)));
        return day.get();
    }

    /** A day as it is shown; absent where it cannot be. */
    private @Nullable Shown render(ProjectedDay day, long erasedAt, Map<String, Contact> known) {
        long position = Math.max(erasedAt, day.position());
        AtomicReference<@Nullable Shown> shown = new AtomicReference<>();
        Attempt.failureOf(() -> {
            QuotedLine line = new QuotedLine(day.state(), predictor);
            byte[] staff = ViewJson.write(LiveQueueRenderer.forStaff(day.state(), position, line, known));
            byte[] everybody = ViewJson.write(LiveQueueRenderer.forPublic(day.state(), position, line));
            shown.set(new Shown(position, staff, everybody));
        });
        return shown.get();
    }

    /** The documents of both audiences; empty where they cannot be made. */
    @SuppressWarnings("ArrayRecordComponent") // handed to the driver as they are
    private record Shown(long position, byte[] staff, byte[] everybody) {}
}
