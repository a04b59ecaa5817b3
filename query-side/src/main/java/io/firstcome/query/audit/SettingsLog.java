package io.firstcome.query.audit;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.FindSettingsHistory;
import io.firstcome.api.salon.SalonEvent;
import io.firstcome.api.salon.SettingsHistory;
import io.firstcome.api.salon.SettingsHistory.SettingsVersion;
import io.firstcome.api.salon.SettingsView;
import io.firstcome.platform.identity.AccountNames;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every version that the settings of a salon have had, as the log holds it and who changed it. */
@Component
class SettingsLog {

    private final CommitLog log;
    private final AccountNames names;

    SettingsLog(CommitLog log, AccountNames names) {
        this.log = log;
        this.names = names;
    }

    /** A version in the log. */
    private record Stored(Commit commit, SalonEvent event) {

        SettingsView settings() {
            return SettingsView.of(event.settings(), event.policyVersion());
        }
    }

    @QueryHandler
    SettingsHistory handle(FindSettingsHistory question) {
        long newest =
                log.lastSequence(question.salonId()).orElseThrow(() -> Refused.because(RefusalCode.SALON_UNKNOWN)) + 1;
        Long after = question.after();
        long last = after == null ? newest : Math.min(newest, after - 1);
        long first = Math.max(1, last - question.limit() + 1);
        List<Stored> read = from(question.salonId(), first - 1);
        if (read.isEmpty()) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN);
        }
        List<SettingsVersion> page = new ArrayList<>();
        Stored before = null;
        for (Stored stored : read) {
            long version = stored.event().policyVersion();
            if (version >= first && version <= last) {
                page.add(0, version(stored, before));
            }
            before = stored;
        }
        return new SettingsHistory(question.salonId(), page, first > 1 ? Long.toString(first) : null);
    }

    /** The versions from this one on; the sequence of a version in its stream is one less than its number. */
    private List<Stored> from(String salonId, long version) {
        List<Stored> found = new ArrayList<>();
        for (Commit commit : log.readAggregate(salonId, Math.max(0, version - 1))) {
            for (DomainEventMessage<?> message : log.decode(commit)) {
                if (message.getPayload() instanceof SalonEvent event) {
                    found.add(new Stored(commit, event));
                }
            }
        }
        return found;
    }

    private SettingsVersion version(Stored stored, @Nullable Stored before) {
        String actor = stored.commit().actor();
        SettingsView settings = stored.settings();
        SettingsView old = before == null ? null : before.settings();
        return new SettingsVersion(
                stored.event().policyVersion(),
                stored.commit().at(),
                actor,
                actor == null ? null : names.of(actor),
                stored.commit().header().actorRole(),
                old == null ? List.of() : SettingsChanges.between(old, settings),
                settings,
                old);
    }
}
