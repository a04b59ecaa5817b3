package io.firstcome.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures as they are after weeks at the counter: what the product answers, with quotes and priority starts put in. */
final class LivedWeeks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> STAFF = List.of("maximiliane.von-hohenlohe", "eva", "tom");

    private LivedWeeks() {}

    static void answer(Route route) {
        APIResponse answer = route.fetch();
        ObjectNode figures = (ObjectNode) JSON.readTree(answer.body());
        int number = 0;
        for (JsonNode day : figures.withArray("days")) {
            live((ObjectNode) day, number++);
        }
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(figures.toString()));
    }

    private static void live(ObjectNode day, int number) {
        int expected = 600 + number * 137 % 1_500;
        day.putObject("quotes")
                .put("served", 10)
                .put("expectedSeconds", expected * 10)
                .put("lowSeconds", expected * 6)
                .put("highSeconds", expected * 14)
                .put("waitedSeconds", expected * 10 + number * 991 % 4_000 - 1_500)
                .put("shorter", 1)
                .put("longer", 1);
        ObjectNode priority = day.putObject("priority")
                .put("limit", number < 12 ? 6 : 4)
                .put("limitPerStaff", number < 12 ? 3 : 2)
                .put("denied", number % 3);
        ArrayNode staff = priority.putArray("staff");
        int all = 0;
        for (int each = 0; each < STAFF.size(); each++) {
            int starts = (number + each) % (4 - each);
            all += starts;
            if (starts > 0) {
                String name = STAFF.get(each);
                staff.addObject().put("accountId", name).put("username", name).put("starts", starts);
            }
        }
        priority.put("starts", all);
    }
}
