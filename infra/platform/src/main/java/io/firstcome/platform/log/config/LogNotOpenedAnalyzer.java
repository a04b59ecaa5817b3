package io.firstcome.platform.log.config;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the database of the log did not open, and what to do. */
final class LogNotOpenedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String H2_FILE_IS_OPEN_ELSEWHERE = "90020";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String action = action(String.valueOf(cause.getSQLState()));
        return action == null
                ? null
                : new FailureAnalysis("The event log does not open: " + cause.getMessage(), action, cause);
    }

    /** What to do about this SQL state; classes 08, 28 and 3D are those of the SQL standard. */
    private static @Nullable String action(String state) {
        if (state.equals(H2_FILE_IS_OPEN_ELSEWHERE)) {
            return "Another Firstcome is using this data folder. Stop it, or start this one on a folder of its own with "
                    + "firstcome.data (infra/run --data DIR).";
        }
        if (state.startsWith("08")) {
            return "Start PostgreSQL, or correct FIRSTCOME_POSTGRESQL_URL.";
        }
        if (state.startsWith("28")) {
            return "Correct FIRSTCOME_POSTGRESQL_USER and FIRSTCOME_POSTGRESQL_PASSWORD.";
        }
        return state.startsWith("3D") ? "Create this database, or correct FIRSTCOME_POSTGRESQL_URL." : null;
    }
}
