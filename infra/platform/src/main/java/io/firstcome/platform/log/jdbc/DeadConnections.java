package io.firstcome.platform.log.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Tells the connection pool which connections are of no use any more. The pool does not know by itself that an embedded
 * database closes when its disk is full, and that only the end of every old connection lets it open again.
 */
public final class DeadConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return switch (SqlFailure.of(failure)) {
            case CONNECTION_LOST, NO_ANSWER -> Override.MUST_EVICT;
            case TAKEN, IN_THE_WAY, HOPELESS -> Override.CONTINUE_EVICT;
        };
    }
}
