package io.firstcome.platform.http;

import io.firstcome.platform.identity.SigningKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * What is kept of a request, to tell whether another one under the same key is the same: an HMAC-SHA256. Bodies hold
 * passwords, names and phone numbers; without the key nobody can try them out against what is kept, in the log least of
 * all, where it stays when a name is erased.
 */
@Component
final class Fingerprint {

    private static final String PURPOSE = "request";

    private final SecretKey key;

    Fingerprint(SigningKeys keys) {
        this.key = keys.forPurpose(PURPOSE);
    }

    /** The fingerprint of method, address, account and body; the same on every node. */
    String of(HttpServletRequest request, String account) {
        String line = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                account,
                "");
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(line.getBytes(StandardCharsets.UTF_8));
            RequestBody.of(request).feed(mac);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
