package io.firstcome.command.dispatch;

import io.firstcome.platform.log.Commit;
import java.util.List;
import java.util.Optional;

/**
 * What a command caused, read back from the log: the same each time the command is repeated.
 *
 * @param events what the commit holds, in order
 * @param earlier whether the log had it before: the command was sent again
 */
public record Recorded(Commit commit, List<Object> events, boolean earlier) {

    /** Names the header that says how far a reader must be to see this change. */
    public static final String POSITION_HEADER = "X-Log-Position";

    public Recorded {
        events = List.copyOf(events);
    }

    /** The last event of a type, if there is one. */
    public <E> Optional<E> find(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }

    /**
     * The last event of a type.
     *
     * @throws IllegalStateException where there is none: the rules and the endpoint do not fit each other
     */
    public <E> E the(Class<E> type) {
        return find(type)
                .orElseThrow(() ->
                        new IllegalStateException("Commit " + commit.position() + " holds no " + type.getSimpleName()));
    }

    /** The value of {@link #POSITION_HEADER}. */
    public String position() {
        return Long.toString(commit.lastPosition());
    }
}
