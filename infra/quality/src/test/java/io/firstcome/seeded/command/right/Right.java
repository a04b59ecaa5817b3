package io.firstcome.seeded.command.right;

import io.firstcome.seeded.command.left.Left;
import org.jspecify.annotations.Nullable;

/** Needs the left feature. */
public record Right(@Nullable Left left) {}
