// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import javax.xml.XMLConstants;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** Renders a form as XML Schema 1.0. */
final class XmlSchema {

    /** The file beside the schema that declares the attribute {@code xml:lang}. */
    static final String XML_NAMESPACE_FILE = "xml.xsd";

    private final DocumentForm<?> form;
    private final Namespace namespace;
    private final Markup out = new Markup();
    private final XmlValues values = new XmlValues(out);

    private XmlSchema(DocumentForm<?> form, Namespace namespace) {
        this.form = form;
        this.namespace = namespace;
    }

    static String of(DocumentForm<?> form, Namespace namespace) {
        return new XmlSchema(form, namespace).document();
    }

    private String document() {
        out.open(
                "xs:schema",
                "xmlns:xs",
                XMLConstants.W3C_XML_SCHEMA_NS_URI,
                "xmlns",
                namespace.uri(),
                "xmlns:" + namespace.prefix(),
                namespace.uri(),
                "targetNamespace",
                namespace.uri(),
                "elementFormDefault",
                "qualified",
                "attributeFormDefault",
                "unqualified",
                "version",
                form.version().toString());
        out.empty("xs:import", "namespace", XMLConstants.XML_NS_URI, "schemaLocation", XML_NAMESPACE_FILE);
        Shape root = form.shape();
        out.open("xs:element", "name", form.element(), "type", structure(root.type()));
        out.documentation(root.text());
        languagesOnce(form.element(), root);
        out.close();
        type(root, true);
        Parts parts = Parts.of(form);
        parts.shapes().forEach(shape -> type(shape, false));
        parts.words().forEach(values::word);
        values.common();
        return out.close().text();
    }

    static String structure(String type) {
        return type + "Structure";
    }

    /** Writes the type of a part; the document's own type is also open to elements of other namespaces. */
    private void type(Shape shape, boolean isDocument) {
        out.open("xs:complexType", "name", structure(shape.type()));
        out.documentation(shape.text());
        out.open(shape.choice() ? "xs:choice" : "xs:sequence");
        for (Member member : shape.members()) {
            element(shape, member);
        }
        if (isDocument) {
            out.empty(
                    "xs:any",
                    "namespace",
                    "##other",
                    "processContents",
                    "lax",
                    "minOccurs",
                    "0",
                    "maxOccurs",
                    "unbounded");
        }
        out.close();
        if (isDocument) {
            out.open(
                    "xs:attribute",
                    "name",
                    "version",
                    "type",
                    "xs:string",
                    "use",
                    "required",
                    "fixed",
                    form.version().toString());
            out.documentation("The version of the form.").close();
        }
        out.close();
    }

    private void element(Shape shape, Member member) {
        String type = values.type(member);
        String[] named = {"name", member.element(), "type", type};
        String[] unnamed = {"name", member.element()};
        out.open("xs:element", Occurrence.of(shape, member).after(type.isEmpty() ? unnamed : named));
        out.documentation(Words.sentence(member.text()));
        if (type.isEmpty()) {
            values.anonymous(member);
        }
        member.part().ifPresent(part -> languagesOnce(shape.type() + "." + member.element(), part.get()));
        out.close();
    }

    /** Says that a text in several languages has each language once; the constraint stands at the element around it. */
    private void languagesOnce(String holder, Shape held) {
        for (Member member : held.members()) {
            if (member.kind() == Member.Kind.LOCALIZED) {
                out.open("xs:unique", "name", holder + "." + member.element() + ".language")
                        .empty("xs:selector", "xpath", namespace.prefix() + ":" + member.element())
                        .empty("xs:field", "xpath", "@xml:lang")
                        .close();
            }
        }
    }
}
