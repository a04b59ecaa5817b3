package io.firstcome.platform.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body streams, and breaks off at a cap with {@link BodyTooLarge}. */
final class CappedRequest extends HttpServletRequestWrapper {

    private final long cap;

    CappedRequest(HttpServletRequest request, long cap) {
        super(request);
        this.cap = cap;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), cap);
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream source;
        private final long cap;
        private long count;

        Counted(ServletInputStream source, long cap) {
            this.source = source;
            this.cap = cap;
        }

        @Override
        public int read() throws IOException {
            int next = source.read();
            if (next >= 0) {
                count(1);
            }
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = source.read(target, offset, length);
            if (got > 0) {
                count(got);
            }
            return got;
        }

        private void count(int more) throws BodyTooLarge {
            count += more;
            if (count > cap) {
                throw new BodyTooLarge(cap);
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
