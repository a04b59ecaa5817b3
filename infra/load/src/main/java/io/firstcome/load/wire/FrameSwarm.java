package io.firstcome.load.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Thousands of WebSocket clients on one thread, which tell when which of them has received which position. */
public final class FrameSwarm implements AutoCloseable {

    private static final int CLIENTS_PER_ADDRESS = 50;
    private static final byte[] PONG = {(byte) 0x8a, (byte) 0x80, 0, 0, 0, 0};

    private final Selector selector;
    private final Listener listener;
    private final List<SocketChannel> channels = new ArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private final Thread thread;
    private volatile boolean stopping;

    /** Hears of every message of every client, on the one thread. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A client has a whole message.
         *
         * @param client number of the client, from 0
         * @param position position that the message names, -1 if none
         * @param nanos {@link System#nanoTime()} at which its last byte was read
         */
        void received(int client, long position, long nanos);
    }

    private FrameSwarm(Selector selector, Listener listener) {
        this.selector = selector;
        this.listener = listener;
        this.thread = new Thread(this::run, "frame-swarm");
        this.thread.setDaemon(true);
    }

    /**
     * Connects one client per path, 50 from each loopback address, and waits until each has its first message.
     *
     * @param paths path of each client
     */
    public static FrameSwarm connect(int port, List<String> paths, Listener listener)
            throws IOException, InterruptedException {
        FrameSwarm swarm = new FrameSwarm(Selector.open(), listener);
        CountDownLatch greeted = new CountDownLatch(paths.size());
        for (int client = 0; client < paths.size(); client++) {
            swarm.open(client, port, paths.get(client), greeted);
        }
        swarm.thread.start();
        if (!greeted.await(60, TimeUnit.SECONDS)) {
            swarm.close();
            throw new IOException(greeted.getCount() + " of " + paths.size() + " clients got no first message");
        }
        return swarm;
    }

    /** How many clients the server has closed. */
    public int closedByServer() {
        return closed.get();
    }

    private void open(int client, int port, String path, CountDownLatch greeted) throws IOException {
        SocketChannel channel = SocketChannel.open();
        InetAddress from = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (2 + client / CLIENTS_PER_ADDRESS)});
        channel.bind(new InetSocketAddress(from, 0));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        shakeHands(channel);
        channel.configureBlocking(false);
        channels.add(channel);
        channel.register(selector, SelectionKey.OP_READ, new Client(client, channel, greeted));
    }

    /** Reads the answer byte by byte: what follows the empty line belongs to the first frame. */
    private static void shakeHands(SocketChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            one.clear();
            if (channel.read(one) < 0) {
                throw new IOException("Closed while shaking hands: " + answer);
            }
            answer.append((char) one.get(0));
        }
        if (!answer.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("No WebSocket: " + answer);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Client) key.attachment()).read(key);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stopping = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }

    /** One of the clients. */
    private final class Client implements FrameReader.Sink {

        private final int number;
        private final SocketChannel channel;
        private final CountDownLatch greeted;
        private final FrameReader reader = new FrameReader();
        private boolean greeting = true;
        private boolean gone;

        private Client(int number, SocketChannel channel, CountDownLatch greeted) {
            this.number = number;
            this.channel = channel;
            this.greeted = greeted;
        }

        void read(SelectionKey key) throws IOException {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                key.cancel();
                closed();
                return;
            }
            buffer.flip();
            reader.feed(buffer, this);
        }

        @Override
        public void message(long position) {
            listener.received(number, position, System.nanoTime());
            if (greeting) {
                greeting = false;
                greeted.countDown();
            }
        }

        @Override
        public void ping() {
            try {
                channel.write(ByteBuffer.wrap(PONG));
            } catch (IOException e) {
                closed();
            }
        }

        @Override
        public void closed() {
            if (!gone) {
                gone = true;
                closed.incrementAndGet();
            }
        }
    }
}
