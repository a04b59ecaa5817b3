package io.firstcome.load.durable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to H2 that flush the disk after each commit that wrote something. H2 itself writes on commit but leaves
 * the flush to the operating system, so that a commit would not survive power loss.
 */
final class CheckpointAfterCommit extends DelegatingDataSource {

    CheckpointAfterCommit(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                CheckpointAfterCommit.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Flushing(super.getConnection()));
    }

    private static final class Flushing implements InvocationHandler {

        private final Connection connection;
        private boolean wrote;

        private Flushing(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                wrote |= sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("INSERT");
            }
            Object result = call(method, arguments);
            if (method.getName().equals("commit") && wrote) {
                wrote = false;
                flush();
            }
            return result;
        }

        private void flush() throws SQLException {
            boolean autoCommit = connection.getAutoCommit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            if (!autoCommit) {
                connection.commit();
            }
        }

        private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
