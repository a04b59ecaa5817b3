package io.firstcome.query.queue;

import io.firstcome.api.queue.Audience;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.query.models.ModelsStatus;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Lets a request wait until what it wrote is visible: until the queue, or the models as a whole, are that far. */
final class Visibility {

    private static final long LOOK_MILLIS = 5;

    private final LiveQueues queues;
    private final ModelsStatus status;
    private final QueueSettings settings;
    private final Semaphore waiting;

    Visibility(LiveQueues queues, ModelsStatus status, QueueSettings settings) {
        this.queues = queues;
        this.status = status;
        this.settings = settings;
        this.waiting = new Semaphore(settings.waiting());
    }

    /**
     * The queue once everything up to this position is in it.
     *
     * @throws Refused where that takes too long
     */
    LiveQueues.Answer find(String salonId, Audience audience, long position) {
        Optional<LiveQueues.Answer> now = look(salonId, audience, position);
        if (now.isPresent()) {
            return now.get();
        }
        if (!waiting.tryAcquire()) {
            throw notYet(position);
        }
        try {
            return await(salonId, audience, position);
        } finally {
            waiting.release();
        }
    }

    private LiveQueues.Answer await(String salonId, Audience audience, long position) {
        long deadline = System.nanoTime() + settings.visibleWithin().toNanos();
        while (System.nanoTime() < deadline) {
            status.awaitNext(position + 1, LOOK_MILLIS);
            Optional<LiveQueues.Answer> now = look(salonId, audience, position);
            if (now.isPresent()) {
                return now.get();
            }
        }
        throw notYet(position);
    }

    private Optional<LiveQueues.Answer> look(String salonId, Audience audience, long position) {
        ModelsStatus.Seen seen = status.seen();
        if (seen.isReady() && seen.next() > position) {
            return Optional.of(queues.read(salonId, audience, position));
        }
        try {
            return Optional.of(queues.find(salonId, audience))
                    .filter(answer -> answer.queue().position() >= position);
        } catch (Refused refused) {
            if (refused.code() == RefusalCode.SALON_UNKNOWN) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Refused notYet(long position) {
        return Refused.because(
                RefusalCode.NOT_YET_VISIBLE, "Position " + position + " is stored, but not visible here yet.");
    }
}
