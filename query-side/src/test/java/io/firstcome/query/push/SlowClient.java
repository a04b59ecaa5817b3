package io.firstcome.query.push;

import io.firstcome.query.RunningQuerySide;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A socket client with a tiny receive buffer that reads nothing until it is told to. */
final class SlowClient implements AutoCloseable {

    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private final Socket socket = new Socket();
    private final DataInputStream in;

    private SlowClient(RunningQuerySide node, String salonId) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), node.port()));
        socket.getOutputStream()
                .write(("GET /ws/queue/" + salonId + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        in = new DataInputStream(socket.getInputStream());
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
    }

    static SlowClient at(RunningQuerySide node, String salonId) throws IOException {
        return new SlowClient(node, salonId);
    }

    /** The positions of all frames up to the one that is this far. */
    List<Long> readUntil(long position) throws IOException {
        List<Long> positions = new ArrayList<>();
        StringBuilder message = new StringBuilder();
        while (positions.isEmpty() || positions.get(positions.size() - 1) < position) {
            int first = in.readUnsignedByte();
            message.append(new String(in.readNBytes(length()), StandardCharsets.UTF_8));
            if ((first & 0x80) != 0) {
                Matcher found = POSITION.matcher(message);
                if (found.find()) {
                    positions.add(Long.parseLong(found.group(1)));
                }
                message.setLength(0);
            }
        }
        return positions;
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte() & 0x7f;
        if (length == 126) {
            return in.readUnsignedShort();
        }
        return length == 127 ? (int) in.readLong() : length;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
