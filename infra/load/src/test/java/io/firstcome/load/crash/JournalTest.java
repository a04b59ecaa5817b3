package io.firstcome.load.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.load.crash.Journal.Promise;
import io.firstcome.load.crash.Journal.Request;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Request REQUEST = new Request("/api/v1/queue/corner/walk-in", "key", "{}");
    private static final Answer ANSWER =
            new Answer(201, 7, null, Api.object().put("ticketId", "20261126-1").put("token", "A12"), "text");

    @Test
    void whatWasAnsweredIsReadBack(@TempDir Path folder) throws IOException {
        try (Journal journal = Journal.in(folder.resolve("journal.jsonl"))) {
            journal.write(REQUEST, ANSWER);

            assertThat(journal.written()).isEqualTo(1);
            assertThat(journal.read()).containsExactly(new Promise(REQUEST, 201, 7, "20261126-1", "A12", "text"));
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsNotTakenForAProductThatIsGone(@TempDir Path folder) throws IOException {
        Journal journal = Journal.in(folder.resolve("journal.jsonl"));
        journal.close();

        assertThatThrownBy(() -> journal.write(REQUEST, ANSWER)).isInstanceOf(UncheckedIOException.class);
        assertThat(journal.written()).isZero();
    }
}
