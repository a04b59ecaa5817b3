package io.firstcome.load.history;

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
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/**
 * January 1999 of a bank's telephone centre, regular service, as a file of visits; it lies beside the project and is no
 * part of it. The counts that the import must give are checked elsewhere; here it only has to be that large.
 */
final class BankMonth {

    /** How many visits it has. */
    static final int VISITS = 22_033;

    /** Its time zone. */
    static final String ZONE = "Asia/Jerusalem";

    private static final String NAME = "shared/data/bank-calls-1999-01.tsv.xz";
    private static final Pattern GAP = Pattern.compile("\\s+");

    private BankMonth() {}

    /** Where it lies, if it does. */
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

    /** Writes the visits. */
    static void write(Path source, Path target) throws IOException {
        try (BufferedReader calls = new BufferedReader(new InputStreamReader(
                        new XZInputStream(Files.newInputStream(source)), StandardCharsets.US_ASCII));
                PrintWriter visits = new PrintWriter(Files.newBufferedWriter(target))) {
            visits.print(
                    "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome\r\n");
            calls.readLine();
            int number = 0;
            for (String call = calls.readLine(); call != null; call = calls.readLine()) {
                String visit = visit(GAP.split(call.strip(), -1), ++number);
                if (!visit.isEmpty()) {
                    visits.print(visit + "\r\n");
                }
            }
        }
    }

    private static String visit(String[] call, int number) {
        boolean queued = !call[9].equals("0:00:00") || !call[11].equals("0");
        boolean served = call[12].equals("AGENT");
        if (!call[4].equals("PS") || !(served || (queued && call[12].equals("HANG")))) {
            return "";
        }
        LocalDate day = LocalDate.parse("19" + call[5], DateTimeFormatter.BASIC_ISO_DATE);
        LocalDateTime joined = at(day, call[queued ? 9 : 13]);
        LocalDateTime started = served ? after(joined, at(day, call[queued ? 10 : 13])) : joined;
        LocalDateTime ended = after(started, at(day, call[served ? 14 : 10]));
        return new StringJoiner(",")
                .add("c" + number)
                .add("")
                .add("PS")
                .add(call[3])
                .add(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(joined))
                .add(served ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(started) : "")
                .add(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(ended))
                .add(served ? call[16] : "")
                .add(served ? "COMPLETED" : "LEFT")
                .toString();
    }

    private static LocalDateTime after(LocalDateTime earlier, LocalDateTime time) {
        return time.isBefore(earlier) ? time.plusDays(1) : time;
    }

    private static LocalDateTime at(LocalDate day, String time) {
        String[] parts = time.split(":", 3);
        return day.atTime(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
