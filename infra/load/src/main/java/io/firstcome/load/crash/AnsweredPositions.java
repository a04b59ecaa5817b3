package io.firstcome.load.crash;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows up to which position of the log callers have their answer, all bytes of it. */
final class AnsweredPositions extends OncePerRequestFilter {

    /** A request with this header says that the check is over and the load begins. */
    static final String ARM = "X-Crash-Arm";

    private final Trigger trigger;
    private final Object news = new Object();
    private long answered = -1;

    AnsweredPositions(Trigger trigger) {
        this.trigger = trigger;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(ARM) != null) {
            trigger.arm();
        }
        chain.doFilter(request, response);
        String position = response.getHeader("X-Log-Position");
        if (position != null) {
            response.flushBuffer();
            synchronized (news) {
                answered = Math.max(answered, Long.parseLong(position));
                news.notifyAll();
            }
        }
    }

    /** Waits until somebody has been answered from this position on; false if nobody was for so long. */
    boolean await(long position, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (news) {
            while (answered < position) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                try {
                    news.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }
}
