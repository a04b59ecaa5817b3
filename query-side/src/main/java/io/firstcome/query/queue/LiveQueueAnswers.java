package io.firstcome.query.queue;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.queue.LiveQueue;
import org.axonframework.queryhandling.QueryHandler;

/** Answers the question how a queue stands. */
public final class LiveQueueAnswers {

    private final LiveQueues queues;

    public LiveQueueAnswers(LiveQueues queues) {
        this.queues = queues;
    }

    @QueryHandler
    public LiveQueue answer(FindLiveQueue question) {
        return queues.find(question.salonId(), question.audience()).queue();
    }
}
