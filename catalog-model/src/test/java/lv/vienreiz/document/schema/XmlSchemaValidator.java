// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The JDK's own Xerces as an independent judge of XML by a schema; it may fetch nothing. */
final class XmlSchemaValidator {

    private final Schema schema;

    XmlSchemaValidator(String text) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> imported(systemId));
            factory.setErrorHandler(new Strict());
            schema = factory.newSchema(new StreamSource(new StringReader(text)));
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static LSInput imported(String systemId) {
        if (!systemId.equals("xml.xsd")) {
            throw new IllegalStateException("The schema wants to fetch " + systemId);
        }
        try {
            LSInput input = ((DOMImplementationLS)
                            DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
                    .createLSInput();
            input.setSystemId(systemId);
            input.setStringData(Schemas.xmlNamespaceSchema());
            return input;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<String> faults(String xml) {
        Gathering faults = new Gathering();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(faults);
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException fatal) {
            faults.all.add(String.valueOf(fatal.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return faults.all;
    }

    /** Even a warning of the schema itself is a fault. */
    private static class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }

    private static final class Gathering implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            all.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            all.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
