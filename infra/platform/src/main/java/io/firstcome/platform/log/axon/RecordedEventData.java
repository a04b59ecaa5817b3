package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.RecordedEvent;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** One event of a commit in the shape Axon's upcasters and lazy messages are made from. */
record RecordedEventData(Commit commit, int index, Serializer serializer)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    private RecordedEvent event() {
        return commit.events().get(index);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(commit.position() + index);
    }

    @Override
    public String getEventIdentifier() {
        return event().id();
    }

    @Override
    public Instant getTimestamp() {
        return event().at();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new EventMetadata(commit.header(), event().metadata(), serializer);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        RecordedEvent event = event();
        return new SimpleSerializedObject<>(event.payload().toBytes(), byte[].class, event.type(), event.revision());
    }

    @Override
    public String getType() {
        return commit.header().aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return commit.aggregate();
    }

    @Override
    public long getSequenceNumber() {
        return event().sequence();
    }
}
