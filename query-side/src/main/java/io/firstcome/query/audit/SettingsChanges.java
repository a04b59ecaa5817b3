package io.firstcome.query.audit;

import io.firstcome.api.salon.SettingsView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which settings differ between two versions, by the names they have in requests. */
final class SettingsChanges {

    private static final Map<String, Function<SettingsView, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", SettingsView::name);
        FIELDS.put("zone", SettingsView::zone);
        FIELDS.put("dayCutOver", SettingsView::dayCutOver);
        FIELDS.put("chairs", SettingsView::chairs);
        FIELDS.put("services", SettingsView::services);
        FIELDS.put("capacity", SettingsView::capacity);
        FIELDS.put("priorityPolicy", SettingsView::priorityPolicy);
        FIELDS.put("openingHours", SettingsView::openingHours);
    }

    private SettingsChanges() {}

    /** The fields that differ, in the order in which they are always named. */
    static List<String> between(SettingsView before, SettingsView after) {
        return FIELDS.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(before).equals(field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
