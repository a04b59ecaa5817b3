package io.firstcome.command.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomTokenGeneratorTest {
    private final TokenGenerator tokens = new RandomTokenGenerator(new Random(7));

    @Test
    void aTokenIsALetterAndTwoDigitsThatNobodyHas() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 2600; i++) {
            String token = tokens.next(taken).orElseThrow();
            assertThat(token).matches("[A-Z][0-9]{2}");
            assertThat(taken.add(token)).isTrue();
        }
        assertThat(tokens.next(taken).orElseThrow()).as("all 2,600 are taken").matches("[A-Z][0-9]{3}");
    }

    @Test
    void aTokenThatIsFreeAgainIsGivenOutAgain() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 2600; i++) {
            taken.add(tokens.next(taken).orElseThrow());
        }
        taken.remove("K42");
        assertThat(tokens.next(taken)).contains("K42");
    }

    @Test
    void thereIsAnEnd() {
        Set<String> taken = new HashSet<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (int number = 0; number < 1000; number++) {
                taken.add(String.format("%c%03d", letter, number));
                taken.add(String.format("%c%02d", letter, number % 100));
            }
        }
        assertThat(tokens.next(taken)).isEmpty();
    }

    @Test
    void theOrderOfTokensTellsNothing() {
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            letters.add(tokens.next(Set.of()).orElseThrow().substring(0, 1));
        }
        assertThat(letters).hasSizeGreaterThan(15);
    }
}
