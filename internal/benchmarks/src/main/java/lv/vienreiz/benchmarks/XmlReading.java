// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.sax.SAXSource;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.xml.XmlForm;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** XML to typed records (P3). */
@State(Scope.Thread)
public class XmlReading {

    @Param({"SERVICE", "APPLICATION"})
    Subject subject = Subject.SERVICE;

    private final XMLInputFactory aalto = new InputFactoryImpl();
    private final XMLInputFactory woodstox = new WstxInputFactory();
    private final XMLReader sax = Peers.saxReader();
    private byte[] xml = {};
    private DocumentForm<?> form = subject.form();
    private Unmarshaller jaxb = unmarshaller(subject);

    /** Prepares the libraries for the subject. */
    @Setup
    public void prepare() {
        xml = subject.xml();
        form = subject.form();
        jaxb = unmarshaller(subject);
    }

    private static Unmarshaller unmarshaller(Subject subject) {
        try {
            return JAXBContext.newInstance(subject.bound()).createUnmarshaller();
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Our reader without the structural checks. */
    @Benchmark
    public @Nullable Object vienreiz() {
        return XmlForm.read(form, xml, new FindingCollector());
    }

    /** A pass of Aalto: every event, name and text. */
    @Benchmark
    public void aaltoPass(Blackhole hole) throws XMLStreamException {
        pass(aalto, hole);
    }

    /** A pass of Woodstox: every event, name and text. */
    @Benchmark
    public void woodstoxPass(Blackhole hole) throws XMLStreamException {
        pass(woodstox, hole);
    }

    private void pass(XMLInputFactory factory, Blackhole hole) throws XMLStreamException {
        XMLStreamReader events = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (events.hasNext()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                hole.consume(events.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                hole.consume(events.getTextLength());
            }
        }
        events.close();
    }

    /** JAXB from a stream of bytes, by the JDK's own parser. */
    @Benchmark
    public Object jaxb() throws JAXBException {
        return jaxb.unmarshal(new SAXSource(sax, new InputSource(new ByteArrayInputStream(xml))));
    }
}
