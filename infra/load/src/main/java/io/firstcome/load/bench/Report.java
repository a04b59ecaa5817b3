package io.firstcome.load.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything one run has measured.
 *
 * @param effort how long it was measured
 */
public record Report(OffsetDateTime at, Effort effort, Machine machine, List<Figure> figures) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Report {
        figures = List.copyOf(figures);
    }

    /** The table, in Markdown. */
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| line | ours | theirs | ratio | reach | met |");
        lines.add("|---|---|---|---|---|---|");
        for (Figure figure : figures) {
            Double theirs = figure.theirs();
            Double ratio = figure.ratio();
            lines.add("| " + figure.what() + " | " + Numbers.plain(figure.ours()) + " " + figure.unit() + " | "
                    + (theirs == null ? "-" : Numbers.plain(theirs) + " " + figure.unit()) + " (" + figure.against()
                    + ") | "
                    + (ratio == null ? "-" : String.format(Locale.ROOT, "%.2f x", ratio)) + " | " + figure.reach()
                    + " | " + (figure.met() ? "yes" : "**no**") + " |");
        }
        return String.join("\n", lines);
    }

    /** Writes everything, single rounds included. */
    public void writeJson(Path file) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }
}
