package io.firstcome.query.queue;

import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.LiveQueueView;
import io.firstcome.api.queue.LiveQueueView.ChairView;
import io.firstcome.api.queue.LiveQueueView.PriorityUse;
import io.firstcome.api.queue.LiveQueueView.TicketLine;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.WaitQuote;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The queue of a business day on which nothing has happened yet, from the settings of the salon. */
final class EmptyDay {

    private static final WaitQuote NO_WAIT = new WaitQuote(0, 0, 0);

    private EmptyDay() {}

    /**
     * @param position of the last event that was read, so that positions never go back
     * @param stillInService people of the day before whose service has not ended
     */
    static LiveQueueView of(
            String salonId, SalonSettings settings, LocalDate day, long position, List<TicketLine> stillInService) {
        return new LiveQueueView(
                salonId,
                settings.name(),
                day,
                position,
                OffsetDateTime.ofInstant(QueueId.startOf(day, settings.zone(), settings.dayCutOver()), settings.zone()),
                DayPhase.OPEN,
                settings.chairs().stream()
                        .map(chair -> new ChairView(
                                chair.chairId(), chair.name(), ChairState.FREE, null, null, null, null, null))
                        .toList(),
                List.of(),
                List.of(),
                stillInService,
                List.of(),
                null,
                new PriorityUse(settings.priorityPolicy().dailyLimit(), 0),
                NO_WAIT);
    }
}
