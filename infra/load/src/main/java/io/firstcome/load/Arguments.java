package io.firstcome.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was said on the command line: options with a value, and {@code --quick}, which has none. */
record Arguments(Map<String, List<String>> values) {

    private static final Set<String> WITHOUT_VALUE = Set.of("--quick");

    static Arguments read(String... args) {
        Map<String, List<String>> values = new HashMap<>();
        Iterator<String> words = List.of(args).iterator();
        while (words.hasNext()) {
            String option = words.next();
            List<String> said = values.computeIfAbsent(option, key -> new ArrayList<>());
            if (!WITHOUT_VALUE.contains(option)) {
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
