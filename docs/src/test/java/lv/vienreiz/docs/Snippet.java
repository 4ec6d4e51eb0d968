// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A piece of a test that a page shows: the lines between {@code // tag::name} and {@code // end::name}.
 *
 * @param file the name of the test's source
 * @param name the name of the piece
 */
record Snippet(String file, String name) {

    private static final Path SOURCES = Path.of("src", "test", "java", "lv", "vienreiz", "docs");

    /** Parses such as {@code ReadmeTest.java#describe}. */
    static Snippet parse(String reference) {
        String[] parts = reference.split("#", -1);
        return new Snippet(parts[0], parts[1]);
    }

    String text() throws IOException {
        List<String> lines = Files.readAllLines(SOURCES.resolve(file));
        int begin = line(lines, "// tag::" + name);
        int end = line(lines, "// end::" + name);
        List<String> inside = lines.subList(begin + 1, end);
        int indent = inside.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        for (String line : inside) {
            text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
        }
        return text.toString();
    }

    private int line(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(mark)) {
                return i;
            }
        }
        throw new IllegalArgumentException(file + " has no line '" + mark + "'");
    }
}
