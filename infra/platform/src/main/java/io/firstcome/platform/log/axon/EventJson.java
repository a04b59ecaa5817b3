package io.firstcome.platform.log.axon;

import java.time.Instant;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/** How events, tokens and messages are written: compact JSON; fields that a reader does not know are passed over. */
public final class EventJson {

    private static final SimpleModule TIMES =
            new SimpleModule("times").addDeserializer(Instant.class, new InstantReader());

    private EventJson() {}

    /** A serializer for everything that is stored. */
    public static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(TIMES)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }
}
