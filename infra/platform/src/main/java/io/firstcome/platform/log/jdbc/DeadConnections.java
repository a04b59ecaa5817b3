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
        return SqlFailure.of(failure) == SqlFailure.CONNECTION_LOST ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
