package io.firstcome.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names, phone numbers and notes of customers, apart from the event log, so that they can be erased without rewriting history.
 * Each salon has its own entries.
 */
@Component
public final class ContactBook {

    private static final String ADD =
            "insert into contact (salon_id, customer_ref, display_name, phone, note, saved_at)"
                    + " values (:salon, :ref, :name, :phone, :note, :at)";
    private static final String REPLACE =
            "update contact set display_name = :name, phone = :phone, note = :note, saved_at = :at"
                    + " where salon_id = :salon and customer_ref = :ref";

    private final JdbcClient database;
    private final Clock clock;

    ContactBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a contact; an entry there is replaced. */
    public void save(String salonId, String customerRef, Contact contact) {
        if (!replace(salonId, customerRef, contact)
                && saveIfAbsent(salonId, customerRef, contact).isEmpty()) {
            replace(salonId, customerRef, contact);
        }
    }

    /**
     * Keeps a contact unless there is an entry already.
     *
     * @return when it was saved, in microseconds, which tells this entry from a later one; empty where there was one
     */
    public Optional<Instant> saveIfAbsent(String salonId, String customerRef, Contact contact) {
        Instant savedAt = now();
        try {
            entry(ADD, salonId, customerRef, contact, savedAt).update();
            return Optional.of(savedAt);
        } catch (DuplicateKeyException known) {
            return Optional.empty();
        }
    }

    /**
     * Replaces an entry by what was said at a time, unless something was said later. Where there is no entry, as after it
     * was erased, none is made.
     */
    public void replaceOlder(String salonId, String customerRef, Contact contact, Instant saidAt) {
        entry(REPLACE + " and saved_at <= :at", salonId, customerRef, contact, saidAt)
                .update();
    }

    /** What is known of these customers; those of whom nothing is known are left out. */
    public Map<String, Contact> find(String salonId, Collection<String> customerRefs) {
        Map<String, Contact> found = new LinkedHashMap<>();
        if (!customerRefs.isEmpty()) {
            database.sql("select customer_ref, display_name, phone, note from contact"
                            + " where salon_id = :salon and customer_ref in (:refs)")
                    .param("salon", salonId)
                    .param("refs", Set.copyOf(customerRefs))
                    .query(row -> {
                        found.put(
                                row.getString("customer_ref"),
                                new Contact(
                                        row.getString("display_name"), row.getString("phone"), row.getString("note")));
                    });
        }
        return found;
    }

    /** What is known of one customer. */
    public Optional<Contact> find(String salonId, String customerRef) {
        return Optional.ofNullable(find(salonId, List.of(customerRef)).get(customerRef));
    }

    /**
     * Blanks what is known of a customer in every salon that this account may act in. The empty entries stay until they
     * are forgotten, so that an erasure that broke off can be seen.
     *
     * @return the salons that have an entry, in order
     */
    public List<String> blank(String customerRef, Actor by) {
        List<String> salons =
                salonsThatKnow(customerRef).stream().filter(by::belongsTo).toList();
        for (String salonId : salons) {
            replace(salonId, customerRef, Contact.NOTHING);
        }
        return salons;
    }

    private List<String> salonsThatKnow(String customerRef) {
        return database.sql("select salon_id from contact where customer_ref = ? order by salon_id")
                .param(customerRef)
                .query(String.class)
                .list();
    }

    /** Forgets what one salon knows of a customer. */
    public void forget(String salonId, String customerRef) {
        database.sql("delete from contact where salon_id = ? and customer_ref = ?")
                .params(salonId, customerRef)
                .update();
    }

    /** Forgets an entry that was saved at a time; one that took its place stays. */
    public void forget(String salonId, String customerRef, Instant savedAt) {
        database.sql("delete from contact where salon_id = ? and customer_ref = ? and saved_at = ?")
                .params(salonId, customerRef, inMicros(savedAt))
                .update();
    }

    private boolean replace(String salonId, String customerRef, Contact contact) {
        return entry(REPLACE, salonId, customerRef, contact, now()).update() > 0;
    }

    private JdbcClient.StatementSpec entry(
            String sql, String salonId, String customerRef, Contact contact, Instant at) {
        return database.sql(sql)
                .param("salon", salonId)
                .param("ref", customerRef)
                .param("name", contact.displayName())
                .param("phone", contact.phone())
                .param("note", contact.note())
                .param("at", inMicros(at));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** As the databases keep it: finer parts of a second would be rounded, and not be found again. */
    private static OffsetDateTime inMicros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
