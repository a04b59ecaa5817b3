package io.firstcome.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SourceHabitsTest {

    private static final int LONGEST_FILE = 300;
    private static final List<Path> SOURCES = SourceFiles.ofEveryModule();

    @ParameterizedTest
    @EnumSource
    void noSourceShowsTheHabit(SourceHabit habit) {
        var places = SOURCES.stream()
                .flatMap(file -> habit.shownIn(SourceFiles.lines(file)).stream().map(line -> file + ":" + line));
        assertThat(places).isEmpty();
    }

    @Test
    void thereAreSourcesToLookAt() {
        assertThat(SOURCES).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void aSeededLineOfTheHabitIsCaughtAndItsLookalikeIsNot(SourceHabit habit) {
        var seed = SourceFiles.lines(Path.of(
                "src/test/resources/seeded",
                habit.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt"));
        assertThat(habit.shownIn(seed)).containsExactly(2);
    }

    @Test
    void noFileIsLongerThanOneIdea() {
        assertThat(tooLong(SourceFiles.ofEveryKind())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.firstcome.quality.SourceFiles#KINDS")
    void aFileThatIsTooLongIsCaughtInEveryLanguage(String kind, @TempDir Path folder) throws IOException {
        Path seeded = Files.write(folder.resolve("long" + kind), Collections.nCopies(LONGEST_FILE + 1, "line"));
        Files.write(folder.resolve("short" + kind), Collections.nCopies(LONGEST_FILE, "line"));

        assertThat(tooLong(SourceFiles.below(folder))).containsExactly(seeded);
    }

    @ParameterizedTest
    @FieldSource("io.firstcome.quality.SourceFiles#KINDS")
    void thereAreSourcesInEveryLanguage(String kind) {
        assertThat(SourceFiles.ofEveryKind()).anyMatch(file -> file.toString().endsWith(kind));
    }

    private static List<Path> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> SourceFiles.lines(file).size() > LONGEST_FILE)
                .toList();
    }

    @Test
    void everyFolderOfSourcesHasAPackageInfo() {
        assertThat(SOURCES.stream()
                        .map(file -> Objects.requireNonNull(file.getParent()))
                        .filter(folder -> !folder.endsWith("io/firstcome/seeded/command/unmarked"))
                        .distinct())
                .filteredOn(folder -> packageInfoOf(folder).noneMatch(Files::exists))
                .isEmpty();
    }

    private static Stream<Path> packageInfoOf(Path folder) {
        var inMain = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"));
        return Stream.of(folder, inMain).map(each -> each.resolve("package-info.java"));
    }
}
