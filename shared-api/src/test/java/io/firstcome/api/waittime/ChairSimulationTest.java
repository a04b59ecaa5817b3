package io.firstcome.api.waittime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChairSimulationTest {
    private static final int CUT = 1800;
    private static final ChairSimulation SIMULATION = new ChairSimulation();

    @Nested
    class Expected {
        @Test
        void whoeverFindsAFreeChairDoesNotWait() {
            assertThat(newcomer(List.of(ChairAtWork.free("one")), List.of())).isEqualTo(new WaitQuote(0, 0, 0));
        }

        @Test
        void behindAServiceThatHasJustBegunTheWaitIsItsWholeLength() {
            assertThat(newcomer(List.of(ChairAtWork.busy("one", 0, CUT)), List.of())
                            .expectedSeconds())
                    .isEqualTo(CUT);
        }

        @Test
        void eachPersonAheadAddsAService() {
            Forecast forecast = forecast(List.of(ChairAtWork.busy("one", 0, CUT)), anybody(3));
            assertThat(forecast.line()).extracting(WaitQuote::expectedSeconds).containsExactly(CUT, 2 * CUT, 3 * CUT);
            assertThat(forecast.newcomer().expectedSeconds()).isEqualTo(4 * CUT);
        }

        @Test
        void twoChairsHalveTheWait() {
            List<ChairAtWork> two = List.of(ChairAtWork.busy("one", 0, CUT), ChairAtWork.busy("two", 0, CUT));
            assertThat(newcomer(two, anybody(4)).expectedSeconds()).isEqualTo(3 * CUT);
        }

        @Test
        void aServiceThatHasLastedForSomeTimeIsSoonerDoneButNeverAtOnce() {
            int early = newcomer(List.of(ChairAtWork.busy("one", 300, CUT)), List.of())
                    .expectedSeconds();
            int late = newcomer(List.of(ChairAtWork.busy("one", 1500, CUT)), List.of())
                    .expectedSeconds();
            int overdue = newcomer(List.of(ChairAtWork.busy("one", 3 * CUT, CUT)), List.of())
                    .expectedSeconds();
            assertThat(early).isBetween(CUT - 320, CUT - 200);
            assertThat(late).isBetween(600, early);
            assertThat(overdue).isGreaterThan(600);
        }

        @Test
        void aBreakCountsAsTheTimeItTakes() {
            assertThat(newcomer(List.of(ChairAtWork.onBreak("one", 0, 600)), List.of())
                            .expectedSeconds())
                    .isEqualTo(600);
            assertThat(newcomer(List.of(ChairAtWork.onBreak("one", 0, null)), List.of())
                            .expectedSeconds())
                    .isEqualTo(ChairAtWork.USUAL_BREAK_SECONDS);
        }

        @Test
        void aClosedChairServesNobody() {
            List<ChairAtWork> chairs = List.of(ChairAtWork.closed("one"), ChairAtWork.busy("two", 0, CUT));
            assertThat(newcomer(chairs, anybody(1)).expectedSeconds()).isEqualTo(2 * CUT);
        }

        @Test
        void whereNoChairIsOpenTheQuoteHoldsFromTheMomentOneOpens() {
            Forecast forecast = forecast(List.of(ChairAtWork.closed("one")), anybody(2));
            assertThat(forecast.line()).extracting(WaitQuote::expectedSeconds).containsExactly(0, CUT);
            assertThat(forecast(List.of(), anybody(1)).newcomer().expectedSeconds())
                    .isEqualTo(CUT);
        }

        @Test
        void whoeverWantsOneChairWaitsForThatOneAndLetsOthersPass() {
            List<ChairAtWork> chairs = List.of(ChairAtWork.busy("one", 0, CUT), ChairAtWork.free("two"));
            Forecast forecast = forecast(chairs, List.of(wanting("one"), person(null, false)));
            assertThat(forecast.line()).extracting(WaitQuote::expectedSeconds).containsExactly(CUT, 0);
        }

        @Test
        void whoeverWasCalledGoesFirstAtThatChair() {
            Forecast forecast =
                    forecast(List.of(ChairAtWork.free("one")), List.of(person(null, false), person("one", true)));
            assertThat(forecast.line()).extracting(WaitQuote::expectedSeconds).containsExactly(CUT, 0);
        }

        @Test
        void aPriorityStartMakesTheOthersWait() {
            PersonInLine pulled = person(null, false);
            Situation before =
                    new Situation(Instant.EPOCH, List.of(ChairAtWork.free("one")), anybody(2)).with(pulled, 3);
            Situation after = before.seated(pulled, "one");
            assertThat(SIMULATION.forecast(before).line().get(0).expectedSeconds())
                    .isZero();
            assertThat(SIMULATION.forecast(after).line().get(0).expectedSeconds())
                    .isEqualTo(CUT);
            assertThat(after.line()).hasSize(2);
        }
    }

    @Nested
    class Range {
        @Test
        void lowIsBelowAndHighAboveAndTheRangeGrowsWithTheLine() {
            List<WaitQuote> line = forecast(List.of(ChairAtWork.busy("one", 0, CUT)), anybody(8))
                    .line();
            int before = 0;
            for (WaitQuote quote : line) {
                assertThat(quote.lowSeconds()).isLessThan(quote.expectedSeconds());
                assertThat(quote.highSeconds()).isGreaterThan(quote.expectedSeconds());
                int width = quote.highSeconds() - quote.lowSeconds();
                assertThat(width).isGreaterThan(before);
                before = width;
            }
        }

        @Test
        void fourOfFiveWaitBetweenLowAndHigh() {
            int n = 6;
            WaitQuote quote =
                    newcomer(List.of(ChairAtWork.busy("one", 0, CUT), ChairAtWork.busy("two", 0, CUT)), anybody(n));
            List<Double> waits = playedOut(n, 2, 20_000);
            double inside = waits.stream()
                            .filter(wait -> wait >= quote.lowSeconds() && wait <= quote.highSeconds())
                            .count()
                    / (double) waits.size();
            double mean = waits.stream().mapToDouble(wait -> wait).average().orElseThrow();
            assertThat(inside).isCloseTo(0.8, within(0.07));
            assertThat((double) quote.expectedSeconds()).isCloseTo(mean, within(mean * 0.12));
        }

        /** Waits of somebody with so many ahead and all chairs just begun, drawn from lognormal services. */
        private List<Double> playedOut(int ahead, int chairs, int times) {
            Random random = new Random(11);
            List<Double> waits = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                List<Double> free = new ArrayList<>();
                for (int chair = 0; chair < chairs; chair++) {
                    free.add(service(random));
                }
                for (int person = 0; person < ahead; person++) {
                    int soonest = free.indexOf(Collections.min(free));
                    free.set(soonest, free.get(soonest) + service(random));
                }
                waits.add(Collections.min(free));
            }
            return waits;
        }

        private double service(Random random) {
            double square = Math.log1p(0.25);
            return Math.exp(Math.log(CUT) - square / 2 + Math.sqrt(square) * random.nextGaussian());
        }
    }

    @Test
    void theSameSituationGivesTheSameForecast() {
        List<ChairAtWork> chairs = List.of(ChairAtWork.busy("one", 700, CUT), ChairAtWork.onBreak("two", 30, 300));
        assertThat(forecast(chairs, anybody(20))).isEqualTo(forecast(chairs, anybody(20)));
    }

    @Test
    void servicesMustVary() {
        assertThatThrownBy(() -> new ChairSimulation(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNormalDistributionIsExactInTheMiddleAndInTheTails() {
        assertThat(Normal.below(0)).isEqualTo(0.5);
        assertThat(Normal.below(Normal.UPPER_TENTH)).isCloseTo(0.9, within(1e-12));
        assertThat(Normal.below(-1.959963984540054)).isCloseTo(0.025, within(1e-12));
        assertThat(Normal.below(-5) / 2.866515718791939e-7).isCloseTo(1, within(1e-10));
        assertThat(Normal.below(-8) / 6.220960574271785e-16).isCloseTo(1, within(1e-10));
        assertThat(Normal.below(4)).isCloseTo(1 - 3.167124183311998e-5, within(1e-12));
        assertThat(Normal.below(-2.9999999)).isCloseTo(Normal.below(-3.0000001), within(1e-8));
    }

    @Test
    void theRemainingTimeOfAnOverdueServiceGrows() {
        double before = RemainingTime.of(CUT, 0.5, 2.0 * CUT).mean();
        for (int times = 3; times < 100; times++) {
            RemainingTime remaining = RemainingTime.of(CUT, 0.5, (double) times * CUT);
            assertThat(remaining.mean()).isGreaterThanOrEqualTo(before);
            assertThat(remaining.variance()).isPositive();
            before = remaining.mean();
        }
    }

    private static WaitQuote newcomer(List<ChairAtWork> chairs, List<PersonInLine> line) {
        return forecast(chairs, line).newcomer();
    }

    private static Forecast forecast(List<ChairAtWork> chairs, List<PersonInLine> line) {
        return SIMULATION.forecast(new Situation(Instant.EPOCH, chairs, line));
    }

    private static List<PersonInLine> anybody(int people) {
        List<PersonInLine> line = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            line.add(new PersonInLine("t" + i, "CUT", CUT, null, false));
        }
        return line;
    }

    private static PersonInLine wanting(String chair) {
        return person(chair, false);
    }

    private static PersonInLine person(@Nullable String chair, boolean called) {
        return new PersonInLine("p", "CUT", CUT, chair, called);
    }
}
