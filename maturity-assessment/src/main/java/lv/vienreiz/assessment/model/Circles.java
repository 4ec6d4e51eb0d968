// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds things that rest on themselves. */
final class Circles {

    private final Map<String, List<String>> restsOn;
    private final Set<String> settled = new HashSet<>();
    private final List<String> way = new ArrayList<>();

    private Circles(Map<String, List<String>> restsOn) {
        this.restsOn = restsOn;
    }

    /** Gives each circle once, as the names on the way around, beginning with the one that stands first. */
    static List<List<String>> in(Map<String, List<String>> restsOn) {
        Circles search = new Circles(restsOn);
        List<List<String>> circles = new ArrayList<>();
        restsOn.keySet().forEach(name -> search.visit(name, circles));
        return circles;
    }

    private void visit(String name, List<List<String>> circles) {
        if (way.contains(name)) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
            circle.add(name);
            circles.add(circle);
            return;
        }
        if (settled.contains(name)) {
            return;
        }
        way.add(name);
        restsOn.getOrDefault(name, List.of()).forEach(next -> visit(next, circles));
        way.remove(way.size() - 1);
        settled.add(name);
    }
}
