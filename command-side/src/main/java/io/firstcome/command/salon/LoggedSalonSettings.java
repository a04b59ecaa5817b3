package io.firstcome.command.salon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Reads a salon's settings from the last event of its stream, and remembers them for a short while: a change made by this
 * node is seen by its next command, one made by another node after {@link FollowSettings#checkEvery()} at the latest.
 */
public final class LoggedSalonSettings implements SalonSettingsSource {
    private final EventStore events;
    private final Cache<String, SettingsInForce> known;

    public LoggedSalonSettings(EventStore events, FollowSettings follow) {
        this(events, follow, Ticker.systemTicker());
    }

    LoggedSalonSettings(EventStore events, FollowSettings follow, Ticker ticker) {
        this.events = events;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(follow.checkEvery())
                .maximumSize(follow.salonsInMemory())
                .ticker(ticker)
                .build();
    }

    @Override
    public SettingsInForce current(String salonId) {
        if (!SalonIds.allow(salonId)) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN);
        }
        SettingsInForce found = known.get(salonId, this::read);
        if (found == null) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN);
        }
        return found;
    }

    @Override
    public void changed(String salonId) {
        known.invalidate(salonId);
    }

    private SettingsInForce read(String salonId) {
        long last = events.lastSequenceNumberFor(salonId).orElseThrow(() -> Refused.because(RefusalCode.SALON_UNKNOWN));
        return events.readEvents(salonId, last)
                .asStream()
                .map(message -> (SalonEvent) message.getPayload())
                .map(event -> new SettingsInForce(event.settings(), event.policyVersion()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refused.because(RefusalCode.SALON_UNKNOWN));
    }
}
