// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of a thing without asking: names with their values. Most have one value; a service may belong to several sectors.
 *
 * @param values the values of each name, none of them twice; a name without value is left out
 */
public record Attributes(Map<String, List<String>> values) {

    /** Makes attributes. */
    public Attributes {
        values = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().distinct().toList()));
    }

    /**
     * Makes attributes of one value each.
     *
     * @param values the value of each name
     * @return the attributes
     */
    public static Attributes of(Map<String, String> values) {
        return new Attributes(values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /**
     * The values of a name.
     *
     * @param name the name
     * @return its values; none where nothing is known
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean any(String name, Predicate<String> test) {
        return all(name).stream().anyMatch(test);
    }

    /** The keys of the groups to which a thing belongs: each value of each name with each of the others; none where one is unknown. */
    Collection<Map<String, String>> keys(List<String> names) {
        Collection<Map<String, String>> keys = List.of(Map.of());
        for (String name : names) {
            Collection<Map<String, String>> longer = new LinkedHashSet<>();
            for (Map<String, String> key : keys) {
                for (String value : all(name)) {
                    Map<String, String> next = new LinkedHashMap<>(key);
                    next.put(name, value);
                    longer.add(next);
                }
            }
            keys = new ArrayList<>(longer);
        }
        return keys;
    }
}
