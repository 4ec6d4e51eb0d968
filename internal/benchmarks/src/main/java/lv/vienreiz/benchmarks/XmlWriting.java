// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Records to XML (P3). */
@State(Scope.Thread)
public class XmlWriting {

    @Param({"SERVICE", "APPLICATION"})
    Subject subject = Subject.SERVICE;

    private Object document = "";
    private Object bound = "";
    private JAXBContext context = context(subject);
    private Marshaller jaxb = marshaller(context);

    /** Prepares the libraries for the subject. */
    @Setup
    public void prepare() throws JAXBException {
        document = subject.document();
        context = context(subject);
        bound = context.createUnmarshaller().unmarshal(new ByteArrayInputStream(subject.xml()));
        jaxb = marshaller(context);
    }

    private static JAXBContext context(Subject subject) {
        try {
            return JAXBContext.newInstance(subject.bound());
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Marshaller marshaller(JAXBContext context) {
        try {
            return context.createMarshaller();
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Our writer, into an array of bytes. */
    @Benchmark
    public byte[] vienreiz() {
        return Documents.bytes(document, WrittenForm.XML);
    }

    /** JAXB, into an array of bytes. */
    @Benchmark
    public byte[] jaxb() throws JAXBException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        jaxb.marshal(bound, out);
        return out.toByteArray();
    }
}
