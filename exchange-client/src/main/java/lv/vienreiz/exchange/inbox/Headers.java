// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers of a request, found by name in any case of letters. Immutable. */
public final class Headers {

    private static final Headers NONE = new Headers(Map.of());

    private final Map<String, List<String>> values;

    private Headers(Map<String, ? extends List<String>> values) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, all) ->
                copy.computeIfAbsent(name, n -> new ArrayList<>()).addAll(all));
        this.values = copy;
    }

    /**
     * Takes headers as most servers give them.
     *
     * @param values the values by name; copied
     * @return the headers
     */
    public static Headers of(Map<String, ? extends List<String>> values) {
        return new Headers(values);
    }

    /**
     * No headers.
     *
     * @return headers to which others are added
     */
    public static Headers none() {
        return NONE;
    }

    /**
     * Adds a value.
     *
     * @param name the name
     * @param value the value
     * @return these headers and that
     */
    public Headers with(String name, String value) {
        Headers more = new Headers(values);
        more.values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        return more;
    }

    /**
     * Gives the values of a header.
     *
     * @param name its name
     * @return the values in order, or none
     */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /**
     * Gives the value of a header that may stand once.
     *
     * @param name its name
     * @return the value; nothing where it is missing or stands more than once
     */
    public Optional<String> only(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers h && values.equals(h.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Tells the names; values can hold personal data. */
    @Override
    public String toString() {
        return "Headers" + values.keySet();
    }
}
