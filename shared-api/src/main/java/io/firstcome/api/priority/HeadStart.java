package io.firstcome.api.priority;

/**
 * How much earlier than they joined the people of a priority class count as having joined.
 *
 * @param seconds 0 or more
 */
public record HeadStart(String priorityClass, int seconds) {}
