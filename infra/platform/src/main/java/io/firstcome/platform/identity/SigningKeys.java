package io.firstcome.platform.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Secret keys that are made at the first start and kept in the database of the event log, so that what one node signed
 * every node accepts, also after a restart.
 */
@Component
public final class SigningKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SigningKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The key for a purpose, for HMAC with SHA-256; made now where there was none. */
    public SecretKey forPurpose(String purpose) {
        return find(purpose)
                .or(() -> make(purpose))
                .orElseGet(() -> find(purpose).orElseThrow());
    }

    private Optional<SecretKey> find(String purpose) {
        return database.sql("select secret from signing_key where purpose = ?")
                .param(purpose)
                .query(String.class)
                .optional()
                .map(SigningKeys::decode);
    }

    /** Empty where another node was faster. */
    private Optional<SecretKey> make(String purpose) {
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try {
            database.sql("insert into signing_key (purpose, secret, created_at) values (?, ?, ?)")
                    .params(purpose, text, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return Optional.of(decode(text));
        } catch (DuplicateKeyException madeByAnotherNode) {
            return Optional.empty();
        }
    }

    private static SecretKey decode(String text) {
        return new SecretKeySpec(Base64.getUrlDecoder().decode(text), "HmacSHA256");
    }
}
