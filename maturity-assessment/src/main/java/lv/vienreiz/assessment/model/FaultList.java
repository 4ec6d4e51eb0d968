// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Severity;

/** Collects the faults of a model. */
final class FaultList {

    private final List<Finding> found = new ArrayList<>();

    void add(ModelRule rule, String variant, String path, Map<String, String> facts) {
        found.add(new Finding(rule, variant, Severity.ERROR, Location.at(path), facts));
    }

    /** Refuses names that stand twice, and gives all of them. */
    Set<String> namesOnce(List<String> names, String path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                add(ModelRule.NAMED_TWICE, "", path + "/" + i + "/id", Map.of("name", names.get(i)));
            }
        }
        return seen;
    }

    /** Refuses a name that means nothing; gives whether it means something. */
    boolean known(String name, Collection<String> names, String kind, String path) {
        boolean known = names.contains(name);
        if (!known) {
            add(ModelRule.UNKNOWN, kind, path, Map.of("name", name));
        }
        return known;
    }

    void known(Optional<String> name, Collection<String> names, String kind, String path) {
        name.ifPresent(given -> known(given, names, kind, path));
    }

    void known(List<String> given, Collection<String> names, String kind, String path) {
        for (int i = 0; i < given.size(); i++) {
            known(given.get(i), names, kind, path + "/" + i);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
