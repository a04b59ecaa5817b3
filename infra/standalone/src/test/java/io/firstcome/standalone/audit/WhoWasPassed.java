package io.firstcome.standalone.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the recorded events of one day, as anybody can who was given them, and says by a few lines of its own who was
 * passed at which start. It shares no code with the product.
 */
final class WhoWasPassed {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Set<String> closedChairs = new LinkedHashSet<>();
    private final Map<Long, Start> starts = new LinkedHashMap<>();

    /** One start of a service. */
    static final class Start {
        final Person taken;
        final boolean priority;
        final Set<String> waited = new LinkedHashSet<>();
        final Set<String> cameBack = new LinkedHashSet<>();

        Start(Person taken, boolean priority) {
            this.taken = taken;
            this.priority = priority;
        }
    }

    /** Somebody who joined. */
    static final class Person {
        final String ticketId;
        final int number;
        final Instant orderedAt;
        final boolean headStart;
        final @Nullable String wanted;
        final List<Start> startedWhileAway = new ArrayList<>();
        String state = "WAITING";
        String chair = "";
        boolean steppedBack;

        Person(JsonNode joined, int number) {
            this.ticketId = joined.get("ticketId").asString();
            this.number = number;
            this.orderedAt = Instant.parse(joined.get("orderedAt").asString());
            this.headStart = joined.hasNonNull("priorityClass");
            this.wanted = joined.path("wantedChair").asString(null);
        }
    }

    /** Takes in the next event of the day. */
    void next(JsonNode event) {
        JsonNode payload = event.get("payload");
        String chair = payload.path("chairId").asString("");
        switch (event.get("type").asString()) {
            case "CustomerJoined" -> {
                Person person = new Person(payload, people.size());
                people.put(person.ticketId, person);
            }
            case "CustomerCalled" -> to("CALLED", payload, chair);
            case "ServiceStarted" -> start(event, chair, false);
            case "PriorityServiceStarted" -> start(event, chair, true);
            case "ServiceCompleted" -> gone(payload);
            case "CustomerLeft" -> gone(payload);
            case "CustomerSkipped", "CustomerMarkedNoShow" -> to("AWAY", payload, "");
            case "SkipUndone", "NoShowUndone", "StartUndone" -> waitsAgain(person(payload));
            case "SteppedBack" -> person(payload).steppedBack = true;
            case "ChairClosed" -> closedChairs.add(chair);
            case "ChairOpened" -> closedChairs.remove(chair);
            default -> {
                // moves nobody
            }
        }
    }

    /** All starts of the day, by the position of their event. */
    Map<Long, Start> starts() {
        return starts;
    }

    Person person(String ticketId) {
        Person person = people.get(ticketId);
        if (person == null) {
            throw new AssertionError("nobody joined as " + ticketId);
        }
        return person;
    }

    private void start(JsonNode event, String chair, boolean priority) {
        Person taken = person(event.get("payload"));
        Start start = new Start(taken, priority);
        for (Person other : people.values()) {
            if (other.number >= taken.number || !mayTake(other, chair)) {
                continue;
            }
            if (other.state.equals("WAITING") || (other.state.equals("CALLED") && other.chair.equals(chair))) {
                start.waited.add(other.ticketId);
            } else if (!other.steppedBack && !other.orderedAt.isAfter(taken.orderedAt)) {
                other.startedWhileAway.add(start);
            }
        }
        starts.put(event.get("position").asLong(), start);
        to("IN_SERVICE", event.get("payload"), chair);
    }

    private boolean mayTake(Person person, String chair) {
        return person.wanted == null || person.wanted.equals(chair) || closedChairs.contains(person.wanted);
    }

    private void to(String state, JsonNode payload, String chair) {
        Person person = person(payload);
        for (Person other : people.values()) {
            if (other != person && other.state.equals("CALLED") && other.chair.equals(chair)) {
                waitsAgain(other);
            }
        }
        person.state = state;
        person.chair = chair;
    }

    private static void waitsAgain(Person person) {
        person.state = "WAITING";
        person.chair = "";
        person.startedWhileAway.forEach(start -> start.cameBack.add(person.ticketId));
        person.startedWhileAway.clear();
    }

    private void gone(JsonNode payload) {
        Person person = person(payload);
        person.state = "GONE";
        person.startedWhileAway.clear();
    }

    private Person person(JsonNode payload) {
        return person(payload.get("ticketId").asString());
    }
}
