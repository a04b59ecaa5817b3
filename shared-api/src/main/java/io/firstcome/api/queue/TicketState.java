package io.firstcome.api.queue;

/**
 * The life of a ticket: {@code WAITING -> (CALLED ->) IN_SERVICE -> COMPLETED}, {@code WAITING|CALLED -> SKIPPED ->
 * WAITING}, {@code SKIPPED -> NO_SHOW -> WAITING}, {@code WAITING|CALLED|SKIPPED -> LEFT}, {@code IN_SERVICE ->
 * WAITING} where a start is undone, and {@code UNSERVED} where the day ended first.
 */
public enum TicketState {
    WAITING,
    CALLED,
    IN_SERVICE,
    COMPLETED,
    SKIPPED,
    NO_SHOW,
    LEFT,
    UNSERVED
}
