package io.firstcome.platform.log.append;

import io.firstcome.platform.log.Commit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells what became of commits, on a thread of its own and in the order of the log: first whoever follows the log, then
 * the callers. To wake many callers takes about as long as a flush; meanwhile the next group is on its way.
 */
final class Answers {

    private final Consumer<List<Commit>> onAppended;
    private final ExecutorService teller;

    Answers(String log, Consumer<List<Commit>> onAppended) {
        this.onAppended = onAppended;
        this.teller = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "log-answer-" + log);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** These commits, one for each caller, are durable. */
    void appended(List<Commit> commits, List<Waiting> callers) {
        teller.execute(() -> {
            onAppended.accept(commits);
            for (int i = 0; i < commits.size(); i++) {
                callers.get(i).answer().complete(commits.get(i));
            }
        });
    }

    /** The commit of this caller is not stored, or nobody knows. */
    void refused(Waiting caller, RuntimeException reason) {
        teller.execute(() -> caller.refuse(reason));
    }

    /** Whoever of these has not been told anything is told that nobody knows. */
    void leaveNobodyBehind(List<Waiting> callers) {
        teller.execute(() -> callers.forEach(Waiting::leaveNobodyBehind));
    }

    /** Tells what is left to be told; false where that takes longer than this. */
    boolean finish(long seconds) throws InterruptedException {
        teller.shutdown();
        return teller.awaitTermination(seconds, TimeUnit.SECONDS);
    }
}
