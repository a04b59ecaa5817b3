package io.firstcome.seeded.api.impure;

import org.slf4j.Logger;

/** A message that logs. */
public record MessageThatNeedsALibrary(Logger logger) {}
