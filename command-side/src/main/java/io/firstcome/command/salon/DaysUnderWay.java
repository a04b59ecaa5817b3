package io.firstcome.command.salon;

import io.firstcome.api.queue.QueueId;

/** Where a salon learns whether a business day has begun and is not over. */
@FunctionalInterface
public interface DaysUnderWay {
    /** Whether anything has happened on this day and nobody has closed it. */
    boolean include(QueueId day);
}
