package io.firstcome.command.salon;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.ChangeSettings;
import io.firstcome.api.salon.RegisterSalon;
import io.firstcome.api.salon.SalonEvent;
import io.firstcome.api.salon.SalonRegistered;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A salon is registered once with its first settings; the owner changes them as a whole, and each change has a version of
 * its own, so that two owners never overwrite each other unknowingly.
 */
@Aggregate(cache = "aggregateCache", lockFactory = "aggregateLocks", commandTargetResolver = "commandTargets")
public class Salon {
    @AggregateIdentifier
    private @Nullable String salonId;

    private @Nullable SalonSettings settings;
    private long version;
    private Instant lastEventAt = Instant.EPOCH;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterSalon command, Clock clock, SalonSettingsSource source) {
        if (salonId != null) {
            throw alreadyChanged();
        }
        SettingsCheck.theSalonIdIsValid(command.salonId());
        SettingsCheck.theSettingsAreValid(command.settings());
        AggregateLifecycle.apply(new SalonRegistered(command.salonId(), command.settings(), 1, now(clock)));
        tell(source, command.salonId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeSettings command, Clock clock, SalonSettingsSource source, DaysUnderWay days) {
        if (salonId == null || settings == null) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN);
        }
        if (command.expectedVersion() != version) {
            throw alreadyChanged();
        }
        SettingsCheck.theSettingsAreValid(command.settings());
        DayInForce.isKept(salonId, settings, command.settings(), days, clock.instant());
        AggregateLifecycle.apply(new SettingsChanged(salonId, command.settings(), version + 1, now(clock)));
        tell(source, salonId);
    }

    @EventSourcingHandler
    void on(SalonEvent event) {
        salonId = event.salonId();
        settings = event.settings();
        version = event.policyVersion();
        lastEventAt = event.at();
    }

    private Refused alreadyChanged() {
        return Refused.because(
                RefusalCode.SALON_ALREADY_CHANGED,
                "The settings are at version " + version + " now.",
                Map.of("currentVersion", version));
    }

    private Instant now(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(lastEventAt) ? lastEventAt : now;
    }

    private static void tell(SalonSettingsSource source, String salonId) {
        CurrentUnitOfWork.get().afterCommit(done -> source.changed(salonId));
    }
}
