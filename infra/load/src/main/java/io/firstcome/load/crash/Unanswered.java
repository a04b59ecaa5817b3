package io.firstcome.load.crash;

import io.firstcome.load.crash.Journal.Request;
import java.util.ArrayList;
import java.util.List;

/** Requests that were sent and got no answer, or one that leaves open what happened. */
final class Unanswered {

    private final List<Request> requests = new ArrayList<>();

    synchronized void add(Request request) {
        requests.add(request);
    }

    /** All of them; they are forgotten. */
    synchronized List<Request> take() {
        List<Request> all = List.copyOf(requests);
        requests.clear();
        return all;
    }
}
