// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.Declaration;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentReader;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.form.Names;
import lv.vienreiz.document.form.Quoting;
import lv.vienreiz.document.form.Version;
import lv.vienreiz.document.json.JsonTexts;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads one document from a stream of XML events. Text in it is always at the end tag or at a start tag. */
final class XmlReader extends DocumentReader {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

    private final XMLStreamReader events;
    private final DocumentForm<?> form;
    private final Declaration declaration;
    private final String namespace;
    private int[][] counts = new int[16][];
    private int[] last = new int[16];

    XmlReader(XMLStreamReader events, DocumentForm<?> form, FindingCollector collector) {
        super(collector);
        this.events = events;
        this.form = form;
        this.declaration = new Declaration(form);
        this.namespace = form.namespace().intern();
    }

    /** Carries a fault of the input through generated code, which cannot throw it. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient XMLStreamException cause;

        Broken(XMLStreamException cause) {
            super(null, null, false, false);
            this.cause = cause;
        }
    }

    <T> @Nullable T readDocument(DocumentForm<T> form) throws XMLStreamException {
        while (events.next() != XMLStreamConstants.START_ELEMENT) {
            if (events.getEventType() == XMLStreamConstants.DTD) {
                XmlFault.doctype(events, collector());
                return null;
            }
        }
        if (!accepted()) {
            return null;
        }
        T value = form.read(this);
        while (events.hasNext()) {
            events.next();
        }
        declaration.reportTo(collector());
        return value;
    }

    /** Holds the root element against the form. */
    private boolean accepted() {
        String uri = String.valueOf(events.getNamespaceURI());
        String name = events.getLocalName();
        int colon = uri.lastIndexOf(':');
        boolean sameKind = name.equals(form.element()) && uri.startsWith("urn:vienreiz:" + form.name() + ":");
        String written = events.getAttributeValue(null, "version");
        Optional<Version> version = sameKind ? Version.tryParse(written == null ? "" : written) : Optional.empty();
        if (sameKind && version.isEmpty() && written == null) {
            version = Version.tryParse(uri.substring(colon + 1) + "."
                    + (uri.equals(namespace) ? form.version().minor() : 0));
        }
        boolean accepted = version.isPresent()
                && uri.substring(colon + 1)
                        .equals(Integer.toString(version.get().major()))
                && declaration.accept(version.get());
        if (!accepted) {
            declaration.refuse(
                    root(name, uri, written),
                    root(form.element(), form.namespace(), form.version().toString()),
                    collector());
        }
        return accepted;
    }

    /** A root element in words. */
    private static String root(String name, @Nullable String uri, @Nullable String version) {
        return "<" + Quoting.safe(name) + (uri == null || uri.isEmpty() ? "" : " xmlns=\"" + Quoting.safe(uri) + "\"")
                + (version == null ? ">" : " version=\"" + Quoting.safe(version) + "\">");
    }

    @Override
    public boolean beginPart() {
        checkAttributes(depth < 0 ? "version" : "");
        enter();
        if (depth >= last.length) {
            last = Arrays.copyOf(last, 2 * depth);
            counts = Arrays.copyOf(counts, 2 * depth);
        }
        last[depth] = -1;
        return true;
    }

    @Override
    public int nextMember(Names names) {
        try {
            int before = last[depth];
            if (before < 0) {
                clearCounts(names.size());
            }
            while (true) {
                int event = events.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    int index = startOfMember(names, before);
                    if (index >= 0) {
                        return index;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    pop();
                    return END;
                } else if (event == XMLStreamConstants.CHARACTERS && !events.isWhiteSpace()) {
                    mixed(names);
                }
            }
        } catch (XMLStreamException broken) {
            throw new Broken(broken);
        }
    }

    private int startOfMember(Names names, int before) throws XMLStreamException {
        String name = events.getLocalName();
        String uri = events.getNamespaceURI();
        boolean ours = namespace.equals(uri);
        int expected =
                before >= 0 && names.isRepeated(before) && names.xml(before).equals(name) ? before : before + 1;
        int index = ours ? names.inXml(name, expected) : Names.UNKNOWN;
        if (index < 0) {
            if (XmlTexts.OPAQUE.equals(uri)) {
                keepJson(names);
            } else {
                keep(names, name, name, new Opaque(WrittenForm.XML, XmlTexts.copy(events)), isForeign(uri));
            }
            return Names.UNKNOWN;
        }
        at(names, index);
        if (markSeen(index) && !names.isRepeated(index)) {
            lose(DocumentRule.DUPLICATE, "", Map.of("name", name));
            XmlTexts.skip(events);
            return Names.UNKNOWN;
        }
        if (index < before) {
            note(DocumentRule.ORDER, Severity.WARNING, Map.of("name", name, "before", names.xml(before)));
        } else {
            last[depth] = index;
        }
        if (names.isFormer(name)) {
            note(DocumentRule.RENAMED, Severity.INFORMATION, Map.of("found", name, "name", names.xml(index)));
        }
        return index;
    }

    /** Keeps JSON that XML carries as text, if it is one value and not a member that the form knows. */
    private void keepJson(Names names) throws XMLStreamException {
        String element = events.getLocalName();
        String name = events.getAttributeValue(null, "name");
        Optional<String> json = XmlTexts.onlyText(events).flatMap(JsonTexts::canonical);
        boolean known = name != null && (names.inJson(name, 0) >= 0 || depth == 0 && name.equals("$schema"));
        if (name == null || known || json.isEmpty() || !element.equals("json")) {
            Map<String, String> facts =
                    Map.of("found", Quoting.safe(name == null ? element : name), "type", "extension");
            collector().add(DocumentRule.VALUE, "extension", Severity.ERROR, partPath() + "/" + element, facts);
            collector().unusable();
        } else {
            keep(names, name, name, new Opaque(WrittenForm.JSON, json.get()), name.startsWith("x-"));
        }
    }

    @Override
    public boolean beginList() {
        return true;
    }

    /** In XML each item is an element of its own: at its start tag there is one item, at its end tag none. */
    @Override
    public boolean nextItem() {
        if (events.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return false;
        }
        atItem(counts[depth][member()]++);
        return true;
    }

    @Override
    public @Nullable String text() {
        checkAttributes("");
        return content();
    }

    private @Nullable String content() {
        try {
            String text = "";
            boolean sound = true;
            while (true) {
                int event = events.next();
                switch (event) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text = text.isEmpty() ? events.getText() : text + events.getText();
                    case XMLStreamConstants.END_ELEMENT -> {
                        return sound ? text : null;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (sound) {
                            lose(DocumentRule.TYPE, "text", Map.of("found", "<" + events.getLocalName() + ">"));
                        }
                        sound = false;
                        XmlTexts.skip(events);
                    }
                    default -> {
                        // comments and processing instructions carry nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new Broken(broken);
        }
    }

    @Override
    public @Nullable Boolean flag() {
        String text = text();
        if (text == null) {
            return null;
        }
        return switch (trimmed(text)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> {
                refused(text, "flag");
                yield null;
            }
        };
    }

    @Override
    public @Nullable Long integer() {
        String text = text();
        if (text == null) {
            return null;
        }
        String digits = trimmed(text);
        try {
            if (digits.chars().allMatch(c -> c < 128)) {
                return Long.valueOf(digits);
            }
        } catch (NumberFormatException none) {
            if (WHOLE.matcher(digits).matches()) {
                outOfRange(digits, Long.MIN_VALUE, Long.MAX_VALUE);
                return null;
            }
        }
        refused(text, "integer");
        return null;
    }

    @Override
    public @Nullable LocalizedText localized(@Nullable LocalizedText soFar) {
        String code = events.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        checkAttributes("lang");
        String text = content();
        if (text == null) {
            return soFar;
        }
        if (code == null || !Language.isCode(code)) {
            String found = code == null ? "" : Quoting.safe(code);
            lose(
                    DocumentRule.VALUE,
                    code == null ? "noLanguage" : "language",
                    Map.of("found", found, "type", "language"));
            return soFar;
        }
        return translated(soFar, Language.of(code), text);
    }

    /** As XML Schema does with everything but strings. */
    @Override
    protected String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    protected boolean isXml() {
        return true;
    }

    @Override
    protected boolean isNewer() {
        return declaration.isNewer();
    }

    private void mixed(Names names) {
        String found =
                names.hasPersonal() ? "***" : Quoting.safe(events.getText().strip());
        collector().add(DocumentRule.MIXED, "", Severity.ERROR, partPath(), Map.of("found", found));
        collector().unusable();
    }

    private void checkAttributes(String allowed) {
        int count = events.getAttributeCount();
        for (int i = 0; i < count; i++) {
            String name = events.getAttributeLocalName(i);
            String uri = events.getAttributeNamespace(i);
            boolean instance = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(uri) && !name.equals("nil");
            if (!name.equals(allowed) && !instance) {
                lose(DocumentRule.ATTRIBUTE, "", Map.of("name", Quoting.safe(name)));
            }
        }
    }

    private void clearCounts(int size) {
        int[] mine = counts[depth];
        if (mine == null || mine.length < size) {
            counts[depth] = new int[Math.max(size, 16)];
        } else {
            Arrays.fill(mine, 0, size, 0);
        }
    }
}
