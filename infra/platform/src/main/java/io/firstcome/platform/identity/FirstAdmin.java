package io.firstcome.platform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} where a password for it is configured and it is not there: somebody has to invite the first
 * owner. Afterwards the setting does nothing; the admin may choose another password.
 */
@Component
@Order(1)
final class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AdminSettings settings;

    FirstAdmin(Accounts accounts, PasswordEncoder passwords, AdminSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String username = Role.ADMIN.text();
        if (settings.password().isEmpty() || accounts.find(username).isPresent()) {
            return;
        }
        String hash = Optional.ofNullable(passwords.encode(settings.password())).orElseThrow();
        Account admin =
                new Account(UUID.randomUUID().toString(), username, hash, Role.ADMIN, Set.of(Actor.EVERY_SALON));
        if (accounts.add(admin)) {
            LOG.info("The account {} was made", username);
        }
    }
}
