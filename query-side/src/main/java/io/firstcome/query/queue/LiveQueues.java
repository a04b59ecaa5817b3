package io.firstcome.query.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstcome.api.queue.Audience;
import io.firstcome.api.queue.LiveQueue;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.platform.redis.RedisScript;
import io.firstcome.platform.redis.RedisUnavailable;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ModelsPhase;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.models.ViewJson;
import io.firstcome.query.queue.SalonNow.DayDocuments;
import io.firstcome.query.queue.SalonNow.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The live queues of all salons, kept close. What is here is fresh as long as this node hears the news of Redis; when it
 * does not, what is here may still be shown, marked as stale, and what is not here cannot be shown.
 */
public final class LiveQueues {

    private static final int READS = 5;
    private static final int OTHER_DAYS = 9;
    private static final RedisScript READ_LIVE = RedisScript.beside(LiveQueues.class, "read-live.lua");

    private final RedisLink redis;
    private final ModelsStatus status;
    private final Clock clock;
    private final Cache<String, SalonNow> close;
    private final NewsCount heard = new NewsCount();
    private volatile boolean hearing;

    /**
     * A live queue and how far it can be trusted.
     *
     * @param stale whether it may have changed since
     */
    public record Answer(LiveQueue queue, LocalDate day, String etag, boolean stale) {}

    public LiveQueues(RedisLink redis, ModelsStatus status, Clock clock, int salons) {
        this.redis = redis;
        this.status = status;
        this.clock = clock;
        this.close = Caffeine.newBuilder().maximumSize(salons).build();
    }

    /**
     * The live queue of a salon.
     *
     * @throws Refused where there is no such salon, or it cannot be shown right now
     */
    public Answer find(String salonId, Audience audience) {
        SalonNow known = close.getIfPresent(salonId);
        boolean fresh = hearing && status.seen().isReady();
        if (known == null || !fresh) {
            known = fetch(salonId, known);
        }
        return answer(known, audience);
    }

    /**
     * The live queue of a salon, read anew unless what is here is that far.
     *
     * @throws Refused where there is no such salon, or it cannot be shown right now
     */
    Answer read(String salonId, Audience audience, long position) {
        SalonNow known = close.getIfPresent(salonId);
        boolean far = known != null && known.position() >= position && isFresh();
        return answer(far && known != null ? known : fetch(salonId, known), audience);
    }

    private Answer answer(SalonNow known, Audience audience) {
        Shown shown = known.shown(audience, clock.instant());
        return new Answer(shown.queue(), shown.day(), shown.etag(), !isFresh());
    }

    /** Whether what is close is known to be the newest. */
    public boolean isFresh() {
        return hearing && status.seen().isReady();
    }

    private SalonNow fetch(String salonId, @Nullable SalonNow known) {
        if (status.seen().phase() == ModelsPhase.AWAY) {
            return orUnavailable(known);
        }
        try {
            return readAndKeep(salonId);
        } catch (RedisUnavailable | Refused away) {
            if (known != null && !(away instanceof Refused refused && refused.code() == RefusalCode.SALON_UNKNOWN)) {
                return known;
            }
            throw away instanceof Refused refused ? refused : unavailable();
        }
    }

    private static SalonNow orUnavailable(@Nullable SalonNow known) {
        if (known == null) {
            throw unavailable();
        }
        return known;
    }

    /** Reads a salon again: its live queue for each audience; none where it cannot be shown right now. */
    public List<LiveQueue> refresh(String salonId) {
        try {
            SalonNow now = readAndKeep(salonId);
            Instant at = clock.instant();
            return Arrays.stream(Audience.values())
                    .map(audience -> now.shown(audience, at).queue())
                    .toList();
        } catch (RedisUnavailable | Refused notNow) {
            return List.of();
        }
    }

    /** Reads a salon until no news of it came while it was read. */
    private SalonNow readAndKeep(String salonId) {
        for (int attempt = 1; ; attempt++) {
            long before = heard.of(salonId);
            SalonNow read = read(salonId);
            SalonNow newest = close.asMap().merge(salonId, read, (old, fresh) -> fresh.isAtLeast(old) ? fresh : old);
            if (before == heard.of(salonId) || attempt == READS) {
                return newest;
            }
        }
    }

    /** News of a salon came: what is being read now is out of date. */
    void newsOf(String salonId) {
        heard.count(salonId);
    }

    /** Whether somebody asked for this salon of late. */
    public boolean knows(String salonId) {
        return close.getIfPresent(salonId) != null;
    }

    /** From now on all news are heard; what is close may be out of date and is read again when asked for. */
    void hear() {
        heard.countAll();
        close.invalidateAll();
        hearing = true;
    }

    /** From now on news may be missed. */
    void missNews() {
        hearing = false;
    }

    /** The models were made anew: nothing from before counts. */
    void forgetAll() {
        close.invalidateAll();
    }

    /** The salons that somebody asked for of late. */
    Set<String> known() {
        return Set.copyOf(close.asMap().keySet());
    }

    private SalonNow read(String salonId) {
        List<@Nullable Object> found = redis.ask(
                READ_LIVE, new byte[][] {ModelKeys.models(), ModelKeys.live(salonId), ModelKeys.salon(salonId)});
        if (!"READY".equals(text(found.get(1))) || status.seen().phase() == ModelsPhase.REBUILDING) {
            status.suspect();
            throw unavailable();
        }
        byte[] settings = (byte[]) found.get(8);
        if (settings == null) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN, "There is no salon " + salonId + ".");
        }
        Map<LocalDate, DayDocuments> days = new HashMap<>();
        keep(days, found.get(3), found.get(2), found.get(4), found.get(5));
        for (int at = OTHER_DAYS; at + 3 < found.size(); at += 4) {
            keep(days, found.get(at), found.get(at + 1), found.get(at + 2), found.get(at + 3));
        }
        String parked = text(found.get(6));
        return new SalonNow(
                salonId,
                ViewJson.read(settings, SalonSettings.class),
                Long.parseLong(String.valueOf(text(found.get(7)))),
                days,
                parked == null ? null : LocalDate.parse(parked));
    }

    private static void keep(
            Map<LocalDate, DayDocuments> days,
            @Nullable Object day,
            @Nullable Object position,
            @Nullable Object staff,
            @Nullable Object everybody) {
        String date = text(day);
        if (date != null) {
            Map<Audience, byte[]> documents = new EnumMap<>(Audience.class);
            put(documents, Audience.STAFF, staff);
            put(documents, Audience.PUBLIC, everybody);
            days.put(
                    LocalDate.parse(date), new DayDocuments(Long.parseLong(String.valueOf(text(position))), documents));
        }
    }

    private static void put(Map<Audience, byte[]> documents, Audience audience, @Nullable Object json) {
        if (json instanceof byte[] bytes) {
            documents.put(audience, bytes);
        }
    }

    private static @Nullable String text(@Nullable Object bytes) {
        return bytes instanceof byte[] text ? new String(text, StandardCharsets.UTF_8) : null;
    }

    private static Refused unavailable() {
        return Refused.because(RefusalCode.READ_MODEL_UNAVAILABLE);
    }
}
