package io.firstcome.query.push;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.queue.LiveQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;

/** One live queue and all who watch it here: one subscription query, fanned out as one shared frame. */
final class Feed {

    private final FindLiveQueue question;
    private final Executor senders;
    private final Set<Outlet> outlets = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean sending = new AtomicBoolean();
    private final SubscriptionQueryResult<LiveQueue, LiveQueue> subscription;
    private volatile @Nullable Frame newest;

    Feed(FindLiveQueue question, QueryGateway queries, Executor senders) {
        this.question = question;
        this.senders = senders;
        this.subscription = queries.subscriptionQuery(
                question, ResponseTypes.instanceOf(LiveQueue.class), ResponseTypes.instanceOf(LiveQueue.class));
        subscription.handle(this::publish, this::publish, failure -> {});
    }

    FindLiveQueue question() {
        return question;
    }

    Set<Outlet> outlets() {
        return outlets;
    }

    /** Sends the queue as it stands to one who has just come. */
    void greet(Outlet outlet) {
        Frame snapshot = newest;
        if (snapshot != null) {
            outlet.offer(snapshot);
        }
    }

    /** Sends a version to everybody, unless a newer one has been sent already. */
    void publish(LiveQueue queue) {
        synchronized (this) {
            Frame before = newest;
            if (before != null && before.shows(queue)) {
                return;
            }
            Frame frame = Frame.of(queue);
            if (before != null && !frame.follows(before)) {
                return;
            }
            newest = frame;
        }
        sendSoon();
    }

    private void sendSoon() {
        if (sending.compareAndSet(false, true)) {
            senders.execute(this::sendNewest);
        }
    }

    private void sendNewest() {
        Frame frame = newest;
        if (frame != null) {
            outlets.forEach(outlet -> outlet.offer(frame));
        }
        sending.set(false);
        if (newest != frame) {
            sendSoon();
        }
    }

    void end() {
        subscription.cancel();
    }
}
