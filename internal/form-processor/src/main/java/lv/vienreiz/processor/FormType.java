// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A record or sealed interface of which a form is made. */
final class FormType {

    private static final String DOCUMENT = "lv.vienreiz.document.Document";
    private static final String EXTENSIONS = "lv.vienreiz.document.Extensions";

    private final TypeElement element;
    private final Elements elements;
    private final DocComment doc;
    private final List<Component> components = new ArrayList<>();
    private final boolean extensions;

    FormType(TypeElement element, Elements elements, Types types) {
        this.element = element;
        this.elements = elements;
        this.doc = DocComment.of(elements.getDocComment(element));
        boolean holdsExtensions = false;
        for (RecordComponentElement component : element.getRecordComponents()) {
            if (component.asType().toString().equals(EXTENSIONS)) {
                holdsExtensions = true;
            } else {
                components.add(new ComponentReader(component, doc, elements, types).read());
            }
        }
        extensions = holdsExtensions;
        if (components.size() > 60) {
            throw new FormFault("A form has at most 60 members", element);
        }
        boolean open = components.stream()
                .anyMatch(
                        c -> c.personal() && (c.kind() == Component.Kind.TEXT || c.kind() == Component.Kind.LOCALIZED));
        if (open && !hidesItself()) {
            throw new FormFault(
                    "A record with personal data in plain text hides it in a toString() of its own", element);
        }
        if (document().isPresent() != holdsExtensions) {
            throw new FormFault(
                    "A document, and nothing else, has a component of type Extensions, which keeps what its form does not know",
                    element);
        }
    }

    TypeElement element() {
        return element;
    }

    private boolean hidesItself() {
        return element.getEnclosedElements().stream()
                .anyMatch(e -> e.getSimpleName().contentEquals("toString")
                        && elements.getOrigin(e) == Elements.Origin.EXPLICIT);
    }

    DocComment doc() {
        return doc;
    }

    List<Component> components() {
        return components;
    }

    boolean hasExtensions() {
        return extensions;
    }

    String qualifiedName() {
        return element.getQualifiedName().toString();
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    String packageName() {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    String formPackage() {
        return packageName() + ".form";
    }

    String formName() {
        return formOf(element, elements);
    }

    String builderName() {
        return packageName() + "." + flatName(element) + "Builder";
    }

    /** Records of four and more components have a builder. */
    boolean hasBuilder() {
        return components.size() >= 4;
    }

    boolean isClosed() {
        return annotation(element, "lv.vienreiz.document.Part")
                .flatMap(part -> value(part, "closed"))
                .map(value -> (Boolean) value.getValue())
                .orElse(false);
    }

    Optional<AnnotationMirror> document() {
        return annotation(element, DOCUMENT);
    }

    /** The records that a sealed interface permits, in the order of their declaration. */
    List<TypeElement> alternatives() {
        List<TypeElement> all = new ArrayList<>();
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            TypeElement alternative = (TypeElement) ((DeclaredType) permitted).asElement();
            if (alternative.getKind() != ElementKind.RECORD) {
                throw new FormFault("A sealed part permits records only", element);
            }
            all.add(alternative);
        }
        if (all.isEmpty()) {
            throw new FormFault("A part is a record or a sealed interface of records", element);
        }
        return all;
    }

    Elements elements() {
        return elements;
    }

    static String formOf(TypeElement type, Elements elements) {
        return elements.getPackageOf(type).getQualifiedName() + ".form." + flatName(type) + "Form";
    }

    static String flatName(Element type) {
        Element outer = type.getEnclosingElement();
        String own = type.getSimpleName().toString();
        return outer == null || outer.getKind() == ElementKind.PACKAGE ? own : flatName(outer) + own;
    }

    static Optional<AnnotationMirror> annotation(javax.lang.model.AnnotatedConstruct annotated, String name) {
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
