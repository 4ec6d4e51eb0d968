// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentWriter;
import lv.vienreiz.document.form.Names;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/** Writes one document as JSON. */
final class JsonWriter extends DocumentWriter {

    /** The member that holds an XML element which the form does not know. */
    static final String XML_MEMBER = "$xml";

    private final JsonGenerator out;

    JsonWriter(JsonGenerator out, Extensions extensions) {
        super(extensions);
        this.out = out;
    }

    <T> void writeDocument(DocumentForm<T> form, T value) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", form.schemaId());
        push();
        form.write(value, this);
        endDocument();
        out.writeEndObject();
    }

    @Override
    public void text(Names names, int index, String value) {
        try {
            out.writeFieldName(names.encoded(index));
            out.writeString(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void flag(Names names, int index, boolean value) {
        try {
            out.writeFieldName(names.encoded(index));
            out.writeBoolean(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void integer(Names names, int index, long value) {
        try {
            out.writeFieldName(names.encoded(index));
            out.writeNumber(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void localized(Names names, int index, LocalizedText value) {
        try {
            out.writeFieldName(names.encoded(index));
            out.writeStartObject();
            for (Translation translation : value.translations()) {
                out.writeFieldName(translation.language().code());
                out.writeString(translation.text());
            }
            out.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void beginList(Names names, int index) {
        try {
            out.writeFieldName(names.encoded(index));
            out.writeStartArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void endList() {
        try {
            out.writeEndArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void textItem(Names names, int index, String value) {
        try {
            out.writeString(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected void openPart(Names names, int index) {
        try {
            out.writeFieldName(names.encoded(index));
            out.writeStartObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected void openItem(Names names, int index) {
        try {
            out.writeStartObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected void closePart() {
        try {
            out.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected void writeKept(String name, Opaque value) {
        try {
            out.writeFieldName(name);
            if (value.form() == WrittenForm.JSON) {
                out.writeRawValue(value.text());
            } else {
                out.writeStartObject();
                out.writeStringField(XML_MEMBER, value.text());
                out.writeEndObject();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
