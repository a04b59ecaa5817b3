package io.firstcome.platform.log;

import java.util.List;

/**
 * Metadata keys that travel from a command to its events and into the header of the commit, where every reader finds
 * them again as metadata of each event.
 *
 * <p>A command without {@link #COMMAND_ID} is known by its message identifier. A handler that sends further commands
 * must give each of them an identifier of its own.
 */
public final class CommandMetadata {

    /** Identifies the command; the {@code Idempotency-Key} of a request. Unique in a log. */
    public static final String COMMAND_ID = "commandId";

    /** Fingerprint of the request body. */
    public static final String REQUEST_HASH = "requestHash";

    /** Opaque identifier of the account that gave the command. */
    public static final String ACTOR = "actor";

    /** Role the actor acted in. */
    public static final String ACTOR_ROLE = "actorRole";

    /** Trace the command belongs to. */
    public static final String TRACE_ID = "traceId";

    /** All keys. */
    public static final List<String> KEYS = List.of(COMMAND_ID, REQUEST_HASH, ACTOR, ACTOR_ROLE, TRACE_ID);

    private CommandMetadata() {}
}
