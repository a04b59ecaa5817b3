package io.firstcome.quality;

import io.firstcome.seeded.command.chance.FirstComeByChance;
import io.firstcome.seeded.command.chance.LuckyTokenGenerator;
import io.firstcome.seeded.command.chance.RuleThatAsksTheGivenClock;
import io.firstcome.seeded.command.chance.RuleThatLooksAtTheWall;
import io.firstcome.seeded.command.chance.RuleThatLosesPatience;
import io.firstcome.seeded.command.chance.RuleThatRefersToTheWall;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final Wall NO_WALL_CLOCK = Determinism.noWallClockIn("api", "command", "query");
    private static final Wall NO_STOPWATCH = Determinism.noStopwatchIn("api", "command");
    private static final Wall NO_DICE = Determinism.noDiceIn("api", "command");

    @Test
    void timeComesFromTheGivenClockOnly() {
        NO_WALL_CLOCK.holds();
        NO_WALL_CLOCK.catches(RuleThatLooksAtTheWall.class);
        NO_WALL_CLOCK.catches(RuleThatRefersToTheWall.class);
        NO_WALL_CLOCK.lets(RuleThatAsksTheGivenClock.class);
    }

    @Test
    void aRuleHasNoStopwatch() {
        NO_STOPWATCH.holds();
        NO_STOPWATCH.catches(RuleThatLosesPatience.class);
    }

    @Test
    void chanceComesFromATokenGeneratorOnly() {
        NO_DICE.holds();
        NO_DICE.catches(FirstComeByChance.class);
        NO_DICE.lets(LuckyTokenGenerator.class);
    }
}
