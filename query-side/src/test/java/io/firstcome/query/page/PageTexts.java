package io.firstcome.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the pages as they are shipped, and the scripts that speak them. */
final class PageTexts {

    /** The plural forms that {@code Intl.PluralRules} asks for, after the CLDR. */
    static final Map<String, Set<String>> FORMS = Map.of(
            "en", Set.of("one", "other"),
            "de", Set.of("one", "other"),
            "es", Set.of("one", "many", "other"),
            "he", Set.of("one", "two", "other"));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SPOKEN = Pattern.compile("(?<![\\w.])t\\(\\s*\"([^\"]+)\"");
    private static final Pattern SPOKEN_BY_PREFIX = Pattern.compile("(?<![\\w.])t\\(\\s*`([^`$]*)\\$\\{");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([\\w-]+(?:\\.[\\w-]+)+)[\"'`]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private PageTexts() {}

    /** Where texts lie, below the folder of all: "" for the shared ones, {@code staff/} for those of the staff alone. */
    static List<String> shelves() {
        return Stream.concat(
                        Stream.of(""),
                        files("static/assets/text/*/en.json").stream().map(PageTexts::shelfOf))
                .sorted()
                .toList();
    }

    /** The texts of a language: for each key its one form under "", or its plural forms. */
    static Map<String, Map<String, String>> in(String shelf, String language) {
        return read(shelf + language);
    }

    /** All English texts, wherever they lie. */
    static Map<String, Map<String, String>> english() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        shelves().forEach(shelf -> all.putAll(in(shelf, "en")));
        return all;
    }

    private static String shelfOf(Resource english) {
        try {
            String file = english.getURL().getPath();
            String folder = file.substring(0, file.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1) + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> read(String name) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        Resource file = files("static/assets/text/" + name + ".json").get(0);
        for (Map.Entry<String, JsonNode> text : JSON.readTree(content(file)).properties()) {
            texts.put(text.getKey(), formsOf(text.getValue()));
        }
        return texts;
    }

    /** Keys that scripts name in full. */
    static Set<String> spoken() {
        return found(SPOKEN);
    }

    /** Beginnings of keys whose end a script finds while it runs, as in {@code t(`chair.${state}`)}. */
    static Set<String> prefixes() {
        return found(SPOKEN_BY_PREFIX);
    }

    /** Whatever in a script looks like a key, for those that are chosen first and spoken later. */
    static Set<String> quoted() {
        return found(QUOTED);
    }

    static Set<String> placeholdersOf(String text) {
        return PLACEHOLDER.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> formsOf(JsonNode text) {
        Map<String, String> forms = new LinkedHashMap<>();
        if (text.isString()) {
            forms.put("", text.asString());
        }
        text.properties()
                .forEach(form -> forms.put(form.getKey(), form.getValue().asString()));
        return forms;
    }

    private static Set<String> found(Pattern pattern) {
        return files("static/assets/**/*.js").stream()
                .flatMap(script -> matches(pattern, content(script)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern, String script) {
        List<String> groups = new ArrayList<>();
        pattern.matcher(script).results().forEach(one -> groups.add(one.group(1)));
        return groups.stream();
    }

    private static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:/" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
