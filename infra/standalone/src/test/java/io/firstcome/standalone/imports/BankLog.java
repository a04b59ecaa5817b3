package io.firstcome.standalone.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.firstcome.command.imports.VisitsFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * Makes a visits file of the call log of a bank, January 1999, that the Technion published for research: a call that
 * queued is a visit, as is one that was answered at once.
 */
final class BankLog {
    static final String ZONE = "Asia/Jerusalem";
    private static final String NAME = "shared/data/bank-calls-1999-01.tsv.xz";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private BankLog() {}

    /** Writes the visits of some services; the test is skipped where the log is not at hand. */
    static Path writeVisits(Path target, Set<String> services) throws IOException {
        Optional<Path> log = find();
        assumeTrue(log.isPresent(), "the bank's log, ../" + NAME + ", is not at hand");
        try (BufferedReader calls = new BufferedReader(new InputStreamReader(
                        new XZInputStream(Files.newInputStream(log.orElseThrow())), StandardCharsets.US_ASCII));
                PrintWriter visits = new PrintWriter(Files.newBufferedWriter(target))) {
            visits.print(VisitsFile.HEADER + "\r\n");
            int line = 1;
            calls.readLine();
            for (String call = calls.readLine(); call != null; call = calls.readLine()) {
                line++;
                String visit = visit(call.trim().split("\\s+"), line, services);
                if (!visit.isEmpty()) {
                    visits.print(visit + "\r\n");
                }
            }
        }
        return target;
    }

    private static Optional<Path> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path beside = folder.resolveSibling(NAME);
            if (Files.exists(folder.resolve("shared-api")) && Files.exists(beside)) {
                return Optional.of(beside);
            }
            Path above = folder.resolve(NAME);
            if (Files.exists(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static String visit(String[] call, int line, Set<String> services) {
        boolean queued = !(call[9].equals("0:00:00") && call[11].equals("0"));
        boolean answered = call[12].equals("AGENT");
        boolean hungUp = call[12].equals("HANG");
        if (!services.contains(call[4]) || !(answered || (hungUp && queued))) {
            return "";
        }
        LocalDate day = LocalDate.parse("19" + call[5], DateTimeFormatter.BASIC_ISO_DATE);
        LocalDateTime joined = time(day, queued ? call[9] : call[13]);
        LocalDateTime started = answered ? notBefore(joined, time(day, queued ? call[10] : call[13])) : joined;
        LocalDateTime ended = notBefore(started, time(day, answered ? call[14] : call[10]));
        return String.join(
                ",",
                "call-" + line,
                call[2].equals("0") ? "" : "customer-" + call[2],
                call[4],
                call[3],
                joined.format(TIME),
                answered ? started.format(TIME) : "",
                ended.format(TIME),
                answered ? call[16] : "",
                answered ? "COMPLETED" : "LEFT");
    }

    /** A later time that reads smaller is one of the next day. */
    private static LocalDateTime notBefore(LocalDateTime earlier, LocalDateTime time) {
        return time.isBefore(earlier) ? time.plusDays(1) : time;
    }

    private static LocalDateTime time(LocalDate day, String text) {
        String[] parts = text.split(":", 3);
        return day.atTime(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
