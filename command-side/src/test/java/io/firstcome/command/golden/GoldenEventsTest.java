package io.firstcome.command.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.customer.CustomerEvent;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.salon.SalonEvent;
import io.firstcome.platform.log.axon.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files hold each event as it was once stored. A file is never changed: where an event must change, it gets another
 * revision and a file beside the old one.
 */
class GoldenEventsTest {
    private final Serializer serializer = EventJson.serializer();

    @ParameterizedTest
    @MethodSource("examples")
    void anEventStoredLongAgoIsReadToday(Object example) {
        SerializedObject<String> stored = new SimpleSerializedObject<>(
                golden(example), String.class, example.getClass().getName(), "1");
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsWrittenTodayAsItWasLongAgo(Object example) {
        assertThat(serializer.serialize(example, String.class).getData()).isEqualTo(golden(example));
    }

    @Test
    void thereIsAFileForEveryEventAndEveryEventHasARevision() {
        Class<?>[] known = Stream.of(QueueEvent.class, SalonEvent.class, CustomerEvent.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .toArray(Class<?>[]::new);
        assertThat(EventExamples.all()).extracting(Object::getClass).containsExactlyInAnyOrder(known);
        assertThat(known)
                .allSatisfy(
                        type -> assertThat(type.getAnnotation(Revision.class)).isNotNull());
    }

    static Stream<Object> examples() {
        return EventExamples.all().stream();
    }

    private static String golden(Object example) {
        String name = "/golden/" + example.getClass().getSimpleName() + ".json";
        try (InputStream file = GoldenEventsTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
