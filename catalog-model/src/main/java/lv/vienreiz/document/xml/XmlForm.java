// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.json.JsonForm;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents as XML 1.0 with namespaces. No document type declaration is processed and nothing is ever
 * fetched. Woodstox is instantiated directly, so the host's choice of XML parser is neither used nor changed. Safe for
 * several threads.
 */
public final class XmlForm {

    private static final XMLInputFactory2 INPUT = input();
    private static final XMLOutputFactory OUTPUT = output();

    private XmlForm() {}

    /** What is written is well-formed by construction: the generated forms end what they begin. */
    private static XMLOutputFactory output() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.getConfig().doValidateStructure(false);
        return factory;
    }

    private static XMLInputFactory2 input() {
        WstxInputFactory factory = new WstxInputFactory();
        ReaderConfig config = factory.getConfig();
        config.doSupportDTDs(false);
        config.doInternNsURIs(true);
        // lazily, a fault of the bytes would be an unchecked exception of whatever looks at the text
        config.doParseLazily(false);
        config.setMaxElementDepth(JsonForm.MAX_DEPTH);
        config.setMaxAttributesPerElement(32);
        config.setMaxAttributeSize(10_000);
        config.setMaxTextLength(JsonForm.MAX_TEXT);
        config.setMaxEntityCount(0);
        config.setMaxEntityDepth(0);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Opens a stream of events over a text.
     *
     * @param bytes the text
     * @return a reader before its first event
     * @throws XMLStreamException if it does not even begin as XML
     */
    static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        return INPUT.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /**
     * Opens a stream of events over a piece of text.
     *
     * @param text an XML element
     * @return a reader before its first event
     * @throws XMLStreamException if it does not even begin as XML
     */
    static XMLStreamReader open(String text) throws XMLStreamException {
        return INPUT.createXMLStreamReader(new java.io.StringReader(text));
    }

    static XMLStreamWriter writer(java.io.Writer out) throws XMLStreamException {
        return OUTPUT.createXMLStreamWriter(out);
    }

    /**
     * Reads a document.
     *
     * @param form the form of the document
     * @param bytes its text
     * @param collector where findings go
     * @param <T> the record
     * @return the record, or null if it cannot be made
     */
    public static <T> @Nullable T read(DocumentForm<T> form, byte[] bytes, FindingCollector collector) {
        XMLStreamReader events = null;
        try {
            events = open(bytes);
            T value = new XmlReader(events, form, collector).readDocument(form);
            events.close();
            return value;
        } catch (XMLStreamException broken) {
            XmlFault.report(broken, events, collector);
            return null;
        } catch (XmlReader.Broken broken) {
            XmlFault.report(broken.cause, events, collector);
            return null;
        }
    }

    /**
     * Passes over a text without reading it as any kind of document.
     *
     * @param bytes the text
     * @param collector where a fault of the text goes
     */
    public static void pass(byte[] bytes, FindingCollector collector) {
        XMLStreamReader events = null;
        try {
            events = open(bytes);
            while (events.hasNext()) {
                if (events.next() == XMLStreamConstants.DTD) {
                    XmlFault.doctype(events, collector);
                    return;
                }
            }
            events.close();
        } catch (XMLStreamException broken) {
            XmlFault.report(broken, events, collector);
        }
    }

    /**
     * Writes a document.
     *
     * @param form the form of the document
     * @param value the document
     * @param out where to; not closed
     * @param indented whether lines are broken and indented by two spaces, or the text is compact
     * @param <T> the record
     * @throws IOException if it cannot be written
     */
    public static <T> void write(DocumentForm<T> form, T value, OutputStream out, boolean indented) throws IOException {
        try {
            XMLStreamWriter events = OUTPUT.createXMLStreamWriter(out, "UTF-8");
            new XmlWriter(events, form.extensions(value), indented).writeDocument(form, value);
            events.close();
            if (indented) {
                out.write('\n');
            }
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
        } catch (XmlReader.Broken failed) {
            throw new IOException(failed.cause);
        }
    }
}
