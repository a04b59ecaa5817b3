package io.firstcome.platform.redis;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Redis server of our own on a free loopback port, without persistence: what is in it can be had from the log again.
 * It ends with us; where we are killed, the next start ends it; where it dies, it is started again on the same port.
 */
public final class EmbeddedRedis implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final int STARTS_BEFORE_GIVING_UP = 3;

    private final Path folder;
    private final DataFolderLock lock;
    private final Path program;
    private final String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
    private final int port;
    private volatile boolean closed;
    private @Nullable Process server;

    /** Starts a server whose files are in this folder. */
    public static EmbeddedRedis startIn(Path folder) {
        return new EmbeddedRedis(folder.toAbsolutePath());
    }

    private EmbeddedRedis(Path folder) {
        this.folder = folder;
        this.lock = DataFolderLock.take(folder);
        this.program = RedisBinary.unpackInto(folder);
        this.port = freePort();
        try {
            RedisOrphan.end(folder.resolve("redis.pid"), program);
        } catch (IOException e) {
            throw new EmbeddedRedisUnavailable("the pid file in " + folder + " cannot be read", e);
        }
        start();
        LOG.info("Embedded Redis listens on 127.0.0.1:{}", port);
    }

    /** Where it listens, with its password. */
    public String url() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    /** The id of the server process. */
    public synchronized long pid() {
        return server == null ? -1 : server.pid();
    }

    private synchronized void start() {
        for (int attempt = 1; !closed; attempt++) {
            Process started = launch();
            if (answers(started)) {
                server = started;
                Thread watch = new Thread(() -> startAgainAfter(started), "redis-watch");
                watch.setDaemon(true);
                watch.start();
                return;
            }
            started.destroyForcibly();
            if (attempt == STARTS_BEFORE_GIVING_UP) {
                throw new EmbeddedRedisUnavailable("it does not start, see " + folder.resolve("redis.log"), null);
            }
        }
    }

    private void startAgainAfter(Process running) {
        int code = running.onExit().join().exitValue();
        if (!closed) {
            LOG.warn("Embedded Redis ended with {}; starting it again", code);
            start();
        }
    }

    private Process launch() {
        try {
            Process started = new ProcessBuilder(program.toString(), "-")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("redis.log").toFile()))
                    .start();
            try (Writer configuration = started.outputWriter(StandardCharsets.UTF_8)) {
                configuration.write(configuration());
            }
            return started;
        } catch (IOException e) {
            throw new EmbeddedRedisUnavailable(program + " cannot be started (" + e.getMessage() + ")", e);
        }
    }

    /** Goes through a pipe, so that no other user of the machine reads the password off the command line. */
    private String configuration() {
        return String.join(
                "\n",
                "bind 127.0.0.1",
                "port " + port,
                "requirepass " + password,
                "pidfile \"" + folder.resolve("redis.pid") + "\"",
                "save \"\"",
                "appendonly no",
                "loglevel warning",
                "maxclients 2000",
                "client-output-buffer-limit pubsub 64mb 16mb 60",
                "");
    }

    private boolean answers(Process started) {
        try {
            for (int i = 0; i < 250 && !started.waitFor(20, TimeUnit.MILLISECONDS); i++) {
                if (accepts()) {
                    return started.isAlive();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean accepts() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedRedisUnavailable("there is no free port", e);
        }
    }

    /** Ends the server and waits until it has ended. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            if (server != null) {
                server.destroyForcibly().onExit().join();
            }
        }
        lock.close();
    }
}
