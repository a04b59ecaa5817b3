package io.firstcome.seeded.platform.wall;

import io.firstcome.seeded.command.left.Left;

/** A store that knows what it stores. */
public record PlatformThatKnowsTheRules(Left left) {}
