package io.firstcome.load.crash;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.load.crash.Journal.Promise;
import io.firstcome.load.crash.Journal.Request;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests again with the same key, as a client does who does not know, and compares the answers. */
final class Repeats {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> STORED_DENIALS = Stream.of(
                    RefusalCode.PRIORITY_DAILY_LIMIT_REACHED,
                    RefusalCode.PRIORITY_STAFF_LIMIT_REACHED,
                    RefusalCode.PRIORITY_ROLE_NOT_ALLOWED)
            .map(RefusalCode::name)
            .collect(Collectors.toUnmodifiableSet());

    private Repeats() {}

    /**
     * Requests whose answer got lost: the first repetition settles the outcome, the second must find the same one; what
     * was in the log already must have been done.
     */
    static List<String> ofUnanswered(Api api, List<Request> requests, LogCopy log, String account, Journal journal)
            throws IOException, InterruptedException {
        Set<String> recorded =
                log.commits().stream().map(commit -> commit.commandId()).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (Request request : requests) {
            Answer first = again(api, request);
            Answer second = again(api, request);
            if (first.isGood() != second.isGood() || (first.isGood() && first.position() != second.position())) {
                wrong.add("two outcomes of " + request + ": " + first.text() + " and " + second.text());
            }
            if (recorded.contains(Verdict.commandOf(account, request)) && !first.isGood() && !isStoredDenial(first)) {
                wrong.add("in the log, and yet refused: " + request + ": " + first.text());
            }
            if (first.isGood()) {
                journal.write(request, first);
            }
        }
        return wrong;
    }

    /** Requests that had a good answer must get the same one. */
    static List<String> ofPromises(Api api, List<Promise> promises) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Promise promise : promises) {
            Answer answer = again(api, promise.request());
            boolean same = answer.status() == promise.status()
                    && answer.position() == promise.position()
                    && Objects.equals(answer.body().path("ticketId").asString(null), promise.ticketId())
                    && Objects.equals(answer.body().path("token").asString(null), promise.token());
            if (!same) {
                wrong.add("promised " + promise + ", now answered " + answer.status() + " " + answer.text());
            }
        }
        return wrong;
    }

    /** A priority start that is refused by the policy is an event, so it is refused again, out of the log. */
    private static boolean isStoredDenial(Answer answer) {
        return STORED_DENIALS.contains(answer.body().path("code").asString(""));
    }

    private static Answer again(Api api, Request request) throws IOException, InterruptedException {
        return api.post(request.path(), request.key(), JSON.readTree(request.body()));
    }
}
