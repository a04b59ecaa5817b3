package io.firstcome.platform.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Redis server that a killed process of ours left behind: our pid file names it, and it runs the program from our own
 * folder. A process that only happens to have the same id is left alone.
 */
final class RedisOrphan {

    private static final Logger LOG = LoggerFactory.getLogger(RedisOrphan.class);

    private RedisOrphan() {}

    /** Ends the orphan, if there is one. */
    static void end(Path pidFile, Path program) throws IOException {
        Optional<ProcessHandle> orphan = named(pidFile).filter(process -> runs(process, program));
        if (orphan.isPresent()) {
            LOG.info(
                    "Ending the Redis server {} that was left behind",
                    orphan.get().pid());
            endNow(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> named(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        return pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean runs(ProcessHandle process, Path program) {
        return process.info().command().filter(program.toString()::equals).isPresent();
    }

    private static void endNow(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new EmbeddedRedisUnavailable("the old server " + process.pid() + " cannot be ended", e);
        }
    }
}
