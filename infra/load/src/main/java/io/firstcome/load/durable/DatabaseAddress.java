package io.firstcome.load.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.firstcome.platform.log.jdbc.SqlDialect;

/** Where a database is, of which kind it is, and who may enter. */
public record DatabaseAddress(SqlDialect dialect, String url, String user, String password) {

    /** A pool of this many connections. */
    public HikariDataSource open(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(connections);
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return url;
    }
}
