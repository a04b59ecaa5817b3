package io.firstcome.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Who imports: the account that the environment names, or else the owner of the demo. */
record Credentials(String username, String password) {
    private static final String OWNER = "owner ";

    /**
     * Looks for an account.
     *
     * @param environment may hold {@code FIRSTCOME_USER} and {@code FIRSTCOME_PASSWORD}
     * @param data the folder in which {@code demo-passwords.txt} is looked for
     */
    static Credentials find(Map<String, String> environment, Path data) {
        String username = environment.getOrDefault("FIRSTCOME_USER", OWNER.strip());
        String password = environment.get("FIRSTCOME_PASSWORD");
        if (password != null) {
            return new Credentials(username, password);
        }
        Path demo = data.resolve("demo-passwords.txt");
        try {
            return Files.readAllLines(demo).stream()
                    .filter(line -> line.startsWith(OWNER))
                    .map(line -> new Credentials(OWNER.strip(), line.substring(OWNER.length())))
                    .findFirst()
                    .orElseThrow(() -> nobody(demo));
        } catch (IOException unreadable) {
            throw nobody(demo);
        }
    }

    private static CommandFailed nobody(Path demo) {
        return new CommandFailed(
                CommandFailed.USAGE, "Set FIRSTCOME_USER and FIRSTCOME_PASSWORD: there is no owner in " + demo + ".");
    }
}
