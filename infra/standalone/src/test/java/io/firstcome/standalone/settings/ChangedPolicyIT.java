package io.firstcome.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** An owner changes the policy while the day is running. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedPolicyIT {

    private final Product product;

    ChangedPolicyIT(@TempDir Path data) {
        this.product = Product.start(data);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void theLiveQueueShowsAChangedLimitWithoutAnotherCommand() {
        product.registerSalon("running", "UTC");
        Answer walkIn = product.owner.post("/api/v1/queue/running/walk-in", "{}");
        int before = limitShown("running", walkIn);

        Answer changed = change("running", "1", 9);

        assertThat(before).isEqualTo(5);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(limitShown("running", changed)).isEqualTo(9);
    }

    @Test
    void aChairThatIsAddedIsSeenAtOnce() {
        product.registerSalon("growing", "UTC");
        product.owner.post("/api/v1/queue/growing/walk-in", "{}");

        Answer changed = change("growing", "1", 5);

        assertThat(shown("growing", changed).get("chairs").findValuesAsString("chairId"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aChangeBeginsNoDayAndReachesNoDayThatIsClosed(CapturedOutput shown) {
        CommitLog log = product.part(CommitLog.class);
        product.registerSalon("quiet", "UTC");
        long head = log.headPosition();
        change("quiet", "1", 9);
        long after = log.headPosition();

        product.registerSalon("closed", "UTC");
        product.owner.post("/api/v1/queue/closed/walk-in", "{}");
        product.owner.post("/api/v1/queue/closed/close-day", "{}");
        long closed = log.headPosition();
        change("closed", "1", 9);

        assertThat(after).isEqualTo(head + 1);
        assertThat(log.headPosition()).isEqualTo(closed + 1);
        assertThat(shown).as("that is no reason to warn").doesNotContain("AdoptPolicy");
    }

    @Test
    void aChangeThatIsSentTwiceIsAdoptedOnce() {
        product.registerSalon("twice", "UTC");
        product.owner.post("/api/v1/queue/twice/walk-in", "{}");
        Answer first = change("twice", "1", 9);
        long head = product.part(CommitLog.class).headPosition();

        Answer again = change("twice", "1", 9);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.header("X-Log-Position")).isEqualTo(first.header("X-Log-Position"));
        assertThat(product.part(CommitLog.class).headPosition()).isEqualTo(head);
    }

    private Answer change(String salon, String version, int limit) {
        return product.owner
                .with("If-Match", "\"" + version + "\"")
                .with("Idempotency-Key", "change-" + salon)
                .put("/api/v1/salons/" + salon, """
                        {"name":"%s","zone":"UTC","chairs":[{"chairId":"1"},{"chairId":"2"},{"chairId":"3"}],
                         "services":[{"code":"cut","name":"Cut","seconds":1200}],
                         "priorityPolicy":{"dailyLimit":%d,"dailyLimitPerStaff":2,"headStarts":[]}}""".formatted(salon, limit));
    }

    private int limitShown(String salon, Answer written) {
        return shown(salon, written).at("/priority/limit").asInt();
    }

    private JsonNode shown(String salon, Answer written) {
        Answer answer = product.owner
                .with("X-Min-Position", written.header("X-Log-Position"))
                .get("/api/v1/queue/" + salon);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
