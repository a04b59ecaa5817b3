package io.firstcome.api.queue;

import java.time.Instant;

/** Everything that can happen in one salon's queue on one business day. */
public sealed interface QueueEvent
        permits DayOpened,
                PolicyAdopted,
                CustomerJoined,
                CustomerCalled,
                ServiceStarted,
                StartUndone,
                ServiceCompleted,
                CustomerSkipped,
                SkipUndone,
                CustomerMarkedNoShow,
                NoShowUndone,
                CustomerLeft,
                SteppedBack,
                PriorityServiceStarted,
                PriorityStartDenied,
                ChairOpened,
                ChairClosed,
                BreakStarted,
                BreakEnded,
                JoiningPaused,
                JoiningResumed,
                DayClosed,
                PastDayRecorded {

    /** When it happened, by the clock of the node that decided it, never earlier than the event before. */
    Instant at();

    /** Hands this event to the method that is for its type; a visitor without one does not compile. */
    void accept(QueueEventVisitor visitor);
}
