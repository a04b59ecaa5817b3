package io.firstcome.command.queue;

import java.util.function.Consumer;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/** Takes whatever there is and hands it on. */
final class Capturing<T> extends BaseMatcher<T> {
    private final Consumer<T> consumer;

    Capturing(Consumer<T> consumer) {
        this.consumer = consumer;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean matches(Object actual) {
        consumer.accept((T) actual);
        return true;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("anything");
    }
}
