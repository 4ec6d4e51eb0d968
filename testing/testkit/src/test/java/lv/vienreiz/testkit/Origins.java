// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;

/** Where each field of a sample comes from: marks by JSON Pointer, of which the longest that covers a field decides. */
record Origins(Map<String, String> marks) {

    private static final Pattern MARK =
            Pattern.compile("SOURCE (P\\[\\d+]|M\\[[\\d.]+]|M (fn|figure )\\d+|K( \\d(\\.\\d)?)?|V( fn\\d+)?|L)( .+)?"
                    + "|(PUBLIC|ILLUSTRATIVE)( .+)?");
    private static final Pattern LINE = Pattern.compile("\\s*(?:\"([^\"]*)\" ?: )?(\\{}?|\\[]?|\".*\"|[^\\s\"]+?),?");

    Origins {
        marks = Map.copyOf(marks);
    }

    static Origins in(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(OurCases.text(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Map<String, String> marks = new TreeMap<>();
        properties.stringPropertyNames().forEach(path -> marks.put(path, properties.getProperty(path)));
        return new Origins(marks);
    }

    /** The marks that are of no known kind, the fields that no mark covers, and the marks that decide for no field. */
    List<String> faults(Object document) {
        List<String> faults = new ArrayList<>();
        marks.forEach((path, mark) -> {
            if (!MARK.matcher(mark).matches()) {
                faults.add("no mark: " + path + "=" + mark);
            }
        });
        Set<String> idle = new HashSet<>(marks.keySet());
        for (String field : fields(Documents.text(document, WrittenForm.JSON))) {
            Optional<String> deciding = deciding(field);
            deciding.ifPresentOrElse(idle::remove, () -> faults.add("not marked: " + field));
        }
        idle.forEach(path -> faults.add("marks nothing: " + path));
        return faults;
    }

    private Optional<String> deciding(String field) {
        return marks.keySet().stream()
                .filter(path -> field.equals(path) || field.startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length));
    }

    boolean hasGrounds() {
        return marks.values().stream().anyMatch(mark -> mark.startsWith("SOURCE") || mark.startsWith("PUBLIC"));
    }

    /** The pointers of all values in a text of our own writer, which puts each member on a line of its own. */
    static List<String> fields(String json) {
        List<String> fields = new ArrayList<>();
        Deque<Level> levels = new ArrayDeque<>();
        for (String line : json.lines().skip(1).toList()) {
            Matcher member = LINE.matcher(line);
            if (!member.matches()) {
                throw new IllegalArgumentException("Expected one member in a line, found " + line);
            }
            String value = member.group(2);
            if (value.startsWith("}") || value.startsWith("]")) {
                levels.poll();
                continue;
            }
            String path = path(levels, Optional.ofNullable(member.group(1)));
            if (value.equals("{") || value.equals("[")) {
                levels.push(new Level(path));
            } else if (!path.equals("/$schema")) {
                fields.add(path);
            }
        }
        return fields;
    }

    private static String path(Deque<Level> levels, Optional<String> key) {
        Optional<Level> parent = Optional.ofNullable(levels.peek());
        String name = key.orElseGet(() -> Integer.toString(parent.orElseThrow().next++));
        return parent.map(level -> level.path).orElse("") + "/" + name;
    }

    /** An object or array that is open, and the index of its next item. */
    private static final class Level {
        private final String path;
        private int next;

        Level(String path) {
            this.path = path;
        }
    }
}
