package io.firstcome.platform.log.config;

import io.firstcome.platform.log.jdbc.DeadConnections;
import io.firstcome.platform.log.jdbc.SqlDialect;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns the product's few words about its database ({@code firstcome.log.store}, {@code firstcome.data},
 * {@code FIRSTCOME_POSTGRESQL_URL}, {@code _USER}, {@code _PASSWORD}) into the settings of data source and Flyway. An
 * explicit {@code spring.datasource.url} wins.
 *
 * <p>A server that hangs is given up: the driver waits as long as {@link SqlDialect#patience()} says, or the URL, and the
 * pool no longer than 5 seconds for a connection.
 */
public final class StoreEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final int LONGEST_WAIT_MILLIS = 5_000;
    private static final int LONGEST_CHECK_MILLIS = 2_000;

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        SqlDialect dialect = dialect(environment.getProperty("firstcome.log.store", "h2"));
        Map<String, Object> settings = new HashMap<>();
        dialect.placeholders().forEach((name, value) -> settings.put("spring.flyway.placeholders." + name, value));
        settings.put("spring.datasource.hikari.pool-name", "firstcome");
        settings.put("spring.datasource.hikari.exception-override-class-name", DeadConnections.class.getName());
        dialect.patience()
                .forEach((name, value) ->
                        settings.put("spring.datasource.hikari.data-source-properties." + name, value));
        settings.put("spring.datasource.hikari.connection-timeout", LONGEST_WAIT_MILLIS);
        settings.put("spring.datasource.hikari.validation-timeout", LONGEST_CHECK_MILLIS);
        if (environment.getProperty("spring.datasource.url") == null) {
            settings.putAll(dialect == SqlDialect.H2 ? h2(environment) : postgresql(environment));
        }
        environment.getPropertySources().addLast(new MapPropertySource("firstcomeStore", settings));
    }

    private static SqlDialect dialect(String store) {
        for (SqlDialect dialect : SqlDialect.values()) {
            if (dialect.name().toLowerCase(Locale.ROOT).equals(store.toLowerCase(Locale.ROOT))) {
                return dialect;
            }
        }
        throw new RefusedSetting("firstcome.log.store", store, "'h2' or 'postgresql'");
    }

    private static Map<String, Object> h2(ConfigurableEnvironment environment) {
        Path folder = writableFolder(environment.getProperty("firstcome.data", ".data"));
        return Map.of(
                "spring.datasource.url", H2Url.of(folder.resolve("firstcome")),
                "spring.datasource.username", "firstcome",
                "spring.datasource.password", "");
    }

    private static Path writableFolder(String value) {
        String allowed = "a folder that this user may write to";
        try {
            Path folder =
                    Files.createDirectories(Path.of(value), forThisUserAlone()).toRealPath();
            if (!Files.isWritable(folder)) {
                throw new RefusedSetting("firstcome.data", value, allowed);
            }
            return folder;
        } catch (IOException | InvalidPathException e) {
            throw new RefusedSetting("firstcome.data", value, allowed + " (" + e + ")");
        }
    }

    /** Names and phone numbers lie in a folder that is made here; one that is there already keeps its permissions. */
    private static FileAttribute<?>[] forThisUserAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Map<String, Object> postgresql(ConfigurableEnvironment environment) {
        String url = environment.getProperty("firstcome.postgresql.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new RefusedSetting(
                    "FIRSTCOME_POSTGRESQL_URL", url, "a JDBC URL such as jdbc:postgresql://host:5432/firstcome");
        }
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", environment.getProperty("firstcome.postgresql.user", "firstcome"),
                "spring.datasource.password", environment.getProperty("firstcome.postgresql.password", ""));
    }
}
