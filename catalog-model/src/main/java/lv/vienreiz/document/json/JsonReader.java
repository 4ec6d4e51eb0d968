// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.Declaration;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentReader;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.form.Names;
import lv.vienreiz.document.form.Quoting;
import lv.vienreiz.document.form.XmlPiece;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads one document from a stream of JSON tokens. */
final class JsonReader extends DocumentReader {

    private static final String SCHEMA = "$schema";

    private final JsonParser parser;
    private final byte[] bytes;
    private final String namespace;
    private final String schemaId;
    private final Declaration declaration;
    private final XmlPiece.Parser elements;
    private boolean atValue;
    private boolean stopped;
    private @Nullable String refused;

    JsonReader(
            JsonParser parser,
            byte[] bytes,
            DocumentForm<?> form,
            FindingCollector collector,
            XmlPiece.Parser elements) {
        super(collector);
        this.elements = elements;
        this.parser = parser;
        this.bytes = bytes;
        this.namespace = form.namespace();
        this.schemaId = form.schemaId();
        this.declaration = new Declaration(form);
    }

    /** Carries a fault of the input through generated code, which cannot throw it. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient IOException cause;

        Broken(IOException cause) {
            super(null, null, false, false);
            this.cause = cause;
        }
    }

    <T> @Nullable T readDocument(DocumentForm<T> form) throws IOException {
        T value = form.read(this);
        if (refused != null) {
            declaration.refuse(refused, schemaId, collector());
        }
        if (stopped) {
            return null;
        }
        if (parser.nextToken() != null) {
            Finding more = new Finding(DocumentRule.SYNTAX, "after", Severity.ERROR, Location.ROOT, Map.of());
            collector().add(more.at(JsonPlace.of(parser.currentTokenLocation(), bytes)));
            collector().unusable();
        }
        declaration.reportTo(collector());
        return value;
    }

    @Override
    public boolean beginPart() {
        if (token() == JsonToken.START_OBJECT) {
            enter();
            return true;
        }
        wrongType("part");
        return false;
    }

    @Override
    public int nextMember(Names names) {
        try {
            int expected = member() + 1;
            while (true) {
                String name = parser.nextFieldName();
                if (name == null) {
                    pop();
                    return END;
                }
                int index = names.inJson(name, expected);
                if (index >= 0) {
                    at(names, index);
                    if (!markSeen(index)) {
                        if (!names.json(index).equals(name) && names.isFormer(name)) {
                            note(
                                    DocumentRule.RENAMED,
                                    Severity.INFORMATION,
                                    Map.of("found", name, "name", names.json(index)));
                        }
                        return index;
                    }
                    lose(DocumentRule.DUPLICATE, "", Map.of("name", name));
                    skip();
                } else if (depth == 0 && name.equals(SCHEMA)) {
                    if (!readSchema()) {
                        pop();
                        return END;
                    }
                } else {
                    parser.nextToken();
                    keepUnknown(names, name);
                }
            }
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    /** Keeps a member as the XML element that it carries, unless the form would take that for a member of its own. */
    private void keepUnknown(Names names, String name) throws IOException {
        String json = JsonTexts.copy(parser);
        Optional<XmlPiece> element = JsonTexts.element(json)
                .flatMap(elements::parse)
                .filter(piece -> !piece.namespace().equals(namespace) || names.inXml(piece.name(), 0) < 0);
        if (element.isPresent()) {
            XmlPiece piece = element.get();
            boolean intended = isForeign(piece.namespace());
            keep(names, piece.name(), name, new Opaque(WrittenForm.XML, piece.text()), intended);
        } else {
            keep(names, name, name, new Opaque(WrittenForm.JSON, json), name.startsWith("x-"));
        }
    }

    /** Reads the declared kind and version; a kind or major that is not ours ends the reading. */
    private boolean readSchema() throws IOException {
        String declared = parser.nextTextValue();
        if (declared != null && declaration.accept(declared)) {
            return true;
        }
        stopped = true;
        refused = declared == null ? "" : Quoting.safe(declared);
        return false;
    }

    @Override
    public boolean beginList() {
        if (token() == JsonToken.START_ARRAY) {
            atItem(-1);
            return true;
        }
        wrongType("list");
        return false;
    }

    @Override
    public boolean nextItem() {
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                if (item() < 0) {
                    note(DocumentRule.BLANK, Severity.WARNING, Map.of());
                }
                return false;
            }
            atNextItem();
            atValue = true;
            return true;
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    @Override
    public @Nullable String text() {
        try {
            if (!atValue) {
                String text = parser.nextTextValue();
                if (text != null) {
                    return text;
                }
            } else {
                atValue = false;
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
            }
        } catch (IOException broken) {
            throw new Broken(broken);
        }
        wrongType("text");
        return null;
    }

    @Override
    public @Nullable Boolean flag() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongType("flag");
        return null;
    }

    @Override
    public @Nullable Long integer() {
        try {
            JsonToken token = token();
            if (token == JsonToken.VALUE_NUMBER_INT) {
                if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                    return parser.getLongValue();
                }
                outOfRange(parser.getText(), Long.MIN_VALUE, Long.MAX_VALUE);
                return null;
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                refused(parser.getText(), "integer");
                return null;
            }
        } catch (IOException broken) {
            throw new Broken(broken);
        }
        wrongType("integer");
        return null;
    }

    @Override
    public @Nullable LocalizedText localized(@Nullable LocalizedText soFar) {
        if (token() != JsonToken.START_OBJECT) {
            wrongType("localized");
            return null;
        }
        try {
            LocalizedText all = null;
            String code;
            while ((code = parser.nextFieldName()) != null) {
                all = translation(code, all);
            }
            if (all == null) {
                lose(DocumentRule.BLANK, "", Map.of());
            }
            return all;
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    private @Nullable LocalizedText translation(String code, @Nullable LocalizedText soFar) throws IOException {
        String text = parser.nextTextValue();
        if (!Language.isCode(code)) {
            lose(DocumentRule.VALUE, "language", Map.of("found", Quoting.safe(code), "type", "language"));
            skipValue();
        } else if (text == null) {
            wrongType("text");
        } else {
            return translated(soFar, Language.of(code), text);
        }
        return soFar;
    }

    @Override
    protected boolean isXml() {
        return false;
    }

    @Override
    protected boolean isNewer() {
        return declaration.isNewer();
    }

    private JsonToken token() {
        try {
            if (atValue) {
                atValue = false;
                return parser.currentToken();
            }
            return parser.nextToken();
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    private void wrongType(String wanted) {
        lose(DocumentRule.TYPE, wanted, Map.of("found", JsonTexts.kind(parser.currentToken())));
        if (depth < 0) {
            stopped = true;
        } else {
            skipValue();
        }
    }

    private void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    private void skipValue() {
        try {
            parser.skipChildren();
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }
}
