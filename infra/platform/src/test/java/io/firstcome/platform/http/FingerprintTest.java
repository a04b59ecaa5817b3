package io.firstcome.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.edge.OverTheEdge;
import io.firstcome.platform.identity.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;

@OverTheEdge
class FingerprintTest {

    private static final String PATH = "/api/v1/invitations/t/accept";
    private static final String BODY = "{\"password\":\"a password of twelve\"}";

    @Autowired
    private Fingerprint fingerprint;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private JdbcClient database;

    @Test
    void everyNodeGivesTheSameRequestTheSameAndAnotherBodyAnother() {
        String first = fingerprint.of(request(BODY), "public");

        assertThat(new Fingerprint(keys).of(request(BODY), "public")).isEqualTo(first);
        assertThat(fingerprint.of(request("{}"), "public")).isNotEqualTo(first);
        assertThat(fingerprint.of(request(BODY), "ann")).isNotEqualTo(first);
    }

    @Test
    @Transactional
    void underAnotherKeyTheSameRequestHasAnotherFingerprint() {
        String first = fingerprint.of(request(BODY), "public");
        database.sql("delete from signing_key").update();

        Fingerprint rekeyed = new Fingerprint(keys);

        assertThat(rekeyed.of(request(BODY), "public")).hasSize(43).isNotEqualTo(first);
    }

    @Test
    void whoKnowsAllOfARequestButNotTheKeyCannotTellWhetherItIsTheOne() throws NoSuchAlgorithmException {
        byte[] known = ("POST\n" + PATH + "\nnull\npublic\n" + BODY).getBytes(StandardCharsets.UTF_8);
        byte[] guess = MessageDigest.getInstance("SHA-256").digest(known);

        assertThat(fingerprint.of(request(BODY), "public"))
                .hasSize(43)
                .isNotEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(guess));
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", PATH);
        request.setAttribute(RequestBody.ATTRIBUTE, new RequestBody(body.getBytes(StandardCharsets.UTF_8)));
        return request;
    }
}
