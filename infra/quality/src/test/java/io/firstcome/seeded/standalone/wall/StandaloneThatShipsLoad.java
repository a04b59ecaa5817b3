package io.firstcome.seeded.standalone.wall;

import io.firstcome.seeded.load.wall.LoadTestThatReachesIntoAnUnknownModule;

/** A product that ships its own load test. */
public record StandaloneThatShipsLoad(LoadTestThatReachesIntoAnUnknownModule loadTest) {}
