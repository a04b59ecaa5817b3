package io.firstcome.api.queue;

/** Everything that can be asked of one salon's queue on one business day. */
public sealed interface QueueCommand
        permits AddWalkIn,
                CallCustomer,
                StartService,
                UndoStart,
                CompleteService,
                SkipCustomer,
                UndoSkip,
                MarkNoShow,
                UndoNoShow,
                Leave,
                StepBack,
                StartPriority,
                OpenChair,
                CloseChair,
                TakeBreak,
                EndBreak,
                PauseJoining,
                ResumeJoining,
                CloseDay,
                AdoptPolicy,
                RecordPastDay {

    /** The aggregate: {@code salonId@yyyy-mm-dd}, see {@link QueueId}. */
    String queueId();
}
