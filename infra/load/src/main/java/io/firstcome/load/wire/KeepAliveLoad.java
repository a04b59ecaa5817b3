package io.firstcome.load.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks for the same page again and again on connections that stay open, each with one request under way. */
public final class KeepAliveLoad implements AutoCloseable {

    private final Selector selector;
    private final byte[] request;
    private final List<SocketChannel> channels = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private long answers;

    private KeepAliveLoad(Selector selector, byte[] request) {
        this.selector = selector;
        this.request = request;
    }

    /** Opens the connections; nothing is asked yet. */
    public static KeepAliveLoad open(int port, String path, int connections) throws IOException {
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: application/json\r\n\r\n";
        KeepAliveLoad load = new KeepAliveLoad(Selector.open(), request.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < connections; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            load.channels.add(channel);
        }
        return load;
    }

    /** Answers per second while asking for this long. */
    public double rate(Duration duration) throws IOException {
        answers = 0;
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        for (SocketChannel channel : channels) {
            channel.write(ByteBuffer.wrap(request));
            channel.register(selector, SelectionKey.OP_READ, new ResponseReader());
        }
        int asking = channels.size();
        while (asking > 0) {
            selector.select();
            boolean over = System.nanoTime() > end;
            for (SelectionKey key : selector.selectedKeys()) {
                if (answered(key)) {
                    answers++;
                    if (over) {
                        key.interestOps(0);
                        asking--;
                    } else {
                        ((SocketChannel) key.channel()).write(ByteBuffer.wrap(request));
                    }
                }
            }
            selector.selectedKeys().clear();
        }
        return answers / ((System.nanoTime() - start) / 1e9);
    }

    private boolean answered(SelectionKey key) throws IOException {
        buffer.clear();
        if (((SocketChannel) key.channel()).read(buffer) < 0) {
            throw new IOException("The server closed a connection that should stay open");
        }
        buffer.flip();
        return ((ResponseReader) key.attachment()).feed(buffer);
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
