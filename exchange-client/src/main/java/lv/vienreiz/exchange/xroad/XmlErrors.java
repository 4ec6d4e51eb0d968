// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads X-Road's failures in XML: its own {@code <error>} and SOAP 1.1 faults. Documents with a DOCTYPE are not read. */
final class XmlErrors {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final Set<String> OF_ERROR = Set.of("type", "message", "detail");
    private static final Set<String> OF_FAULT = Set.of("faultcode", "faultstring", "faultDetail");

    private XmlErrors() {}

    static Optional<BusError> readAny(byte[] body) {
        return read(body).map(Found::error);
    }

    static Optional<BusError> readSoapFault(byte[] body) {
        return read(body).filter(found -> found.soapFault).map(Found::error);
    }

    private static Optional<Found> read(byte[] body) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(body));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            // a broken description of a failure is none
            return Optional.empty();
        }
    }

    private static Optional<Found> read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> texts = new HashMap<>();
        boolean soap = false;
        boolean fault = false;
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return Optional.empty();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            boolean ofSoap = SOAP.equals(xml.getNamespaceURI());
            soap |= root && ofSoap && name.equals("Envelope");
            fault |= soap && ofSoap && name.equals("Fault");
            root = false;
            if ((soap ? OF_FAULT : OF_ERROR).contains(name)) {
                texts.putIfAbsent(name, xml.getElementText().strip());
            }
        }
        return Optional.of(new Found(texts, fault));
    }

    /** Makes parsers that read no DOCTYPE and nothing from elsewhere. */
    static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 50);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 50);
        return factory;
    }

    private record Found(Map<String, String> texts, boolean soapFault) {

        /** The code of a SOAP fault may carry a namespace prefix. */
        BusError error() {
            String code = soapFault ? text("faultcode") : text("type");
            return new BusError(
                    code.substring(code.indexOf(':') + 1),
                    soapFault ? text("faultstring") : text("message"),
                    soapFault ? text("faultDetail") : text("detail"));
        }

        private String text(String name) {
            return texts.getOrDefault(name, "");
        }
    }
}
