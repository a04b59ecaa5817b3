package io.firstcome.seeded.command.left;

import io.firstcome.seeded.command.right.Right;
import org.jspecify.annotations.Nullable;

/** Needs the right feature. */
public record Left(@Nullable Right right) {}
