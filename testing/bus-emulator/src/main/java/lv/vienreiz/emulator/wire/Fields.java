// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The header fields of one message, in their order on the wire.
 *
 * @param list the fields
 */
public record Fields(List<Field> list) {

    /** No fields at all. */
    public static final Fields NONE = new Fields(List.of());

    /** Makes an unmodifiable copy. */
    public Fields {
        list = List.copyOf(list);
    }

    /**
     * Makes fields of names and values.
     *
     * @param fields the values by name
     * @return the same, in the map's order
     */
    public static Fields of(Map<String, List<String>> fields) {
        List<Field> made = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> made.add(new Field(name, value))));
        return new Fields(made);
    }

    /**
     * Gives all values of a name.
     *
     * @param name a field name, in any case
     * @return the values in their order; empty if there is none
     */
    public List<String> all(String name) {
        return list.stream()
                .filter(field -> field.isNamed(name))
                .map(Field::value)
                .toList();
    }

    /**
     * Gives the last value of a name.
     *
     * @param name a field name, in any case
     * @return the value, if there is one
     */
    public Optional<String> last(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /**
     * Leaves fields out.
     *
     * @param unwanted what to leave out
     * @return the others
     */
    public Fields without(Predicate<Field> unwanted) {
        return new Fields(list.stream().filter(unwanted.negate()).toList());
    }

    /**
     * Appends a field.
     *
     * @param name its name
     * @param value its value
     * @return these fields and that one
     */
    public Fields with(String name, String value) {
        List<Field> more = new ArrayList<>(list);
        more.add(new Field(name, value));
        return new Fields(more);
    }

    /**
     * Puts a field in the place of all fields of its name.
     *
     * @param name its name
     * @param value its value
     * @return fields in which the name has this value only
     */
    public Fields replacing(String name, String value) {
        return without(field -> field.isNamed(name)).with(name, value);
    }

    /**
     * Gives the fields by name, whatever the case of its letters.
     *
     * @return an unmodifiable map
     */
    public Map<String, List<String>> byName() {
        Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        list.forEach(field ->
                map.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value()));
        map.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(map);
    }
}
