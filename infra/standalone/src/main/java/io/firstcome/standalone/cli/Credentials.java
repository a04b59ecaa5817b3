package io.firstcome.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Who imports: the account that the environment names, or else the owner; a demo account needs no password there. */
record Credentials(String username, String password) {
    private static final String USUAL = "owner";

    /**
     * Looks for an account.
     *
     * @param environment may hold {@code FIRSTCOME_USER} and {@code FIRSTCOME_PASSWORD}
     * @param data the folder in which {@code demo-passwords.txt} is looked for, where the password is not given
     * @throws CommandFailed where no password of that account is known
     */
    static Credentials find(Map<String, String> environment, Path data) {
        String username = environment.getOrDefault("FIRSTCOME_USER", USUAL);
        String password = environment.get("FIRSTCOME_PASSWORD");
        if (password != null) {
            return new Credentials(username, password);
        }
        Path demo = data.resolve("demo-passwords.txt");
        String start = username + " ";
        try {
            return Files.readAllLines(demo).stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> new Credentials(username, line.substring(start.length())))
                    .findFirst()
                    .orElseThrow(() -> nobody(username, demo));
        } catch (IOException unreadable) {
            throw nobody(username, demo);
        }
    }

    private static CommandFailed nobody(String username, Path demo) {
        return new CommandFailed(
                CommandFailed.USAGE,
                "No password of " + username + " is in " + demo + ". Name the data folder of the running Firstcome"
                        + " with --data, or set FIRSTCOME_USER and FIRSTCOME_PASSWORD.");
    }
}
