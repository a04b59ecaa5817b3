package io.firstcome.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.edge.OverTheEdge;
import io.firstcome.platform.identity.TrackingTokens.TrackedTicket;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OverTheEdge
class KeptInTheDatabaseTest {

    private static final Contact ANN = new Contact("Ann", null, null);
    private static final Contact EVE = new Contact("Eve", null, "new number");

    @Autowired
    private TrackingTokens tokens;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private JdbcClient database;

    @Test
    void aTrackingTokenLeadsBackToItsTicketOnEveryNode() {
        String token = tokens.issue("north", "20261123-17");
        TrackingTokens onAnotherNode = new TrackingTokens(new SigningKeys(database, Clock.systemUTC()));

        assertThat(onAnotherNode.resolve(token)).contains(new TrackedTicket("north", "20261123-17"));
        assertThat(tokens.issue("north", "20261123-17")).isEqualTo(token).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void nobodyCanMakeUpATrackingToken() {
        String token = tokens.issue("north", "20261123-17");
        String tampered = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        assertThat(List.of(tampered, "", "A", "nonsense!", token.substring(0, 20), "A".repeat(4000)))
                .allSatisfy(text -> assertThat(tokens.resolve(text)).isEmpty());
    }

    @Test
    void aContactIsKeptPerSalonReplacedAndErased() {
        contacts.save("north", "c-1", new Contact("Ann", null, null));
        contacts.save("north", "c-1", new Contact("Anna", "+49 30 1", "wants the dry cut"));
        contacts.save("south", "c-1", new Contact("Bert", null, null));

        assertThat(contacts.saveIfAbsent("north", "c-1", new Contact("Eve", null, null)))
                .isEmpty();
        assertThat(contacts.find("north", List.of("c-1", "c-2")))
                .containsOnlyKeys("c-1")
                .containsValue(new Contact("Anna", "+49 30 1", "wants the dry cut"));

        assertThat(contacts.blank("c-1", new Actor("a", Role.OWNER, Set.of("north"))))
                .containsExactly("north");
        assertThat(contacts.find("north", "c-1")).contains(Contact.NOTHING);
        assertThat(contacts.find("south", "c-1")).contains(new Contact("Bert", null, null));

        contacts.forget("north", "c-1");
        assertThat(contacts.find("north", "c-1")).isEmpty();
        assertThat(contacts.blank("c-1", new Actor("a", Role.ADMIN, Set.of(Actor.EVERY_SALON))))
                .containsExactly("south");
    }

    @Test
    void whatIsSaidReplacesOnlyWhatWasSaidBefore() {
        Instant first = contacts.saveIfAbsent("north", "c-5", ANN).orElseThrow();

        contacts.replaceOlder("north", "c-5", EVE, first.minusMillis(1));
        assertThat(contacts.find("north", "c-5")).contains(ANN);
        contacts.replaceOlder("north", "c-5", EVE, first.plusMillis(2));
        assertThat(contacts.find("north", "c-5")).contains(EVE);
        contacts.replaceOlder("north", "c-5", ANN, first.plusMillis(1));
        assertThat(contacts.find("north", "c-5")).contains(EVE);
    }

    @Test
    void whatWasErasedIsNotReplaced() {
        Instant first = contacts.saveIfAbsent("north", "c-3", ANN).orElseThrow();
        contacts.forget("north", "c-3");

        contacts.replaceOlder("north", "c-3", EVE, first.plusSeconds(1));

        assertThat(contacts.find("north", "c-3")).isEmpty();
    }

    @Test
    void onlyTheEntryThatWasMeantIsForgotten() {
        Instant first = contacts.saveIfAbsent("north", "c-4", ANN).orElseThrow();
        contacts.replaceOlder("north", "c-4", EVE, first.plusSeconds(1));

        contacts.forget("north", "c-4", first);
        assertThat(contacts.find("north", "c-4")).contains(EVE);
        contacts.forget("north", "c-4", first.plusSeconds(1));
        assertThat(contacts.find("north", "c-4")).isEmpty();
    }
}
