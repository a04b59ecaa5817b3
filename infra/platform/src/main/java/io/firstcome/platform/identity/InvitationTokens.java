package io.firstcome.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * The secret part of an invitation's link: an HMAC-SHA256 over the name of the request that makes the invitation. So the
 * same request sent twice gets the same link, though the link itself is kept nowhere, and without the key nobody can
 * guess one.
 */
@Component
public final class InvitationTokens {

    private static final String PURPOSE = "invitation";

    private final SecretKey key;

    InvitationTokens(SigningKeys keys) {
        this.key = keys.forPurpose(PURPOSE);
    }

    /** The token for the invitation that this request makes; always the same for the same request. */
    public String issue(String commandId) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return text(mac.doFinal(commandId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** What is kept of a secret text: its SHA-256. */
    public static String hashOf(String secret) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
