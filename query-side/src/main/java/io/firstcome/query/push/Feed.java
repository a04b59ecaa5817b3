package io.firstcome.query.push;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.queue.LiveQueue;
import io.firstcome.platform.attempt.Attempt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One live queue and all who watch it here: one subscription query, fanned out as one shared frame. */
final class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final FindLiveQueue question;
    private final Executor senders;
    private final Set<Outlet> outlets = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean sending = new AtomicBoolean();
    private final QueryGateway queries;
    private @Nullable SubscriptionQueryResult<LiveQueue, LiveQueue> subscription;
    private boolean ended;
    private volatile @Nullable Frame newest;

    Feed(FindLiveQueue question, QueryGateway queries, Executor senders) {
        this.question = question;
        this.senders = senders;
        this.queries = queries;
        keepSubscribed();
    }

    /**
     * Subscribes, unless it is subscribed already or has ended. A subscription ends by itself where its first answer fails,
     * as it does while the read models are away. For one thread at a time.
     */
    void keepSubscribed() {
        if (!lacksSubscription()) {
            return;
        }
        SubscriptionQueryResult<LiveQueue, LiveQueue> opened = queries.subscriptionQuery(
                question, ResponseTypes.instanceOf(LiveQueue.class), ResponseTypes.instanceOf(LiveQueue.class));
        if (keeps(opened)) {
            opened.handle(this::publish, this::publish, failure -> lose(opened));
        } else {
            opened.cancel();
        }
    }

    private synchronized boolean lacksSubscription() {
        return !ended && subscription == null;
    }

    private synchronized boolean keeps(SubscriptionQueryResult<LiveQueue, LiveQueue> opened) {
        if (!ended) {
            subscription = opened;
        }
        return !ended;
    }

    private synchronized void lose(SubscriptionQueryResult<LiveQueue, LiveQueue> failed) {
        if (subscription == failed) {
            subscription = null;
        }
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
        try {
            if (frame != null) {
                toEach(outlet -> outlet.offer(frame));
            }
        } finally {
            sending.set(false);
        }
        if (newest != frame) {
            sendSoon();
        }
    }

    /** Whoever cannot be told anything is ended, and keeps nobody else from being told. */
    void toEach(Consumer<Outlet> deed) {
        for (Outlet outlet : outlets) {
            Attempt.failureOf(() -> deed.accept(outlet)).ifPresent(broken -> giveUp(outlet, broken));
        }
    }

    private void giveUp(Outlet outlet, Throwable broken) {
        LOG.warn("A client of {} is ended, it cannot be told anything", question, broken);
        Attempt.failureOf(() -> outlet.close(Outlet.Ending.GONE))
                .ifPresent(stuck -> LOG.warn("A client of {} does not even let itself be ended", question, stuck));
    }

    /** Ends it for good. */
    void end() {
        SubscriptionQueryResult<LiveQueue, LiveQueue> open;
        synchronized (this) {
            ended = true;
            open = subscription;
            subscription = null;
        }
        if (open != null) {
            open.cancel();
        }
    }
}
