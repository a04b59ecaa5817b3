package io.firstcome.command.queue.http;

import io.firstcome.api.refusal.Refused;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import io.firstcome.platform.log.LogOverloaded;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps the name somebody joins with. It is there before the event, so that no screen shows the event without it; and it is
 * there only if the joining is: who is refused leaves nothing behind and changes nothing that was known. A request that is
 * repeated brings back nothing that was erased since, and overwrites nothing that was said later.
 */
@Component
final class JoiningContact {

    private final ContactBook book;

    JoiningContact(ContactBook book) {
        this.book = book;
    }

    /** What becomes of an entry that the salon has already. */
    enum Known {
        /** Staff know better. */
        REPLACED,
        /** Anybody can say that they are somebody. */
        KEPT
    }

    /**
     * Joins, and keeps the contact with it.
     *
     * @param known what becomes of an entry that is there already
     * @param joining does it
     * @return what the joining returned
     */
    Recorded keptWhile(String salonId, String customerRef, Contact contact, Known known, Supplier<Recorded> joining) {
        if (contact.isEmpty()) {
            return joining.get();
        }
        Optional<Instant> added = book.saveIfAbsent(salonId, customerRef, contact);
        Recorded done = joinedOrForgotten(salonId, customerRef, added, joining);
        if (done.earlier()) {
            Instant joinedAt = done.commit().at();
            forget(salonId, customerRef, added.filter(savedAt -> savedAt.isAfter(joinedAt)));
        }
        if (known == Known.REPLACED && added.isEmpty()) {
            book.replaceOlder(salonId, customerRef, contact, done.commit().at());
        }
        return done;
    }

    /** What is known to have left nothing in the log leaves nothing here; of any other failure the outcome is unknown. */
    private Recorded joinedOrForgotten(
            String salonId, String customerRef, Optional<Instant> added, Supplier<Recorded> joining) {
        try {
            return joining.get();
        } catch (Refused | LogOverloaded notJoined) {
            forget(salonId, customerRef, added);
            throw notJoined;
        }
    }

    private void forget(String salonId, String customerRef, Optional<Instant> added) {
        added.ifPresent(savedAt -> book.forget(salonId, customerRef, savedAt));
    }
}
