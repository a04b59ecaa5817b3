package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.RecordedEvent;
import io.firstcome.platform.log.codec.CommitDraft;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Makes a draft of the events of one unit of work. */
final class DraftFactory {

    private static final JsonSlice NOTHING = JsonSlice.of("{}".getBytes(StandardCharsets.UTF_8));

    private final Serializer serializer;

    DraftFactory(Serializer serializer) {
        this.serializer = serializer;
    }

    CommitDraft draft(List<? extends EventMessage<?>> events) {
        EventMessage<?> first = events.get(0);
        MetaData shared = first.getMetaData();
        String commandId = text(shared, CommandMetadata.COMMAND_ID);
        CommitDraft.Source source = new CommitDraft.Source(
                aggregateType(first),
                aggregate(first),
                commandId == null ? first.getIdentifier() : commandId,
                text(shared, CommandMetadata.REQUEST_HASH),
                text(shared, CommandMetadata.ACTOR),
                text(shared, CommandMetadata.ACTOR_ROLE),
                text(shared, CommandMetadata.TRACE_ID));
        List<RecordedEvent> recorded = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            RecordedEvent next = record(event);
            if (!aggregate(event).equals(source.aggregate()) || next.sequence() != sequence(first) + recorded.size()) {
                throw new IllegalArgumentException("One commit holds consecutive events of one aggregate: "
                        + source.aggregate() + " is followed by " + aggregate(event) + " #" + next.sequence());
            }
            recorded.add(next);
        }
        return new CommitDraft(source, recorded);
    }

    private RecordedEvent record(EventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new RecordedEvent(
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                sequence(event),
                event.getTimestamp(),
                JsonSlice.of(payload.getData()),
                metadata(event.getMetaData()));
    }

    private JsonSlice metadata(MetaData all) {
        Map<String, Object> own = new HashMap<>(all);
        CommandMetadata.KEYS.forEach(own::remove);
        return own.isEmpty()
                ? NOTHING
                : JsonSlice.of(serializer.serialize(own, byte[].class).getData());
    }

    private static String aggregateType(EventMessage<?> event) {
        String type = event instanceof DomainEventMessage<?> domain ? domain.getType() : null;
        return type == null ? "" : type;
    }

    private static String aggregate(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
    }

    private static long sequence(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0;
    }

    private static @Nullable String text(MetaData metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
