// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import org.junit.jupiter.api.Test;

/** The names of JSON-LD mean here what they mean in the official context. */
class OfficialContextTest {

    private static final String ADDRESS =
            "https://semiceu.github.io/uri.semic.eu-generated/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld";
    private static final byte[] CONTEXT = Material.bytes(Material.file("cpsv-ap-3.2.0/cpsv-ap.jsonld"));

    @Test
    void everyOfficialNameMeansTheSame() {
        String official = new String(CONTEXT, StandardCharsets.UTF_8);
        Matcher names =
                Pattern.compile("\"([A-Z][A-Za-z]+\\.[A-Za-z0-9]+)\"\\s*:").matcher(official);
        String members = names.results()
                .map(name -> "\"" + name.group(1) + "\": [{\"@id\": \"urn:x:" + name.group(1) + "\"}]")
                .distinct()
                .collect(Collectors.joining(",\n"));
        Matcher classes = Pattern.compile("\"([A-Z][A-Za-z]+)\"\\s*:\\s*\"http").matcher(official);
        String types = classes.results()
                .map(name -> "\"" + name.group(1) + "\"")
                .filter(name -> !name.matches("\"(Text|Literal|Double|Duration)\""))
                .collect(Collectors.joining(", "));
        byte[] text = ("{\"@context\": \"" + ADDRESS + "\", \"@id\": \"urn:x\", \"@type\": [" + types + "],\n" + members
                        + "}")
                .getBytes(StandardCharsets.UTF_8);

        CpsvData ours = CpsvReader.standard().parse(text).orElseThrow();
        CpsvData theirs = CpsvReader.standard()
                .withContexts(address -> Optional.of(CONTEXT))
                .parse(text)
                .orElseThrow();

        assertThat(ours.size()).isGreaterThan(130);
        assertThat(ours.saysTheSameAs(theirs)).isTrue();
    }
}
