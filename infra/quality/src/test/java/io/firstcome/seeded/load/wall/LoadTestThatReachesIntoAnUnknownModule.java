package io.firstcome.seeded.load.wall;

import io.firstcome.seeded.later.Stranger;

/** A load test that uses a module nobody agreed on. */
public record LoadTestThatReachesIntoAnUnknownModule(Stranger stranger) {}
