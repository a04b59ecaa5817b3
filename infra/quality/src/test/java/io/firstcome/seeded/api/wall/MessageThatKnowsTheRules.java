package io.firstcome.seeded.api.wall;

import io.firstcome.seeded.command.left.Left;

/** A message that carries a class of the command side. */
public record MessageThatKnowsTheRules(Left left) {}
