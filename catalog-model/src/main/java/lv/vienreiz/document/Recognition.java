// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Quoting;
import lv.vienreiz.document.form.Spelling;
import lv.vienreiz.document.json.JsonHead;
import lv.vienreiz.document.xml.XmlHead;
import org.jspecify.annotations.Nullable;

/** What kind of document a text is, told from its beginning. */
final class Recognition {

    private Recognition() {}

    /** The written form, by the first character that is no blank; nothing where it is neither. */
    static Optional<WrittenForm> writtenForm(byte[] bytes) {
        for (int i = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0; i < bytes.length && i < 10_000; i++) {
            int b = bytes[i];
            if (b == '<') {
                return Optional.of(WrittenForm.XML);
            }
            if (b == '{' || b == '[') {
                return Optional.of(WrittenForm.JSON);
            }
            boolean mark = i < 2 && (b == (byte) 0xFE || b == (byte) 0xFF) || b == 0;
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r' && !mark) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Why there is no written form. */
    static Finding noForm(byte[] bytes) {
        boolean empty = true;
        for (int i = 0; i < bytes.length && empty; i++) {
            empty = bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r';
        }
        Finding finding =
                new Finding(empty ? DocumentRule.EMPTY : DocumentRule.KIND, "", Severity.ERROR, Location.ROOT, kinds());
        return finding.at(new Position(1, 1));
    }

    /** The form by the declared schema or the root element; null where there is none or it is not known. */
    static @Nullable DocumentForm<?> form(byte[] bytes, WrittenForm written) {
        Optional<String> declared = written == WrittenForm.JSON ? JsonHead.schemaId(bytes) : XmlHead.namespace(bytes);
        return declared.flatMap(Recognition::kind).flatMap(FormRegistry::ofName).orElse(null);
    }

    /** Why there is no form. */
    static Finding noKind(byte[] bytes, WrittenForm written) {
        Optional<String> declared = written == WrittenForm.JSON ? JsonHead.schemaId(bytes) : XmlHead.namespace(bytes);
        Optional<String> kind = declared.flatMap(Recognition::kind);
        Map<String, String> facts = new HashMap<>(kinds());
        facts.put("found", Quoting.safe(declared.orElse("")));
        kind.ifPresent(name -> facts.put("near", String.join(", ", Spelling.nearestFirst(name, FormRegistry.names()))));
        String variant = declared.isEmpty() ? "undeclared" + written : kind.isPresent() ? "unknown" : "foreign";
        return new Finding(DocumentRule.KIND, variant, Severity.ERROR, Location.ROOT, facts).at(new Position(1, 1));
    }

    private static Optional<String> kind(String declared) {
        List<String> words = List.of(declared.split(":", -1));
        boolean ours =
                words.size() == 4 && words.get(0).equals("urn") && words.get(1).equals("vienreiz");
        return ours ? Optional.of(words.get(2)) : Optional.empty();
    }

    private static Map<String, String> kinds() {
        return Map.of("kinds", FormRegistry.names().stream().sorted().collect(Collectors.joining(", ")));
    }
}
