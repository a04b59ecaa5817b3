package io.firstcome.platform.log;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Turns the events of a commit into Axon messages; payloads are parsed when first asked for. */
public interface EventDecoder {

    /** The events of a commit, as an aggregate wants them. */
    List<DomainEventMessage<?>> decode(Commit commit);

    /** The events of a commit with their tracking tokens, as an event processor wants them. */
    List<TrackedEventMessage<?>> decodeTracked(Commit commit);
}
