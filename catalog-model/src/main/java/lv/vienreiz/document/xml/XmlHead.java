// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The namespace of an XML document's root element. */
public final class XmlHead {

    private XmlHead() {}

    /**
     * Finds the namespace of the root element.
     *
     * @param bytes the text
     * @return the namespace, or nothing where there is none or the text breaks before it
     */
    public static Optional<String> namespace(byte[] bytes) {
        try {
            XMLStreamReader events = XmlForm.open(bytes);
            try {
                while (events.hasNext()) {
                    if (events.next() == XMLStreamConstants.START_ELEMENT) {
                        return Optional.ofNullable(events.getNamespaceURI()).filter(uri -> !uri.isEmpty());
                    }
                }
                return Optional.empty();
            } finally {
                events.close();
            }
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }
}
