// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the list of clients in XML, which is what older servers give. */
final class MetadataXml {

    private static final String XROAD = "http://x-road.eu/xsd/xroad.xsd";

    private static final Set<String> TEXTS =
            Set.of("xRoadInstance", "memberClass", "memberCode", "subsystemCode", "name", "subsystemName");

    private MetadataXml() {}

    static Optional<List<MetadataEntry>> read(byte[] body) {
        try {
            XMLStreamReader xml = XmlErrors.factory().createXMLStreamReader(new ByteArrayInputStream(body));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            // half a list is none
            return Optional.empty();
        }
    }

    private static Optional<List<MetadataEntry>> read(XMLStreamReader xml) throws XMLStreamException {
        List<MetadataEntry> entries = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        boolean clients = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                clients |= XROAD.equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("clientList");
                if (TEXTS.contains(xml.getLocalName())) {
                    texts.put(MetadataEntry.plain(xml.getLocalName()), xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("member")) {
                entries.add(new MetadataEntry(Map.copyOf(texts), List.of()));
                texts.clear();
            }
        }
        return clients ? Optional.of(entries) : Optional.empty();
    }
}
