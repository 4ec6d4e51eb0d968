// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentWriter;
import lv.vienreiz.document.form.Names;
import lv.vienreiz.document.xml.XmlReader.Broken;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/** Writes one document as XML. */
final class XmlWriter extends DocumentWriter {

    private static final String INDENT = "\n                                                                ";

    private final XMLStreamWriter out;
    private final boolean indented;
    private int level;

    XmlWriter(XMLStreamWriter out, Extensions extensions, boolean indented) {
        super(extensions);
        this.out = out;
        this.indented = indented;
    }

    <T> void writeDocument(DocumentForm<T> form, T value) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        line();
        out.writeStartElement("", form.element(), form.namespace());
        out.writeDefaultNamespace(form.namespace());
        out.writeAttribute("version", form.version().toString());
        level++;
        push();
        form.write(value, this);
        endDocument();
        closePart();
        out.writeEndDocument();
        out.flush();
    }

    @Override
    public void text(Names names, int index, String value) {
        try {
            line();
            out.writeStartElement(names.xml(index));
            out.writeCharacters(value);
            out.writeEndElement();
        } catch (XMLStreamException failed) {
            throw new Broken(failed);
        }
    }

    @Override
    public void flag(Names names, int index, boolean value) {
        text(names, index, Boolean.toString(value));
    }

    @Override
    public void integer(Names names, int index, long value) {
        text(names, index, Long.toString(value));
    }

    @Override
    public void localized(Names names, int index, LocalizedText value) {
        try {
            for (Translation translation : value.translations()) {
                line();
                out.writeStartElement(names.xml(index));
                out.writeAttribute(
                        "xml",
                        XMLConstants.XML_NS_URI,
                        "lang",
                        translation.language().code());
                out.writeCharacters(translation.text());
                out.writeEndElement();
            }
        } catch (XMLStreamException failed) {
            throw new Broken(failed);
        }
    }

    @Override
    public void beginList(Names names, int index) {
        // a list is its items
    }

    @Override
    public void endList() {
        // a list is its items
    }

    @Override
    public void textItem(Names names, int index, String value) {
        text(names, index, value);
    }

    @Override
    protected void openPart(Names names, int index) {
        try {
            line();
            out.writeStartElement(names.xml(index));
            level++;
        } catch (XMLStreamException failed) {
            throw new Broken(failed);
        }
    }

    @Override
    protected void openItem(Names names, int index) {
        openPart(names, index);
    }

    @Override
    protected void closePart() {
        try {
            level--;
            line();
            out.writeEndElement();
        } catch (XMLStreamException failed) {
            throw new Broken(failed);
        }
    }

    @Override
    protected void writeKept(String name, Opaque value) {
        try {
            line();
            if (value.form() == WrittenForm.XML) {
                XmlTexts.write(value.text(), out);
            } else {
                out.writeStartElement("", "json", XmlTexts.OPAQUE);
                out.writeDefaultNamespace(XmlTexts.OPAQUE);
                out.writeAttribute("name", name);
                out.writeCharacters(value.text());
                out.writeEndElement();
            }
        } catch (XMLStreamException failed) {
            throw new Broken(failed);
        }
    }

    private void line() throws XMLStreamException {
        if (indented) {
            out.writeCharacters(INDENT.substring(0, 1 + 2 * Math.min(level, 32)));
        }
    }
}
