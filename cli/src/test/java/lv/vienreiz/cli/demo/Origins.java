// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads beside a sample where each of its fields comes from. */
final class Origins {

    private static final Set<String> MARKS = Set.of("SOURCE", "PUBLIC", "ILLUSTRATIVE");

    private Origins() {}

    /** The paths of values for which no mark is given, and the marks that fit no value or are none. */
    static List<String> uncovered(String sample) throws IOException {
        Properties marks = new Properties();
        try (InputStream stream = Samples.class.getResourceAsStream(sample + ".origins.properties")) {
            marks.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        List<String> values = values(sample);
        List<String> wrong = values.stream()
                .filter(path -> marks.stringPropertyNames().stream().noneMatch(mark -> covers(mark, path)))
                .collect(Collectors.toCollection(ArrayList::new));
        for (String mark : marks.stringPropertyNames()) {
            boolean known = MARKS.contains(marks.getProperty(mark).split(" ", 2)[0]);
            if (!known || values.stream().noneMatch(path -> covers(mark, path))) {
                wrong.add(mark + "=" + marks.getProperty(mark));
            }
        }
        return wrong;
    }

    private static boolean covers(String mark, String path) {
        return path.equals(mark) || path.startsWith(mark + "/");
    }

    private static List<String> values(String sample) throws IOException {
        List<String> paths = new ArrayList<>();
        try (InputStream stream = Samples.class.getResourceAsStream(sample + ".json");
                JsonParser parser = new JsonFactory().createParser(stream)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = parser.getParsingContext().pathAsPointer().toString();
                if (token.isScalarValue() && !path.equals("/$schema")) {
                    paths.add(path);
                }
            }
        }
        return paths;
    }
}
