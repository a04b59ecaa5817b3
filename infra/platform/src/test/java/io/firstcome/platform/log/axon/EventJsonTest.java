package io.firstcome.platform.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    private final Serializer serializer = EventJson.serializer();

    record Rang(Instant at, @Nullable Instant before) {}

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:00:00Z", "2026-03-29T01:00:00.000001Z", "1969-12-31T23:59:59.999999999Z"})
    void aTimeComesBackAsItWas(String time) {
        Rang rang = new Rang(Instant.parse(time), null);
        byte[] json = serializer.serialize(rang, byte[].class).getData();

        assertThat(new String(json, StandardCharsets.UTF_8)).contains(time);
        assertThat(read(json)).isEqualTo(rang);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"yesterday\"", "\"2026-02-30T01:00:00Z\"", "[]"})
    void whatIsNoTimeIsNotTakenForOne(String time) {
        byte[] json = ("{\"at\":" + time + "}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(json)).isInstanceOf(SerializationException.class);
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() {
        byte[] json = "{\"at\":\"2026-03-29T01:00:00Z\",\"loud\":true}".getBytes(StandardCharsets.UTF_8);

        assertThat(read(json)).isEqualTo(new Rang(Instant.parse("2026-03-29T01:00:00Z"), null));
    }

    private Rang read(byte[] json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, byte[].class, Rang.class.getName(), null));
    }
}
