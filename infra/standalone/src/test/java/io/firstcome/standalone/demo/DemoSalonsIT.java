package io.firstcome.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DemoSalonsIT {
    private final Path data;

    DemoSalonsIT(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void theFirstStartBringsALivingQueueAndAPastAndLaterStartsAddNothing() {
        long head;
        try (Product product = Product.start(data, "--firstcome.demo.salons=true")) {
            CommitLog log = product.part(CommitLog.class);
            DayState today = today(log);
            assertThat(today.ticketCount()).isEqualTo(9);
            assertThat(today.line().present()).hasSize(5);
            LocalDate day = today.day();
            await().atMost(Duration.ofMinutes(1)).until(() -> settled(product, log));
            JsonNode report = product.report("demo-history", day.minusDays(30).toString(), day.toString(), "");
            assertThat(report.get("queuedStarts").asInt()).isGreaterThan(100);
            assertThat(report.get("outOfSequence").asInt()).isPositive();
            head = log.headPosition();
        }
        try (Product product = Product.start(data, "--firstcome.demo.salons=true")) {
            assertThat(product.part(CommitLog.class).headPosition()).isEqualTo(head);
        }
    }

    @Test
    void theSamePastIsToldForTheSameDay() {
        LocalDate last = LocalDate.parse("2026-03-31");

        assertThat(DemoHistory.endingWith(last)).isEqualTo(DemoHistory.endingWith(last));
        assertThat(DemoHistory.endingWith(last).lines()).hasSizeGreaterThan(1_000);
    }

    private static boolean settled(Product product, CommitLog log) {
        LocalDate yesterday = today(log).day().minusDays(1);
        LocalDate lastOpen = yesterday.getDayOfWeek().getValue() == 7 ? yesterday.minusDays(1) : yesterday;
        return product.auditor
                        .get("/api/v1/audit/demo-history/days/" + lastOpen + "/events")
                        .status()
                == 200;
    }

    private static DayState today(CommitLog log) {
        QueueId today = QueueId.at("demo", Instant.now(), ZoneId.systemDefault(), LocalTime.of(4, 0));
        DayState day = new DayState();
        log.readAggregate(today.toString(), 0).stream()
                .flatMap(commit -> log.decode(commit).stream())
                .map(Message::getPayload)
                .forEach(event -> day.apply((QueueEvent) event));
        return day;
    }
}
