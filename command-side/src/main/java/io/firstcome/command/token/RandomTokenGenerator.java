package io.firstcome.command.token;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws tokens at random, so that a token tells nothing about how many have come today. */
public final class RandomTokenGenerator implements TokenGenerator {
    private static final int LETTERS = 26;
    private static final int TRIES = 20;

    private final RandomGenerator random;

    public RandomTokenGenerator() {
        this(new SecureRandom());
    }

    public RandomTokenGenerator(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public Optional<String> next(Set<String> taken) {
        Optional<String> brief = draw(taken, 2);
        return brief.isPresent() ? brief : draw(taken, 3);
    }

    private Optional<String> draw(Set<String> taken, int digits) {
        int numbers = digits == 2 ? 100 : 1000;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String token = token(random.nextInt(LETTERS * numbers), digits);
            if (!taken.contains(token)) {
                return Optional.of(token);
            }
        }
        List<String> free = new ArrayList<>();
        for (int index = 0; index < LETTERS * numbers; index++) {
            String token = token(index, digits);
            if (!taken.contains(token)) {
                free.add(token);
            }
        }
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
    }

    private static String token(int index, int digits) {
        String format = digits == 2 ? "%c%02d" : "%c%03d";
        return String.format(Locale.ROOT, format, (char) ('A' + index % LETTERS), index / LETTERS);
    }
}
