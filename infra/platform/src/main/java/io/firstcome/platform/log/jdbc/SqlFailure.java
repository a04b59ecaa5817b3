package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.LogUnavailable;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an SQL error means for the log. */
enum SqlFailure {
    /** A unique key is taken. */
    TAKEN,
    /** Another writer was in the way; nothing is wrong. */
    IN_THE_WAY,
    /** The connection is of no use any more, another one may be. */
    CONNECTION_LOST,
    /** The server said nothing for too long; asking again at once would only mean to wait again. */
    NO_ANSWER,
    /** Trying again at once is no use. */
    HOPELESS;

    private static final Set<String> STATES_IN_THE_WAY = Set.of("40001", "40P01", "55P03", "HYT00");
    private static final Set<String> STATES_LOST =
            Set.of("25P03", "57P01", "57P02", "57P03", "90007", "90020", "90067", "90098", "90121");
    private static final Set<String> STATES_FULL = Set.of("53100", "25006", "90028", "90031", "90097");

    static SqlFailure of(SQLException failure) {
        if (isNoAnswer(failure)) {
            return NO_ANSWER;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                SqlFailure found = ofState(sql);
                if (found != HOPELESS) {
                    return found;
                }
            }
        }
        SQLException next = failure.getNextException();
        return next == null ? HOPELESS : of(next);
    }

    /** Whether a server itself said no, so that nothing of the statement is stored; a lost answer is none. */
    static boolean isAnswer(SQLException failure) {
        return failure.getSQLState() != null && of(failure) == HOPELESS;
    }

    /**
     * Whether an embedded database has closed itself, or cannot be opened beside what is left of one that has: it opens
     * again when every connection to it has ended.
     */
    static boolean isClosed(SQLException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && ofState(sql) == CONNECTION_LOST);
    }

    static LogUnavailable unavailable(String log, SQLException failure) {
        return new LogUnavailable(
                "Log '" + log + "' is unavailable, " + why(failure) + ": " + failure.getMessage(), failure);
    }

    private static String why(SQLException failure) {
        if (isNoAnswer(failure)) {
            return "its database does not answer";
        }
        return isFull(failure) ? "its disk is full or cannot be written" : "its database cannot be used";
    }

    private static SqlFailure ofState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return HOPELESS;
        }
        if (state.startsWith("23505")) {
            return TAKEN;
        }
        if (STATES_IN_THE_WAY.contains(state)) {
            return IN_THE_WAY;
        }
        return state.startsWith("08") || STATES_LOST.contains(state) ? CONNECTION_LOST : HOPELESS;
    }

    /** The pool has waited for a connection already when it says that there is none. */
    private static boolean isNoAnswer(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(SocketTimeoutException.class::isInstance);
    }

    private static boolean isFull(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException) {
                return false;
            }
            if (cause instanceof IOException
                    || (cause instanceof SQLException sql && contains(STATES_FULL, sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Set<String> states, @Nullable String state) {
        return state != null && states.contains(state);
    }
}
