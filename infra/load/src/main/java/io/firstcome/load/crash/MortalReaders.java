package io.firstcome.load.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The event store of the product, with a point to die at in front of whoever reads the log to project it. */
final class MortalReaders {

    private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(2);

    private final Trigger trigger;
    private final AnsweredPositions answers;

    MortalReaders(Trigger trigger, AnsweredPositions answers) {
        this.trigger = trigger;
        this.answers = answers;
    }

    EventStore around(EventStore store) {
        return (EventStore) proxy(EventStore.class, store, "openStream", this::mortal);
    }

    private Object mortal(Object stream) {
        return proxy(BlockingStream.class, stream, "nextAvailable", this::passOn);
    }

    /** Dies with the event in hand, once the caller who caused it has the answer. */
    private Object passOn(Object event) {
        if (event instanceof TrackedEventMessage<?> tracked && trigger.isDueAt(CrashPoint.BEFORE_PROJECTION)) {
            tracked.trackingToken().position().ifPresent(position -> answers.await(position, UNTIL_ANSWERED));
            trigger.die();
        }
        return event;
    }

    private static Object proxy(Class<?> type, Object target, String watched, Watch watch) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object result = call(target, method, arguments);
            return method.getName().equals(watched) && result != null ? watch.result(result) : result;
        });
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Looks at what a method returns, and may return something else. */
    @FunctionalInterface
    private interface Watch {
        Object result(Object result);
    }
}
