package io.firstcome.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path TOP = SourceFiles.top();
    private static final Path DECISIONS = TOP.resolve("infra/docs/adr");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!\\w+:|#)([^)#\\s]+)");

    @Test
    void everyLinkLeadsToAFileOfTheRepository() throws IOException {
        assertThat(documents()
                        .flatMap(document -> linksOf(document)
                                .filter(link -> !Files.exists(besides(document).resolve(link)))
                                .map(link -> TOP.relativize(document) + " -> " + link)))
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereWouldBeNoticed() {
        var matcher = LINK.matcher("[code](shared-api/Gone.java#L1), [site](https://example.org), [below](#below)");
        assertThat(matcher.results().map(link -> link.group(1)).toList()).containsExactly("shared-api/Gone.java");
    }

    @Test
    void theIndexListsEveryDecision() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            var records = files.map(
                            file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .toList();
            assertThat(linksOf(DECISIONS.resolve("README.md"))).containsExactlyInAnyOrderElementsOf(records);
        }
    }

    @Test
    void everyDecisionTellsContextDecisionAndConsequences() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().contains("Context", "Decision", "Consequences"));
        }
    }

    private static Stream<Path> documents() throws IOException {
        try (var files = Files.walk(TOP.resolve("infra/docs"))) {
            var documents =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(TOP.resolve("README.md")), documents.stream());
        }
    }

    private static Stream<String> linksOf(Path document) {
        List<String> lines = SourceFiles.lines(document);
        return LINK.matcher(String.join("\n", lines)).results().map(link -> link.group(1));
    }

    private static Path besides(Path document) {
        return Objects.requireNonNull(document.getParent());
    }
}
