// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import lv.vienreiz.assessment.scoring.GroupScores;

/** Which column of the published tables is which measure, and of what. */
final class Published {

    static final Map<String, String> NATIONAL = columns(
            "Online availability", "online-availability",
            "Mobile Friendliness", "mobile-friendliness",
            "Service delivery", "service-delivery",
            "eID", "eid",
            "eDocuments", "edocuments",
            "Pre-filed forms", "prefilled-forms");

    static final Map<String, String> CROSS_BORDER = columns(
            "Online availability score", "cross-border-availability",
            "eID score", "cross-border-eid",
            "eDocuments score", "cross-border-edocuments");

    /** Columns of the 2023 edition that rest on answers of 2021 and 2022; earlier years were published without answers. */
    static final Map<String, Group> SCORES = scores();

    /** A grouping of the model, without the prefix of its averages of countries, and the key besides the country. */
    record Group(String grouping, Map<String, String> key) {}

    private Published() {}

    private static Map<String, String> columns(String... namesAndMeasures) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndMeasures.length; i += 2) {
            columns.put(namesAndMeasures[i], namesAndMeasures[i + 1]);
        }
        return columns;
    }

    private static Map<String, Group> scores() {
        Map<String, Group> scores = new LinkedHashMap<>();
        scores.put("Biennial average 2021 + 2022", new Group("biennial", Map.of()));
        scores.put("Business life events 2021 + 2022", new Group("business", Map.of()));
        scores.put("Citizen life events 2021 + 2022", new Group("citizen", Map.of()));
        scores.put("Average (2022)", new Group("year", Map.of("year", "2022")));
        scores.put("Average (2021)", new Group("year", Map.of("year", "2021")));
        for (String event : new String[] {"Business Start-up", "Family", "Career", "Studying"}) {
            scores.put(event + " (2022)", new Group("life-event", Map.of("lifeEvent", event, "year", "2022")));
        }
        for (String event : new String[] {"Transport", "Justice", "Moving", "Health"}) {
            scores.put(event + " (2021)", new Group("life-event", Map.of("lifeEvent", event, "year", "2021")));
        }
        scores.put(
                "Regular business operations (2021)",
                new Group("life-event", Map.of("lifeEvent", "Economic", "year", "2021")));
        for (String level : new String[] {"Central", "Regional", "Local"}) {
            scores.put(level, new Group("level", Map.of("level", level)));
        }
        return scores;
    }

    /** The number before the words, such as 1.1 of "1.1 Online availability". */
    static String measure(String scoring) {
        String number = scoring.split(" ")[0];
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    /** The measure of the model; a level of government has a measure of its own for online availability. */
    static String measure(String measure, Group group) {
        return measure.equals("1.1") && group.grouping().equals("level") ? "1.1-level" : measure;
    }

    static String place(GroupScores group) {
        return group.grouping() + " " + new TreeMap<>(group.key());
    }

    static String place(String country, Group group) {
        Map<String, String> key = new TreeMap<>(group.key());
        if (average(country).isEmpty()) {
            key.put("country", country);
        }
        return average(country) + group.grouping() + " " + key;
    }

    static String kind(String country, Group group) {
        String of =
                switch (group.grouping()) {
                    case "life-event" -> "life events";
                    case "level" -> "levels of government";
                    default -> "averages of life events";
                };
        return (average(country).isEmpty() ? "countries, " : "averages of countries, ") + of;
    }

    private static String average(String country) {
        return switch (country) {
            case "AVERAGE_EU27" -> "eu27-";
            case "EU27+" -> "all-";
            default -> "";
        };
    }

    static <T> T get(Map<String, T> map, String key) {
        T found = map.get(key);
        if (found == null) {
            throw new IllegalStateException("No answers were published of " + key);
        }
        return found;
    }
}
