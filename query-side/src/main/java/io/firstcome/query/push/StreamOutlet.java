package io.firstcome.query.push;

import io.firstcome.query.push.Admission.Admitted;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client at an event stream. No thread waits for it: the server calls back when the network takes more. */
final class StreamOutlet extends Outlet implements WriteListener {

    private static final byte[] HEARTBEAT = ": heartbeat\n\n".getBytes(StandardCharsets.UTF_8);

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<StreamOutlet> onOpen;
    private final Consumer<StreamOutlet> onEnd;
    private final Object writing = new Object();
    private byte @Nullable [] toWrite;
    private boolean toFlush;
    private boolean underWay;
    private boolean opened;
    private boolean ended;

    StreamOutlet(
            AsyncContext context,
            ServletOutputStream out,
            PushCounts counts,
            Admitted admitted,
            Consumer<StreamOutlet> onOpen,
            Consumer<StreamOutlet> onEnd) {
        super(counts, admitted.since(), admitted.pass());
        this.context = context;
        this.out = out;
        this.onOpen = onOpen;
        this.onEnd = onEnd;
    }

    @Override
    void send(Frame frame) {
        write(frame.event());
    }

    @Override
    void sendHeartbeat() {
        write(HEARTBEAT);
    }

    private void write(byte[] bytes) {
        synchronized (writing) {
            toWrite = bytes;
            toFlush = true;
            underWay = true;
        }
        goOn();
    }

    @Override
    public void onWritePossible() {
        boolean first;
        synchronized (writing) {
            first = !opened;
            opened = true;
        }
        if (first) {
            onOpen.accept(this);
        } else {
            goOn();
        }
    }

    private void goOn() {
        try {
            if (isAllTaken()) {
                done();
            }
        } catch (IOException | IllegalStateException gone) {
            close(Ending.GONE);
        }
    }

    private boolean isAllTaken() throws IOException {
        synchronized (writing) {
            while (underWay && !ended && out.isReady()) {
                if (toWrite != null) {
                    out.write(toWrite);
                    toWrite = null;
                } else if (toFlush) {
                    out.flush();
                    toFlush = false;
                } else {
                    underWay = false;
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void onError(Throwable failure) {
        close(Ending.GONE);
    }

    @Override
    void hangUp(Ending why) {
        synchronized (writing) {
            if (ended) {
                return;
            }
            ended = true;
        }
        onEnd.accept(this);
        try {
            context.complete();
        } catch (IllegalStateException completedMeanwhile) {
            // the server ended it first
        }
    }
}
