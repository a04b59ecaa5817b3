package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.EventDecoder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Decodes through Axon's serializer and upcasters; payload and metadata are parsed when first asked for. */
public final class AxonEventDecoder implements EventDecoder {

    private final Serializer serializer;
    private final EventUpcaster upcaster;

    public AxonEventDecoder(Serializer serializer, EventUpcaster upcaster) {
        this.serializer = serializer;
        this.upcaster = upcaster;
    }

    @Override
    public List<DomainEventMessage<?>> decode(Commit commit) {
        return messages(commit)
                .<DomainEventMessage<?>>map(message -> (DomainEventMessage<?>) message)
                .toList();
    }

    @Override
    public List<TrackedEventMessage<?>> decodeTracked(Commit commit) {
        return messages(commit).toList();
    }

    private Stream<TrackedEventMessage<?>> messages(Commit commit) {
        Stream<RecordedEventData> data =
                IntStream.range(0, commit.count()).mapToObj(index -> new RecordedEventData(commit, index, serializer));
        return EventUtils.upcastAndDeserializeTrackedEvents(data, serializer, upcaster);
    }
}
