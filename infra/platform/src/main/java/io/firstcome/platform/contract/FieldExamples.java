package io.firstcome.platform.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One example per field name, the same in every request and answer, so that the examples fit each other. */
final class FieldExamples {

    private static final String TRACKING_TOKEN = "q1f0Zl5tY2x1c3RlcnN8bm9ydGh8MjAyNjExMjMtMTc";

    private static final String INVITATION_TOKEN = "Q3v8Kx0aF2mN7pR1tY5wB9cD4eG6hJ8kL0zX2sV4uTg";

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("username", "owner"),
            Map.entry("password", "correct-horse-battery"),
            Map.entry("accessToken", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1YzEifQ.c2lnbmF0dXJl"),
            Map.entry("expiresInSeconds", 28_800),
            Map.entry("salonId", "north"),
            Map.entry("ticketId", "20261123-17"),
            Map.entry("token", "A12"),
            Map.entry("trackingToken", TRACKING_TOKEN),
            Map.entry("trackingUrl", "https://queue.example.org/t/" + TRACKING_TOKEN),
            Map.entry("chairId", "window"),
            Map.entry("wantedChair", "window"),
            Map.entry("customerRef", "c-4711"),
            Map.entry("displayName", "Ann"),
            Map.entry("phone", "+49 30 1234567"),
            Map.entry("note", "wants the dry cut"),
            Map.entry("service", "cut"),
            Map.entry("priorityClass", "member"),
            Map.entry("reason", "not here when called"),
            Map.entry("reasonCode", "CHILD"),
            Map.entry("reasonText", "a baby who cannot wait"),
            Map.entry("place", 3),
            Map.entry("expectedSeconds", 540),
            Map.entry("lowSeconds", 300),
            Map.entry("highSeconds", 900),
            Map.entry("limit", 5),
            Map.entry("used", 2),
            Map.entry("remaining", 3),
            Map.entry("name", "North"),
            Map.entry("zone", "Europe/Berlin"),
            Map.entry("dayCutOver", "04:00"),
            Map.entry("capacity", 30),
            Map.entry("dailyLimit", 5),
            Map.entry("dailyLimitPerStaff", 2),
            Map.entry("seconds", 1_200),
            Map.entry("policyVersion", 1),
            Map.entry("day", "2026-11-23"),
            Map.entry("position", 4_711),
            Map.entry("importId", "3f1c2f5e"),
            Map.entry("role", "staff"),
            Map.entry("accountId", "Zt1mJ0x4hQ2cW8sV5nB7kD3gF6pL9rY1uT4eA0oC2iM"),
            Map.entry("invitationId", "Zt1mJ0x4hQ2cW8sV5nB7kD"),
            Map.entry("invitationToken", INVITATION_TOKEN),
            Map.entry("invitationUrl", "https://queue.example.org/welcome/" + INVITATION_TOKEN),
            Map.entry("salonName", "North"),
            Map.entry("scope", "salon"),
            Map.entry("roleBefore", "manager"),
            Map.entry("doneBy", "owner"),
            Map.entry("old", "correct-horse-battery"),
            Map.entry("new", "a-longer-sentence-than-before"));

    private FieldExamples() {}

    static void addTo(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(FieldExamples::addTo);
        document.getPaths()
                .values()
                .forEach(item -> item.readOperations()
                        .forEach(operation -> Optional.ofNullable(operation.getParameters())
                                .orElse(List.of())
                                .forEach(FieldExamples::addTo)));
    }

    private static void addTo(Schema<?> type) {
        if (type.getProperties() != null) {
            type.getProperties().forEach(FieldExamples::addTo);
        }
    }

    private static void addTo(String name, Schema<?> field) {
        Object example = BY_NAME.get(name);
        boolean plain = field.get$ref() == null && field.getEnum() == null && field.getItems() == null;
        if (example != null && plain && field.getExample() == null) {
            field.setExample(example);
        }
    }

    private static void addTo(Parameter parameter) {
        if (parameter.getExample() == null && BY_NAME.containsKey(parameter.getName())) {
            parameter.setExample(BY_NAME.get(parameter.getName()));
        }
    }
}
