package io.firstcome.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Gives a customer the key to one ticket: {@code base64url(seal || salonId | ticketId)}, where the seal is the first 16
 * bytes of an HMAC-SHA256. Nothing is stored; whoever cannot compute the seal cannot guess a token.
 */
@Component
public final class TrackingTokens {

    private static final String PURPOSE = "tracking";
    private static final int SEAL_BYTES = 16;
    private static final int MAX_LENGTH = 200;
    private static final char SEPARATOR = '|';

    private final SecretKey key;

    TrackingTokens(SigningKeys keys) {
        this.key = keys.forPurpose(PURPOSE);
    }

    /** The token of a ticket; always the same for the same ticket. */
    public String issue(String salonId, String ticketId) {
        byte[] name = (salonId + SEPARATOR + ticketId).getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(seal(name), SEAL_BYTES + name.length);
        System.arraycopy(name, 0, token, SEAL_BYTES, name.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The ticket a token belongs to; empty where we did not issue it. */
    public Optional<TrackedTicket> resolve(String token) {
        if (token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length <= SEAL_BYTES) {
            return Optional.empty();
        }
        byte[] name = Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length);
        if (!MessageDigest.isEqual(seal(name), Arrays.copyOf(bytes, SEAL_BYTES))) {
            return Optional.empty();
        }
        String text = new String(name, StandardCharsets.UTF_8);
        int separator = text.lastIndexOf(SEPARATOR);
        return Optional.of(new TrackedTicket(text.substring(0, separator), text.substring(separator + 1)));
    }

    private byte[] seal(byte[] name) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(name), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** The ticket behind a token. */
    public record TrackedTicket(String salonId, String ticketId) {}
}
