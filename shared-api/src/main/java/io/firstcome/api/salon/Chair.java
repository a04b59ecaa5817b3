package io.firstcome.api.salon;

import org.jspecify.annotations.Nullable;

/** A place where one customer is served at a time. */
public record Chair(String chairId, @Nullable String name) {}
