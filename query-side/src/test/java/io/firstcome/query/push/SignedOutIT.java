package io.firstcome.query.push;

import static io.firstcome.query.EventsOnRecord.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountState;
import io.firstcome.platform.identity.Accounts;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Staff watch while their access token lasts and their account is what it was. */
class SignedOutIT {

    @Test
    void aConnectionOfStaffEndsWithItsTokenAndThePublicGoesOn(@TempDir Path folder) throws Exception {
        try (RunningQuerySide node = RunningQuerySide.in(folder)) {
            node.bean(ContactBook.class).save("anna", "ref-1", new Contact("Mrs Miller", null, null));
            EventsOnRecord record = node.record().openSalon("anna", "Anna").day("anna", joined("t-1", "A12", "ref-1"));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(node.get("/api/v1/queue/anna").body()).contains("A12"));
            Instant end = EventsOnRecord.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
            String token = shortened(node, end);
            try (Watching desk = Watching.at(node, "anna", "access_token=" + token);
                    Streaming screen = Streaming.with(node, "anna", "access_token=" + token);
                    Watching phone = Watching.at(node, "anna")) {
                assertThat(desk.next().toString()).contains("Mrs Miller");
                assertThat(screen.next().data().toString()).contains("Mrs Miller");
                assertThat(phone.next().toString()).contains("A12").doesNotContain("Miller");

                assertThat(desk.closeCode()).isEqualTo(4401);
                screen.awaitEnd();

                assertThat(EventsOnRecord.now()).isBetween(end, end.plusSeconds(10));
                record.day("anna", joined("t-2", "B34", "ref-1"));
                assertThat(phone.next().toString()).contains("B34");
                assertThat(desk.hasNothing()).isTrue();
            }
        }
    }

    @Test
    void aConnectionOfADisabledAccountEndsWithinSecondsAndThePublicGoesOn(@TempDir Path folder) throws Exception {
        try (RunningQuerySide node = RunningQuerySide.in(folder)) {
            EventsOnRecord record = node.record().openSalon("anna", "Anna").day("anna", joined("t-1", "A12", "ref-1"));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(node.get("/api/v1/queue/anna").body()).contains("A12"));
            String token = node.token("staff");
            try (Watching desk = Watching.at(node, "anna", "access_token=" + token);
                    Streaming screen = Streaming.with(node, "anna", "access_token=" + token);
                    Watching phone = Watching.at(node, "anna")) {
                assertThat(desk.next().toString()).contains("A12");
                assertThat(screen.next().data().toString()).contains("A12");
                assertThat(phone.next().toString()).contains("A12");
                Instant begun = EventsOnRecord.now();

                Accounts accounts = node.bean(Accounts.class);
                Account staff = accounts.find("staff").orElseThrow();
                assertThat(accounts.save(staff.changed(staff.role(), AccountState.DISABLED)))
                        .isTrue();

                assertThat(desk.closeCode()).isEqualTo(4401);
                screen.awaitEnd();
                assertThat(EventsOnRecord.now()).isBefore(begun.plusSeconds(5));
                assertThat(node.get("/api/v1/salons", "Authorization", "Bearer " + token)
                                .statusCode())
                        .isEqualTo(401);
                record.day("anna", joined("t-2", "B34", "ref-1"));
                assertThat(phone.next().toString()).contains("B34");
            }
        }
    }

    /** The token of a member of staff, as it would be if it ended then. */
    private static String shortened(RunningQuerySide node, Instant end) {
        var claims = node.bean(JwtDecoder.class).decode(node.token("staff")).getClaims();
        JwtClaimsSet shorter = JwtClaimsSet.builder()
                .claims(all -> all.putAll(claims))
                .expiresAt(end)
                .build();
        return node.bean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), shorter))
                .getTokenValue();
    }
}
