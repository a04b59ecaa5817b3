package io.firstcome.query.audit;

import io.firstcome.api.queue.QueueEvent;

/** One event of a salon's day and its position in the log. */
public record LoggedEvent(long position, QueueEvent event) {}
