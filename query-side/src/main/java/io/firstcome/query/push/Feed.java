package io.firstcome.query.push;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.queue.LiveQueue;
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
    private volatile @Nullable SubscriptionQueryResult<LiveQueue, LiveQueue> subscription;
    private volatile @Nullable Frame newest;

    Feed(FindLiveQueue question, QueryGateway queries, Executor senders) {
        this.question = question;
        this.senders = senders;
        this.queries = queries;
        keepSubscribed();
    }

    /**
     * Subscribes, unless it is subscribed already. A subscription ends by itself where its first answer fails, as it does
     * while the read models are away. For one thread at a time.
     */
    void keepSubscribed() {
        if (subscription == null) {
            SubscriptionQueryResult<LiveQueue, LiveQueue> opened = queries.subscriptionQuery(
                    question, ResponseTypes.instanceOf(LiveQueue.class), ResponseTypes.instanceOf(LiveQueue.class));
            subscription = opened;
            opened.handle(this::publish, this::publish, failure -> subscription = null);
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
        if (frame != null) {
            toEach(outlet -> outlet.offer(frame));
        }
        sending.set(false);
        if (newest != frame) {
            sendSoon();
        }
    }

    /** Whoever cannot be told anything is ended, and keeps nobody else from being told. */
    void toEach(Consumer<Outlet> deed) {
        for (Outlet outlet : outlets) {
            try {
                deed.accept(outlet);
            } catch (RuntimeException broken) {
                LOG.warn("A client of {} is ended, it cannot be told anything", question, broken);
                outlet.close(Outlet.Ending.GONE);
            }
        }
    }

    void end() {
        SubscriptionQueryResult<LiveQueue, LiveQueue> open = subscription;
        if (open != null) {
            open.cancel();
        }
    }
}
