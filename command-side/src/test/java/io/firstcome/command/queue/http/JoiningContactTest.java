package io.firstcome.command.queue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.OverHttp;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.command.queue.http.JoiningContact.Known;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import io.firstcome.platform.identity.Role;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.CommitHeader;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.LogOverloaded;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class JoiningContactTest extends OverHttp {

    private static final String REF = "c-1";
    private static final Contact ANN = new Contact("Ann", null, null);
    private static final Contact EVE = new Contact("Eve", "110", "new");
    private static final JsonSlice NOTHING = JsonSlice.of(new byte[0]);

    @Autowired
    private JoiningContact joining;

    @Autowired
    private ContactBook book;

    @ParameterizedTest
    @EnumSource
    void aNewNameIsThereBeforeTheEvent(Known known) {
        joining.keptWhile(salon, REF, ANN, known, () -> {
            assertThat(found()).contains(ANN);
            return recorded();
        });

        assertThat(found()).contains(ANN);
    }

    @Test
    void staffReplaceWhatIsKnownOnceSomebodyIsInLine() {
        book.save(salon, REF, ANN);

        joining.keptWhile(salon, REF, EVE, Known.REPLACED, () -> {
            assertThat(found()).contains(ANN);
            return recorded();
        });

        assertThat(found()).contains(EVE);
    }

    @Test
    void nobodyReplacesWhatIsKnownFromAPhone() {
        book.save(salon, REF, ANN);

        joining.keptWhile(salon, REF, EVE, Known.KEPT, () -> recorded());

        assertThat(found()).contains(ANN);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsRefusedLeavesNothingBehind(Known known) {
        assertThatThrownBy(() -> joining.keptWhile(salon, REF, ANN, known, JoiningContactTest::refused))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> joining.keptWhile(salon, REF, ANN, known, JoiningContactTest::overloaded))
                .isInstanceOf(LogOverloaded.class);

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoIsRefusedChangesNothingThatIsKnown(Known known) {
        book.save(salon, REF, ANN);

        assertThatThrownBy(() -> joining.keptWhile(salon, REF, EVE, known, JoiningContactTest::refused))
                .isInstanceOf(Refused.class);

        assertThat(found()).contains(ANN);
    }

    @Test
    void whereNobodyKnowsWhetherSomebodyIsInLineTheNameStays() {
        assertThatThrownBy(() -> joining.keptWhile(salon, REF, ANN, Known.KEPT, () -> {
                    throw new LogUnavailable("The answer was lost", null);
                }))
                .isInstanceOf(LogUnavailable.class);

        assertThat(found()).contains(ANN);
    }

    @ParameterizedTest
    @EnumSource
    void aRepeatedRequestBringsNothingErasedBack(Known known) {
        Recorded earlier = joining.keptWhile(salon, REF, ANN, known, () -> recorded());
        book.blank(REF, new Actor("owner", Role.OWNER, Set.of(salon)));

        joining.keptWhile(salon, REF, ANN, known, () -> again(earlier));
        assertThat(found()).contains(Contact.NOTHING);

        book.forget(salon, REF);
        joining.keptWhile(salon, REF, ANN, known, () -> again(earlier));
        assertThat(found()).isEmpty();
    }

    @Test
    void aRepeatedRequestOverwritesNothingThatWasSaidLater() {
        Recorded earlier = joining.keptWhile(salon, REF, ANN, Known.REPLACED, () -> recorded());
        joining.keptWhile(salon, REF, EVE, Known.REPLACED, () -> recorded());

        joining.keptWhile(salon, REF, ANN, Known.REPLACED, () -> again(earlier));

        assertThat(found()).contains(EVE);
    }

    @ParameterizedTest
    @EnumSource
    void theSameRequestTwiceAtOnceKeepsItsName(Known known) {
        joining.keptWhile(salon, REF, ANN, known, () -> {
            Recorded first = joining.keptWhile(salon, REF, ANN, known, () -> recorded());
            return again(first);
        });

        assertThat(found()).contains(ANN);
    }

    private Optional<Contact> found() {
        return book.find(salon, REF);
    }

    private static Recorded refused() {
        throw Refused.because(RefusalCode.CUSTOMER_ALREADY_IN_QUEUE);
    }

    private static Recorded overloaded() {
        throw new LogOverloaded("main", 1);
    }

    private static Recorded again(Recorded earlier) {
        return new Recorded(earlier.commit(), earlier.events(), true);
    }

    private static Recorded recorded() {
        Instant at = Instant.now();
        CommitHeader header = new CommitHeader("SalonQueue", "q", 0, "command", null, null, null, null, at);
        RecordedEvent event = new RecordedEvent("e", "CustomerJoined", null, 0, at, NOTHING, NOTHING);
        Commit commit = new Commit("main", 0, header, List.of(event), NOTHING, CommitHash.GENESIS, CommitHash.GENESIS);
        return new Recorded(commit, List.of(), false);
    }
}
