package io.firstcome.platform.identity;

import io.firstcome.platform.identity.Invitation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations, in the database of the event log; their tokens are not in it. */
@Component
public final class Invitations {

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** The invitation behind a token; empty where we did not issue it. */
    public Optional<Invitation> behind(String token) {
        return database.sql("select * from invitation where token_hash = ?")
                .param(InvitationTokens.hashOf(token))
                .query(Invitations::invitation)
                .optional();
    }

    /** The invitation of this id, if a salon made it. */
    public Optional<Invitation> find(String salonId, String invitationId) {
        return database.sql("select * from invitation where salon_id = ? and invitation_id = ?")
                .params(salonId, invitationId)
                .query(Invitations::invitation)
                .optional();
    }

    /** The invitation by which an account was made, while it is open. */
    public Optional<Invitation> openFor(String accountId) {
        return database.sql("select * from invitation where account_id = ? and state = 'OPEN'")
                .param(accountId)
                .query(Invitations::invitation)
                .optional();
    }

    /**
     * Keeps an invitation.
     *
     * @throws org.springframework.dao.DuplicateKeyException where one with this token is there
     */
    public void insert(Invitation invitation, String token) {
        database.sql("insert into invitation (invitation_id, token_hash, salon_id, account_id, username,"
                        + " role, state, made_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        invitation.invitationId(),
                        InvitationTokens.hashOf(token),
                        invitation.salonId(),
                        invitation.accountId(),
                        invitation.username(),
                        invitation.role().text(),
                        invitation.state().name(),
                        invitation.madeAt().atOffset(ZoneOffset.UTC),
                        invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Ends an open invitation.
     *
     * @return false where it is not open any more
     */
    public boolean end(String invitationId, State how) {
        return database.sql("update invitation set state = ? where invitation_id = ? and state = 'OPEN'")
                        .params(how.name(), invitationId)
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getString("invitation_id"),
                row.getString("salon_id"),
                row.getString("account_id"),
                row.getString("username"),
                Role.of(row.getString("role")).orElseThrow(),
                State.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
