package io.firstcome.api.queue;

import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The business day began, under these settings. */
@Revision("1")
public record DayOpened(String salonId, LocalDate day, SalonSettings settings, long policyVersion, Instant at)
        implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
