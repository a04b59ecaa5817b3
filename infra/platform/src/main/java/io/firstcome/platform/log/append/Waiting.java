package io.firstcome.platform.log.append;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.OutcomeUnknown;
import io.firstcome.platform.log.codec.CommitDraft;
import java.util.concurrent.CompletableFuture;

/** A caller that waits for its draft to become durable. */
final class Waiting {

    private final CommitDraft draft;
    private final CompletableFuture<Commit> answer = new CompletableFuture<>();

    Waiting(CommitDraft draft) {
        this.draft = draft;
    }

    CommitDraft draft() {
        return draft;
    }

    CompletableFuture<Commit> answer() {
        return answer;
    }

    void refuse(RuntimeException reason) {
        answer.completeExceptionally(reason);
    }

    /** Whoever has no answer gets one that says that nobody knows. */
    void leaveNobodyBehind() {
        if (!answer.isDone()) {
            refuse(new OutcomeUnknown(draft.commandId(), new IllegalStateException("Appending failed unexpectedly")));
        }
    }
}
