package io.firstcome.load.durable;

import org.axonframework.serialization.Revision;

/** One more was counted. */
@Revision("1")
public record Counted(String tallyId, String what, long total) {}
