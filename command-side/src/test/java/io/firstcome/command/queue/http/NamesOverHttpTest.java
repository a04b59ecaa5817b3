package io.firstcome.command.queue.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.identity.ContactBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NamesOverHttpTest extends OverHttp {

    @Autowired
    private ContactBook contacts;

    @Test
    void aNameOfEmojisFitsAndANameThatTurnsTheLineAroundDoesNot() {
        Answer emojis = staff.post(queue("walk-in"), "{\"displayName\":\"" + "\ud83d\ude00".repeat(100) + "\"}");
        Answer hebrew = anybody.post(queue("join"), "{\"displayName\":\"\u05d3\u05df\"}");
        Answer turned = anybody.post(queue("join"), "{\"displayName\":\"\\u202eabc\"}");
        Answer nul = staff.post(queue("walk-in"), "{\"displayName\":\"a\\u0000b\"}");

        assertThat(emojis.status()).as(emojis.text()).isEqualTo(201);
        assertThat(hebrew.status()).as(hebrew.text()).isEqualTo(201);
        assertThat(turned.code()).isEqualTo("REQUEST_INVALID");
        assertThat(nul.json().at("/errors/0/message").asString()).contains("control characters");
    }

    @Test
    void aNameOrNoteOfWhichNothingCanBeSeenIsRefused() {
        List<Answer> unseen = List.of(
                anybody.post(queue("join"), "{\"displayName\":\" \"}"),
                anybody.post(queue("join"), "{\"displayName\":\"\u200b\u200d\"}"),
                anybody.post(queue("join"), "{\"displayName\":\"\u0301\"}"),
                anybody.post(queue("join"), "{\"displayName\":\"\u20dd\"}"),
                staff.post(queue("walk-in"), "{\"displayName\":\"Ann\",\"note\":\"\u3000\"}"),
                staff.post(queue("walk-in"), "{\"displayName\":\"\u0378\"}"));
        Answer seen = staff.post(queue("walk-in"), "{\"displayName\":\"\u0301a\",\"note\":\"\ud83d\ude00\"}");

        assertThat(unseen).allSatisfy(answer -> {
            assertThat(answer.code()).as(answer.text()).isEqualTo("REQUEST_INVALID");
            assertThat(answer.json().at("/errors/0/message").asString()).contains("can be seen");
        });
        assertThat(seen.status()).as(seen.text()).isEqualTo(201);
    }

    @Test
    void aRefusedWalkInChangesNothingThatIsKnown() {
        staff.post(queue("walk-in"), "{\"customerRef\":\"c-1\",\"displayName\":\"Ann\"}");
        Answer again = staff.post(queue("walk-in"), "{\"customerRef\":\"c-1\",\"displayName\":\"Eve\"}");
        Answer elsewhere = staff.post(
                queue("walk-in"), "{\"customerRef\":\"c-2\",\"displayName\":\"Bo\",\"wantedChair\":\"none\"}");

        assertThat(List.of(again.code(), elsewhere.code()))
                .containsExactly("CUSTOMER_ALREADY_IN_QUEUE", "CHAIR_UNKNOWN");
        assertThat(contacts.find(salon, "c-1").orElseThrow().displayName()).isEqualTo("Ann");
        assertThat(contacts.find(salon, "c-2")).isEmpty();
    }

    @Test
    void aNoteMayBeFullOfEmojis() {
        String note = "\ud83d\ude00".repeat(200);
        Answer answer = staff.post(
                queue("walk-in"), "{\"customerRef\":\"c-1\",\"displayName\":\"Ann\",\"note\":\"" + note + "\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(contacts.find(salon, "c-1").orElseThrow().note()).isEqualTo(note);
    }
}
