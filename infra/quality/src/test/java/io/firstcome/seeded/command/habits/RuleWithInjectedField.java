package io.firstcome.seeded.command.habits;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Hides what it needs. */
public class RuleWithInjectedField {

    @Autowired
    @Nullable
    Clock clock;
}
