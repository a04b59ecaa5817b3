package io.firstcome.platform.redis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import redis.embedded.RedisExecProvider;
import redis.embedded.util.OsArchitecture;

/** The Redis server program that travels in a jar, unpacked once into a folder of ours. */
final class RedisBinary {

    private static final Map<OsArchitecture, String> SUFFIXES = Map.of(
            OsArchitecture.UNIX_x86, "linux-386",
            OsArchitecture.UNIX_x86_64, "linux-amd64",
            OsArchitecture.UNIX_arm64, "linux-arm64",
            OsArchitecture.MAC_OS_X_x86_64, "darwin-amd64",
            OsArchitecture.MAC_OS_X_arm64, "darwin-arm64");

    private RedisBinary() {}

    /** Where the program of this version lies within a folder. */
    static Path in(Path folder) {
        return folder.resolve("redis-server-" + RedisExecProvider.redisVersion);
    }

    /**
     * Unpacks the program unless it is there already.
     *
     * @throws EmbeddedRedisUnavailable where this machine is of an unknown kind or the folder cannot be written to
     */
    static Path unpackInto(Path folder) {
        String suffix = SUFFIXES.get(OsArchitecture.detect());
        if (suffix == null) {
            throw new EmbeddedRedisUnavailable("there is no program for " + OsArchitecture.detect(), null);
        }
        Path program = in(folder);
        String resource = "/redis-server-" + RedisExecProvider.redisVersion + "-" + suffix;
        try (InputStream packed = RedisExecProvider.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new EmbeddedRedisUnavailable("the program " + resource + " is not on the class path", null);
            }
            Files.createDirectories(folder);
            if (!Files.isExecutable(program)) {
                Path unfinished = Files.createTempFile(folder, "redis-server", ".part");
                Files.copy(packed, unfinished, StandardCopyOption.REPLACE_EXISTING);
                if (!unfinished.toFile().setExecutable(true)) {
                    throw new EmbeddedRedisUnavailable("no program may be run in " + folder, null);
                }
                Files.move(unfinished, program, StandardCopyOption.ATOMIC_MOVE);
            }
            return program.toRealPath();
        } catch (IOException e) {
            throw new EmbeddedRedisUnavailable("the folder " + folder + " cannot be written to (" + e + ")", e);
        }
    }
}
