package io.firstcome.platform.log.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections of a real database on which certain statements find another writer in the way a number of times. */
final class BusyConnections {

    private static final String LOCK_TIMEOUT = "HYT00";

    private BusyConnections() {}

    /**
     * @param start how the statements begin that are kept waiting in vain
     * @param times how often
     */
    static DataSource of(DataSource real, String start, AtomicInteger times) {
        return proxy(DataSource.class, real, start, times);
    }

    private static <T> T proxy(Class<T> type, Object real, String start, AtomicInteger times) {
        return type.cast(Proxy.newProxyInstance(
                BusyConnections.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && ((String) arguments[0]).startsWith(start)
                            && times.getAndDecrement() > 0) {
                        throw new SQLException("Timeout trying to lock table", LOCK_TIMEOUT);
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        return answer instanceof Connection ? proxy(Connection.class, answer, start, times) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
