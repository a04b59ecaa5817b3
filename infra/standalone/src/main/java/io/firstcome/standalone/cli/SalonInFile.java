package io.firstcome.standalone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a file of visits tells of its salon, as far as it can be read: the import itself names what cannot.
 *
 * @param services the codes of the services found
 * @param chairs the chairs found
 */
record SalonInFile(SortedSet<String> services, SortedSet<String> chairs) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int USUAL_SECONDS = 1_200;
    private static final int MOST = 100;

    /** Reads the file; of services and chairs at most 100 each are taken. */
    static SalonInFile read(Path file) {
        SalonInFile salon = new SalonInFile(new TreeSet<>(), new TreeSet<>());
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                if (row.getRecordNumber() > 1 && row.size() == 9) {
                    note(salon.services, row.get(2));
                    note(salon.chairs, row.get(7));
                }
            }
            return salon;
        } catch (IOException | UncheckedIOException unreadable) {
            return salon;
        }
    }

    private static void note(SortedSet<String> found, String code) {
        if (found.size() < MOST && CODE.matcher(code).matches()) {
            found.add(code);
        }
    }

    /** Settings with which this salon may be registered. */
    Map<String, Object> settings(String name, ZoneId zone) {
        return Map.of(
                "name",
                name,
                "zone",
                zone.getId(),
                "chairs",
                orElse(chairs, "1").stream()
                        .map(chair -> Map.of("chairId", chair))
                        .toList(),
                "services",
                orElse(services, "visit").stream()
                        .map(code -> Map.of("code", code, "name", code, "seconds", USUAL_SECONDS))
                        .toList());
    }

    private static List<String> orElse(SortedSet<String> found, String usual) {
        return found.isEmpty() ? List.of(usual) : List.copyOf(found);
    }
}
