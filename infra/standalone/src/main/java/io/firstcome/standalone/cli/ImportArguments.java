package io.firstcome.standalone.cli;

import io.firstcome.command.salon.SalonIds;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import was asked with.
 *
 * @param data the folder in which the demo accounts' passwords are looked for
 */
record ImportArguments(String salon, ZoneId zone, Path file, URI url, Path data) {
    static final String USAGE =
            "infra/run import --salon SALON --zone ZONE FILE [--url http://127.0.0.1:8080] [--data .data]";
    private static final List<String> OPTIONS = List.of("--salon", "--zone", "--url", "--data");

    /**
     * Reads the arguments.
     *
     * @throws CommandFailed where they are not understood
     */
    static ImportArguments read(List<String> arguments) {
        Map<String, String> given = new HashMap<>(Map.of("--url", "http://127.0.0.1:8080", "--data", ".data"));
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (OPTIONS.contains(argument) && i + 1 < arguments.size()) {
                given.put(argument, arguments.get(++i));
            } else if (argument.startsWith("--") || given.containsKey("FILE")) {
                throw usage("'" + argument + "' is not understood.");
            } else {
                given.put("FILE", argument);
            }
        }
        Path file = Path.of(needed(given, "FILE"));
        if (!Files.isRegularFile(file)) {
            throw usage("There is no file '" + file + "'.");
        }
        return new ImportArguments(
                salon(needed(given, "--salon")),
                zone(needed(given, "--zone")),
                file,
                url(needed(given, "--url")),
                Path.of(needed(given, "--data")));
    }

    private static String salon(String text) {
        if (!SalonIds.allow(text)) {
            throw usage("--salon " + SalonIds.RULE + ", not '" + text + "'.");
        }
        return text;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw usage("--zone must be a time zone such as Europe/Berlin, not '" + text + "'.");
        }
    }

    private static URI url(String text) {
        if (!text.matches("https?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?/?")) {
            throw usage("--url must be an address such as http://127.0.0.1:8080, not '" + text + "'.");
        }
        return URI.create(text);
    }

    private static String needed(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw usage(name + " is missing.");
        }
        return value;
    }

    private static CommandFailed usage(String sentence) {
        return new CommandFailed(CommandFailed.USAGE, sentence + "\nUsage: " + USAGE);
    }
}
