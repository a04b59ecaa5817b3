package io.firstcome.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dfirstcome.docs.write=true} to write the document anew. */
class RefusalsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "refusals.md");

    private static final String HEAD = """
            # Every refusal

            Generated from `io.firstcome.api.refusal.RefusalCode`. To write it anew:
            `mvn -q test -pl infra/platform -am -Dtest=RefusalsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dfirstcome.docs.write=true`

            A refusal is answered as `application/problem+json` (RFC 9457) with `type`, `title`, `status`, `detail`,
            `instance`, `code`, `traceId`, and the facts that belong to it. Programs may rely on `code`.

            | code | status | title |
            |---|---|---|
            """;

    @Test
    void theDocumentListsEveryCodeWithItsStatus() throws IOException {
        String expected = HEAD
                + Arrays.stream(RefusalCode.values())
                        .map(code -> "| `" + code.name() + "` | "
                                + ProblemStatus.of(code).value() + " | " + code.title() + " |\n")
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("firstcome.docs.write")) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(DOCUMENT).hasContent(expected);
    }

    @Test
    void aStatusFromOutsideHasACodeOfThatStatus() {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 503}) {
            assertThat(ProblemStatus.of(ProblemStatus.codeFor(status)).value()).isEqualTo(status);
        }
        assertThat(ProblemStatus.codeFor(418)).isEqualTo(RefusalCode.REQUEST_UNREADABLE);
        assertThat(ProblemStatus.codeFor(502)).isEqualTo(RefusalCode.INTERNAL_ERROR);
    }
}
