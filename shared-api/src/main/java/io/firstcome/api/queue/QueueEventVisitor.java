package io.firstcome.api.queue;

/** One method per event of the queue, so that a new event breaks the build of everybody who must handle it. */
public interface QueueEventVisitor {
    void on(DayOpened event);

    void on(PolicyAdopted event);

    void on(CustomerJoined event);

    void on(CustomerCalled event);

    void on(ServiceStarted event);

    void on(StartUndone event);

    void on(ServiceCompleted event);

    void on(CustomerSkipped event);

    void on(SkipUndone event);

    void on(CustomerMarkedNoShow event);

    void on(NoShowUndone event);

    void on(CustomerLeft event);

    void on(SteppedBack event);

    void on(PriorityServiceStarted event);

    void on(PriorityStartDenied event);

    void on(ChairOpened event);

    void on(ChairClosed event);

    void on(BreakStarted event);

    void on(BreakEnded event);

    void on(JoiningPaused event);

    void on(JoiningResumed event);

    void on(DayClosed event);

    void on(PastDayRecorded event);
}
