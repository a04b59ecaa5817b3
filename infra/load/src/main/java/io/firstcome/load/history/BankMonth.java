package io.firstcome.load.history;

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
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/**
 * January 1999 of a bank's telephone centre, published by the Technion for research, as a file of visits: a call that
 * queued is a visit, as is one that was answered at once. The log of the calls lies beside the project and is no part of
 * it.
 */
final class BankMonth {

    /** The regular service. */
    static final Set<String> REGULAR = Set.of("PS");

    /** How many visits the regular service has. */
    static final int REGULAR_VISITS = 22_033;

    /** The four services whose calls the same agents take. */
    static final Set<String> POOLED = Set.of("PS", "PE", "NW", "TT");

    /** Its time zone. */
    static final String ZONE = "Asia/Jerusalem";

    private static final String NAME = "shared/data/bank-calls-1999-01.tsv.xz";
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private BankMonth() {}

    /** Where the log of the calls lies, if it does. */
    static Optional<Path> find() {
        Path home = Path.of(System.getProperty("firstcome.load.home", "")).toAbsolutePath();
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Writes the visits of some services of the log into a file and answers with it. */
    static Path write(Path log, Path target, Set<String> services) throws IOException {
        try (BufferedReader calls = new BufferedReader(new InputStreamReader(
                        new XZInputStream(Files.newInputStream(log)), StandardCharsets.US_ASCII));
                PrintWriter visits = new PrintWriter(Files.newBufferedWriter(target))) {
            visits.print(VisitsFile.HEADER + "\r\n");
            calls.readLine();
            int line = 1;
            for (String call = calls.readLine(); call != null; call = calls.readLine()) {
                line++;
                String visit = visit(GAP.split(call.strip(), -1), line, services);
                if (!visit.isEmpty()) {
                    visits.print(visit + "\r\n");
                }
            }
        }
        return target;
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
