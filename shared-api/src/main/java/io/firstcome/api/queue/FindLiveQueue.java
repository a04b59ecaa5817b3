package io.firstcome.api.queue;

/** How does the queue of a salon stand now? Answered, and then kept up to date, with {@link LiveQueue}. */
public record FindLiveQueue(String salonId, Audience audience) {}
