package io.firstcome.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Files of visits for tests, and how they are read in a salon in Berlin whose days end at midnight. */
final class Rows {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final SalonCalendar BERLIN = new SalonCalendar(ZoneId.of("Europe/Berlin"), LocalTime.MIDNIGHT, NOW);
    static final String GOOD = "v1,anna,cut,,2026-03-02T09:00:00,2026-03-02T09:05:00,2026-03-02T09:30:00,1,COMPLETED";

    private Rows() {}

    static CheckedVisits check(Path folder, String... rows) {
        return check(
                folder,
                BERLIN,
                (VisitsFile.HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static CheckedVisits check(Path folder, SalonCalendar calendar, byte[] content) {
        try {
            Path file = Files.write(folder.resolve("visits.csv"), content);
            return VisitsFile.check(file, calendar, rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(CheckedVisits visits) {
        return visits.problems().stream()
                .map(problem -> problem.row() + " " + problem.code())
                .toList();
    }
}
