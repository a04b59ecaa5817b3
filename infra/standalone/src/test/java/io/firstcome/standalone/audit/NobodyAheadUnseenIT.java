package io.firstcome.standalone.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is tapped at a counter, in whatever order: nobody gets ahead of somebody who waits, unless it is by a priority
 * start, a head start or a courtesy, and whoever got ahead in any way is named in the report. The seed of a day that
 * fails stands in the name of the test.
 */
class NobodyAheadUnseenIT {
    private static final int DAYS = 25;

    private static Product product;

    @BeforeAll
    static void start(@TempDir Path data) {
        product = Product.start(data);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** A few days that are the same in every run, and new ones each time. */
    static LongStream seeds() {
        Random random = new Random();
        return LongStream.concat(
                LongStream.range(0, 5), LongStream.generate(random::nextLong).limit(DAYS - 5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverWasPassedIsNamed(long seed) {
        String salon = "day" + Long.toHexString(seed);
        assertThat(RandomDay.in(product, salon, seed)).as("accepted steps").isGreaterThan(20);

        String today =
                product.staff.get("/api/v1/queue/" + salon).json().get("day").asString();
        WhoWasPassed told = new WhoWasPassed();
        product.auditor
                .get("/api/v1/audit/" + salon + "/days/" + today + "/events?limit=1000")
                .json()
                .get("events")
                .forEach(told::next);
        List<Found> report = product.report(salon, today, today, "&limit=1000&headStartClass=none&headStartSeconds=0")
                .get("findings")
                .valueStream()
                .map(Found::of)
                .toList();

        theNamedWerePassed(report, told);
        told.starts().forEach((position, start) -> thePassedAreNamed(position, start, report));
        assertThat(told.starts().values().stream().filter(start -> start.priority))
                .as("priority starts")
                .hasSizeLessThanOrEqualTo(RandomDay.PRIORITY_LIMIT);
    }

    private static void thePassedAreNamed(long position, WhoWasPassed.Start start, List<Found> report) {
        List<String> named = new ArrayList<>();
        report.stream().filter(found -> found.position() == position).forEach(found -> named.addAll(found.passed()));
        assertThat(named).as("named at %d, who waited", position).containsAll(start.waited);
        assertThat(named)
                .as("named at %d, who was away and came back", position)
                .containsAll(start.cameBack);
    }

    private static void theNamedWerePassed(List<Found> report, WhoWasPassed told) {
        Map<Long, WhoWasPassed.Start> starts = told.starts();
        for (Found found : report) {
            WhoWasPassed.Start start =
                    Objects.requireNonNull(starts.get(found.position()), "no start at " + found.position());
            for (String passed : found.passed()) {
                WhoWasPassed.Person person = told.person(passed);
                assertThat(start.priority || person.number < start.taken.number)
                        .as("%s joined before %s", passed, start.taken.ticketId)
                        .isTrue();
                if (found.kind().equals("OUT_OF_SEQUENCE") && !start.priority) {
                    assertThat(person.steppedBack || start.taken.headStart)
                            .as("%s waited and was passed at %d for no reason", passed, found.position())
                            .isTrue();
                }
            }
        }
    }

    private record Found(long position, String kind, List<String> passed) {
        static Found of(JsonNode finding) {
            Stream<JsonNode> passed = finding.get("bypassedTickets").valueStream();
            return new Found(
                    finding.get("position").asLong(),
                    finding.get("kind").asString(),
                    passed.map(JsonNode::asString).toList());
        }
    }
}
