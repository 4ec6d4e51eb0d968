// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import javax.xml.transform.sax.SAXSource;
import lv.vienreiz.document.Documents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** XML to checked values (P5). */
@State(Scope.Thread)
public class XmlChecking {

    @Param({"SERVICE", "APPLICATION"})
    Subject subject = Subject.SERVICE;

    private final XMLReader sax = Peers.saxReader();
    private byte[] xml = {};
    private Unmarshaller jaxb = unmarshaller(subject);

    /** Prepares the libraries for the subject. */
    @Setup
    public void prepare() {
        xml = subject.xml();
        jaxb = unmarshaller(subject);
    }

    private static Unmarshaller unmarshaller(Subject subject) {
        try {
            Unmarshaller made = JAXBContext.newInstance(subject.bound()).createUnmarshaller();
            made.setSchema(Peers.xmlSchema(subject));
            return made;
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Our reader and every structural check. */
    @Benchmark
    public Object vienreiz() {
        return Documents.read(subject.type(), xml);
    }

    /** JAXB with the XML Schema set. */
    @Benchmark
    public Object jaxbWithSchema() throws JAXBException {
        return jaxb.unmarshal(new SAXSource(sax, new InputSource(new ByteArrayInputStream(xml))));
    }
}
