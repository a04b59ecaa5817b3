package io.firstcome.command.queue;

import io.firstcome.command.token.TokenGenerator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A01, A02 and so on: the first that is free. */
public final class TokensInOrder implements TokenGenerator {
    @Override
    public Optional<String> next(Set<String> taken) {
        return IntStream.rangeClosed(1, 99)
                .mapToObj(number -> String.format(Locale.ROOT, "A%02d", number))
                .filter(token -> !taken.contains(token))
                .findFirst();
    }
}
