package io.firstcome.standalone.cli;

import io.firstcome.api.imports.ImportProgress.RowProblem;
import io.firstcome.command.imports.SalonCalendar;
import io.firstcome.command.imports.VisitsFile;
import io.firstcome.standalone.cli.RunningProduct.Answer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports a file of visits into a running Firstcome: registers the salon where there is none, uploads, shows how far it
 * is, and ends with 0 where every day is recorded, or with another code and the bad rows.
 */
public final class ImportCommand {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> environment;
    private final PrintStream out;

    ImportCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new ImportCommand(System.getenv(), System.out).run(List.of(arguments)));
    }

    /** Runs the import and answers the exit code. */
    int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println("Usage: " + ImportArguments.USAGE);
            return 0;
        }
        try {
            ImportArguments asked = ImportArguments.read(arguments);
            RunningProduct product = RunningProduct.signIn(asked.url(), Credentials.find(environment, asked.data()));
            if (isUnknown(product, asked.salon())) {
                refuseBadFile(asked);
                register(product, asked);
            }
            return show(accepted(upload(product, asked)), product);
        } catch (CommandFailed failed) {
            out.println(failed.getMessage());
            return failed.exitCode();
        }
    }

    private static boolean isUnknown(RunningProduct product, String salon) {
        return product.get(pathOf(salon)).status() == 404;
    }

    /** A file that would be refused registers no salon. */
    private void refuseBadFile(ImportArguments asked) {
        SalonCalendar calendar = new SalonCalendar(
                asked.zone(), LocalTime.MIDNIGHT, Clock.systemUTC().instant());
        try {
            List<RowProblem> problems =
                    VisitsFile.check(asked.file(), calendar, rows -> {}).problems();
            if (!problems.isEmpty()) {
                problems.forEach(problem -> name(problem.row(), problem.code(), problem.message()));
                throw new CommandFailed(
                        CommandFailed.REFUSED, "Nothing was imported, and salon " + asked.salon() + " not registered.");
            }
        } catch (IOException unreadable) {
            throw new CommandFailed(CommandFailed.USAGE, "The file '" + asked.file() + "' cannot be read.");
        }
    }

    private static String pathOf(String salon) {
        return "/api/v1/salons/" + salon;
    }

    private void register(RunningProduct product, ImportArguments asked) {
        String settings = JSON.writeValueAsString(SalonInFile.read(asked.file()).settings(asked.salon(), asked.zone()));
        product.send("PUT", pathOf(asked.salon()), "application/json", BodyPublishers.ofString(settings))
                .expect(201);
        out.println("Registered salon " + asked.salon() + " in " + asked.zone() + ".");
    }

    private static Answer upload(RunningProduct product, ImportArguments asked) {
        try {
            return product.send(
                    "POST", pathOf(asked.salon()) + "/imports", "text/csv", BodyPublishers.ofFile(asked.file()));
        } catch (FileNotFoundException gone) {
            throw new CommandFailed(CommandFailed.USAGE, "There is no file '" + asked.file() + "'.");
        }
    }

    /** Where to ask how far it is. Only a file that was imported before is done when it is taken on. */
    private String accepted(Answer answer) {
        if (answer.expect(202).get("status").asString().equals("DONE")) {
            out.println("This file was imported before: nothing is added.");
        }
        return answer.location();
    }

    private int show(String location, RunningProduct product) {
        String shown = "";
        while (true) {
            JsonNode progress = product.get(location).expect(200);
            String line = "%s: %d rows read, %d visits of %d days recorded"
                    .formatted(
                            progress.get("status").asString(),
                            progress.get("rowsRead").asInt(),
                            progress.get("visits").asInt(),
                            progress.get("days").asInt());
            if (!line.equals(shown)) {
                out.println(line);
                shown = line;
            }
            switch (progress.get("status").asString()) {
                case "DONE" -> {
                    out.println("Services that overlap another at their chair: "
                            + progress.get("chairOverlaps").asInt());
                    return 0;
                }
                case "REFUSED" -> {
                    progress.get("problems").forEach(this::name);
                    return CommandFailed.REFUSED;
                }
                default -> LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private void name(JsonNode problem) {
        name(
                problem.get("row").asInt(),
                problem.get("code").asString(),
                problem.get("message").asString());
    }

    private void name(int row, String code, String message) {
        out.println("row " + row + ": " + code + " - " + message);
    }
}
