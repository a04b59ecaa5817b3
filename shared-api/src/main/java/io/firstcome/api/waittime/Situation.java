package io.firstcome.api.waittime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The chairs and the line at one moment.
 *
 * @param now the moment from which waits are counted
 * @param line everybody who waits or is called, in order
 */
public record Situation(Instant now, List<ChairAtWork> chairs, List<PersonInLine> line) {
    public Situation {
        chairs = List.copyOf(chairs);
        line = List.copyOf(line);
    }

    /** The same with one more person, so that {@code place - 1} people are ahead. */
    public Situation with(PersonInLine person, int place) {
        List<PersonInLine> longer = new ArrayList<>(line);
        longer.add(place - 1, person);
        return new Situation(now, chairs, longer);
    }

    /** The same after somebody of the line took a seat at this chair. */
    public Situation seated(PersonInLine person, String chairId) {
        List<PersonInLine> shorter = new ArrayList<>(line);
        shorter.remove(person);
        List<ChairAtWork> changed = new ArrayList<>(chairs);
        changed.replaceAll(chair ->
                chair.chairId().equals(chairId) ? ChairAtWork.busy(chairId, 0, person.expectedSeconds()) : chair);
        return new Situation(now, changed, shorter);
    }
}
