// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.scoring.Subject;

/**
 * The answers of one edition, as things to be assessed. What the landscaping found (whether a service is applicable, automated,
 * and of which level of government) stands beside the published results; no score is taken from there.
 */
final class Edition {

    private final AssessmentModel model;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    private Edition(AssessmentModel model) {
        this.model = model;
    }

    static Edition read(Path folder, String prefix, AssessmentModel model) {
        Edition edition = new Edition(model);
        edition.services(folder, prefix, "nat", "National");
        edition.services(folder, prefix, "cb", "Cross-border");
        edition.portals(Table.rows(folder.resolve(prefix + "_nat_portals_answers.csv")), "National");
        edition.portals(Table.rows(folder.resolve(prefix + "_cb_portals_answers.csv")), "Cross-border");
        return edition;
    }

    List<Subject> subjects() {
        return List.copyOf(subjects.values());
    }

    /** Services are told apart by their number in the life event; a label is misspelt here and there. */
    static String key(String user, Map<String, String> row) {
        String label = row.getOrDefault("Service", row.getOrDefault("Label service", ""));
        return String.join(
                " / ", user, row.getOrDefault("Country", ""), row.getOrDefault("Life event", ""), label.split(" ")[0]);
    }

    private void services(Path folder, String prefix, String file, String user) {
        Map<String, List<Map<String, String>>> answers = new HashMap<>();
        for (Map<String, String> row : Table.rows(folder.resolve(prefix + "_" + file + "_services_answers.csv"))) {
            answers.computeIfAbsent(key(user, row), unused -> new ArrayList<>()).add(answers(row));
        }
        for (Map<String, String> row : Table.rows(folder.resolve(prefix + "_" + file + "_services_results.csv"))) {
            Map<String, String> attributes = attributes("service", user, row);
            attributes.put("type", row.getOrDefault("Service type", ""));
            attributes.put("applicable", row.getOrDefault("Applicable", ""));
            attributes.put("automated", row.getOrDefault("Proactive", ""));
            attributes.put("level", capitalised(row.getOrDefault("Government level", "")));
            String key = key(user, row);
            put(new Subject(key, attributes, answers.getOrDefault(key, List.of())));
        }
    }

    private void portals(List<Map<String, String>> rows, String user) {
        Map<Map<String, String>, List<Map<String, String>>> answers = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            answers.computeIfAbsent(attributes("portal", user, row), unused -> new ArrayList<>())
                    .add(answers(row));
        }
        answers.forEach((attributes, observations) -> put(new Subject(
                String.join(" / ", user, attributes.get("country"), attributes.get("lifeEvent"), "portals"),
                attributes,
                observations)));
    }

    private void put(Subject subject) {
        if (subjects.put(subject.id(), subject) != null) {
            throw new IllegalStateException("Two things are called " + subject.id());
        }
    }

    private static Map<String, String> attributes(String thing, String user, Map<String, String> row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("thing", thing);
        attributes.put("user", user);
        attributes.put("country", row.getOrDefault("Country", ""));
        attributes.put("lifeEvent", row.getOrDefault("Life event", ""));
        attributes.put("year", row.getOrDefault("Year data collection", ""));
        return attributes;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Takes the columns that the model asks for; a column is named by its question, such as "A1: information …". */
    private Map<String, String> answers(Map<String, String> row) {
        Map<String, String> answers = new HashMap<>();
        row.forEach((column, cell) -> {
            String criterion = column.split(":")[0].replace(" ", "");
            if (!cell.isEmpty() && asked(criterion)) {
                answers.put(criterion, cell);
            }
        });
        return answers;
    }

    private boolean asked(String criterion) {
        return model.criteria().stream().anyMatch(known -> known.id().value().equals(criterion));
    }
}
