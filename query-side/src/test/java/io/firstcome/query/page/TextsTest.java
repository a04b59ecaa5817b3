package io.firstcome.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.DayPhase;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Map<String, Map<String, String>> ALL_ENGLISH = PageTexts.english();

    static Stream<Arguments> everyFile() {
        return PageTexts.shelves().stream()
                .flatMap(shelf ->
                        PageTexts.FORMS.keySet().stream().sorted().map(language -> Arguments.of(shelf, language)));
    }

    @Test
    void theTextsOfTheStaffAreAmongThem() {
        assertThat(PageTexts.shelves()).contains("", "accounts/", "staff/", "welcome/");
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyLanguageHasTheSameKeysInTheSameOrder(String shelf, String language) {
        assertThat(PageTexts.in(shelf, language).keySet())
                .containsExactlyElementsOf(
                        PageTexts.in(shelf, "en").keySet().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void nothingIsLeftEmpty(String shelf, String language) {
        assertThat(PageTexts.in(shelf, language))
                .allSatisfy((key, forms) -> assertThat(forms.values()).as(key).noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void whatIsCountedHasThePluralFormsOfTheLanguage(String shelf, String language) {
        assertThat(PageTexts.in(shelf, language))
                .allSatisfy((key, forms) -> assertThat(forms.keySet())
                        .as(key)
                        .isEqualTo(isCounted(key) ? PageTexts.FORMS.get(language) : Set.of("")));
    }

    /** A form for one number only, such as a Hebrew two, may leave the number out; nothing else may be left out. */
    @ParameterizedTest
    @MethodSource("everyFile")
    void placeholdersAgreeWithTheEnglishOnes(String shelf, String language) {
        assertThat(PageTexts.in(shelf, language)).allSatisfy((key, forms) -> {
            Set<String> expected = placeholdersOf(key);
            forms.forEach((form, text) -> {
                Set<String> found = PageTexts.placeholdersOf(text);
                if (form.equals("one") || form.equals("two")) {
                    assertThat(expected).as(key + " " + form).containsAll(found);
                    assertThat(found).as(key + " " + form).containsAll(without("count", expected));
                } else {
                    assertThat(found).as(key + " " + form).isEqualTo(expected);
                }
            });
        });
    }

    @Test
    void everyTextThatAScriptSpeaksIsThere() {
        assertThat(PageTexts.spoken())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ALL_ENGLISH).containsKey(key));
        assertThat(PageTexts.prefixes())
                .isNotEmpty()
                .allSatisfy(prefix -> assertThat(ALL_ENGLISH.keySet()).anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void everyTextIsSpokenBySomeScript() {
        Set<String> quoted = PageTexts.quoted();
        Set<String> prefixes = PageTexts.prefixes();

        assertThat(ALL_ENGLISH.keySet())
                .allMatch(key -> quoted.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void everyStateThatAPageNamesHasAWord() {
        assertThat(ChairState.values())
                .allSatisfy(state -> assertThat(ALL_ENGLISH).containsKey("chair." + state));
        assertThat(Stream.of(DayPhase.values()).filter(phase -> phase != DayPhase.OPEN))
                .allSatisfy(phase -> assertThat(ALL_ENGLISH).containsKey("day." + phase));
    }

    private static boolean isCounted(String key) {
        return !Objects.requireNonNull(ALL_ENGLISH.get(key), key).containsKey("");
    }

    private static Set<String> placeholdersOf(String key) {
        Map<String, String> forms = Objects.requireNonNull(ALL_ENGLISH.get(key), key);
        Set<String> all = PageTexts.placeholdersOf(String.join(" ", forms.values()));
        return all;
    }

    private static Set<String> without(String one, Set<String> all) {
        return all.stream().filter(each -> !each.equals(one)).collect(java.util.stream.Collectors.toSet());
    }
}
