package io.firstcome.command.queue.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A request about one chair. */
record NamedChair(@NotBlank @Size(max = 64) String chairId) {}
