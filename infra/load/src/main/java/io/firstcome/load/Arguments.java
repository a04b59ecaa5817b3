package io.firstcome.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was said on the command line: options with a value, and options without one. */
record Arguments(Map<String, List<String>> values) {

    /**
     * Reads a command line.
     *
     * @param withValue options that are followed by a value
     * @param withoutValue options that stand alone
     * @throws IllegalArgumentException where a word is none of them, or a value is missing
     */
    static Arguments read(Set<String> withValue, Set<String> withoutValue, String... args) {
        Map<String, List<String>> values = new HashMap<>();
        Iterator<String> words = List.of(args).iterator();
        while (words.hasNext()) {
            String option = words.next();
            boolean alone = withoutValue.contains(option);
            if (!alone && !withValue.contains(option)) {
                throw new IllegalArgumentException("'" + option + "' is not understood; there are "
                        + new TreeSet<>(withValue) + " and " + new TreeSet<>(withoutValue));
            }
            List<String> said = values.computeIfAbsent(option, key -> new ArrayList<>());
            if (!alone) {
                if (!words.hasNext()) {
                    throw new IllegalArgumentException("A value is missing after " + option);
                }
                said.add(words.next());
            }
        }
        return new Arguments(values);
    }

    /** Whether the option is there. */
    boolean has(String option) {
        return values.containsKey(option);
    }

    /** The value of an option, the last one if it was given more than once. */
    Optional<String> one(String option) {
        List<String> said = all(option);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** Every value of an option. */
    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }
}
