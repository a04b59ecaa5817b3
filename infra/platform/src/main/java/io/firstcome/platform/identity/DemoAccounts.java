package io.firstcome.platform.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes one account per role at the first start, named after the role. A password from the configuration is set again at
 * each start; random ones are written once to {@code demo-passwords.txt} in the data folder. What that file says already
 * holds for accounts that are made later, as in another database beside the same folder.
 */
@Component
@Order(0)
@ConditionalOnProperty("firstcome.demo.enabled")
final class DemoAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final int PASSWORD_BYTES = 12;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final DemoSettings settings;
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(
            Accounts accounts,
            PasswordEncoder passwords,
            DemoSettings settings,
            @Value("${firstcome.data:.data}") Path data) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.file = data.resolve("demo-passwords.txt");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Map<String, String> written = settings.password().isEmpty() ? written() : Map.of();
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            Optional<Account> known = accounts.find(role.text());
            if (known.isEmpty()) {
                String password = settings.password().isEmpty()
                        ? written.getOrDefault(role.text(), randomPassword())
                        : settings.password();
                accounts.add(new Account(
                        UUID.randomUUID().toString(), role.text(), hash(password), role, Set.of(Actor.EVERY_SALON)));
                if (!written.containsKey(role.text())) {
                    lines.add(role.text() + " " + password);
                }
            } else if (!settings.password().isEmpty()
                    && !passwords.matches(settings.password(), known.get().passwordHash())) {
                accounts.changePassword(role.text(), hash(settings.password()));
            }
        }
        if (!lines.isEmpty() && settings.password().isEmpty()) {
            write(lines);
            LOG.info("The passwords of the demo accounts are in {}", file.toAbsolutePath());
        } else if (settings.password().isEmpty() && Files.notExists(file)) {
            LOG.warn(
                    "The demo accounts have been made before, and {} is not there: start once with "
                            + "FIRSTCOME_DEMO_PASSWORD to give them a new password",
                    file.toAbsolutePath());
        }
    }

    /** The passwords that the file tells, by user name. */
    private Map<String, String> written() throws IOException {
        if (Files.notExists(file)) {
            return Map.of();
        }
        Map<String, String> known = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                known.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return known;
    }

    private String hash(String password) {
        return Optional.ofNullable(passwords.encode(password)).orElseThrow();
    }

    private String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, lines, StandardOpenOption.APPEND);
    }
}
