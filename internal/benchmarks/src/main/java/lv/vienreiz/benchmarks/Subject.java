// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import lv.vienreiz.benchmarks.jaxb.application.BoundApplication;
import lv.vienreiz.benchmarks.jaxb.description.BoundDescription;
import lv.vienreiz.benchmarks.plain.PlainApplication;
import lv.vienreiz.benchmarks.plain.PlainDescription;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.message.Application;

/** A document of the benchmarks, with the type that each library gives it. */
public enum Subject {
    /** The description of a service, about 13 KB. */
    SERVICE("service-description", ServiceDescription.class, PlainDescription.class, BoundDescription.class),
    /** An application, about 2.4 KB. */
    APPLICATION("application", Application.class, PlainApplication.class, BoundApplication.class);

    private final String kind;
    private final Class<?> type;
    private final Class<?> plain;
    private final Class<?> bound;

    Subject(String kind, Class<?> type, Class<?> plain, Class<?> bound) {
        this.kind = kind;
        this.type = type;
        this.plain = plain;
        this.bound = bound;
    }

    Object document() {
        return this == SERVICE ? Samples.description() : Samples.application();
    }

    byte[] json() {
        return Documents.bytes(document(), WrittenForm.JSON);
    }

    byte[] xml() {
        return Documents.bytes(document(), WrittenForm.XML);
    }

    Class<?> type() {
        return type;
    }

    DocumentForm<?> form() {
        return FormRegistry.ofType(type);
    }

    /** The record for data binders. */
    Class<?> plain() {
        return plain;
    }

    /** The class for JAXB. */
    Class<?> bound() {
        return bound;
    }

    String jsonSchema() {
        return Schemas.jsonSchema(kind);
    }

    /** The XML Schema, which finds the one that it imports beside those of the catalogue. */
    Source xmlSchema() {
        URL beside = Objects.requireNonNull(Schemas.class.getResource("/lv/vienreiz/schema/xml.xsd"));
        return new StreamSource(new StringReader(Schemas.xmlSchema(kind)), beside.toString());
    }
}
