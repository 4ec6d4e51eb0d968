// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import lv.vienreiz.processor.Component.Cardinality;
import lv.vienreiz.processor.Component.Kind;

/** Reads what the form needs to know of one component. */
final class ComponentReader {

    private static final String PERSONAL = "lv.vienreiz.document.PersonalData";

    private final RecordComponentElement component;
    private final DocComment doc;
    private final Elements elements;
    private final TypeMirror declared;
    private final List<AnnotatedConstruct> annotated = new ArrayList<>();

    ComponentReader(RecordComponentElement component, DocComment doc, Elements elements, Types types) {
        this.component = component;
        this.doc = doc;
        this.elements = elements;
        // constraints are not visible on the component itself, only on its accessor
        this.declared = component.getAccessor().getReturnType();
    }

    Component read() {
        String erased = name(declared);
        boolean list = erased.equals("java.util.List");
        boolean optional = erased.equals("java.util.Optional");
        TypeMirror value =
                list || optional ? ((DeclaredType) declared).getTypeArguments().get(0) : declared;
        annotated.add(value);
        if (!list && !optional) {
            annotated.add(component.getAccessor());
        }
        Kind kind = kind(value);
        Cardinality cardinality = list ? Cardinality.LIST : optional ? Cardinality.OPTIONAL : Cardinality.REQUIRED;
        String name = component.getSimpleName().toString();
        Element type = value instanceof DeclaredType declaredType ? declaredType.asElement() : component;
        boolean personal = isPersonal(component) || isPersonal(type);
        Optional<String> form =
                kind == Kind.PART ? Optional.of(FormType.formOf((TypeElement) type, elements)) : Optional.empty();
        return new Component(
                name,
                list ? item(name) : name,
                doc.param(name).orElseThrow(() -> new FormFault("The Javadoc has no @param " + name, component)),
                kind,
                cardinality,
                name(value),
                type == component ? name(value) : type.getSimpleName().toString(),
                limits(kind, type, list),
                kind == Kind.CODE ? constants((TypeElement) type) : List.of(),
                form,
                text(component, "lv.vienreiz.document.Formerly"),
                personal,
                value.getKind().isPrimitive());
    }

    private String item(String name) {
        return text(component, "lv.vienreiz.document.Item")
                .orElseThrow(
                        () -> new FormFault("The list " + name + " needs @Item to name one item in XML", component));
    }

    private Kind kind(TypeMirror value) {
        String name = name(value);
        return switch (name) {
            case "java.lang.String" -> Kind.TEXT;
            case "lv.vienreiz.text.LocalizedText" -> Kind.LOCALIZED;
            case "boolean", "java.lang.Boolean" -> Kind.FLAG;
            case "int", "java.lang.Integer" -> Kind.INTEGER;
            case "long", "java.lang.Long" -> Kind.LONG;
            case "java.math.BigDecimal" -> Kind.DECIMAL;
            case "java.time.LocalDate" -> Kind.DATE;
            case "java.time.OffsetDateTime" -> Kind.DATE_TIME;
            case "java.net.URI" -> Kind.URI;
            default -> kindOfDeclared(value, name);
        };
    }

    private Kind kindOfDeclared(TypeMirror value, String name) {
        if (value instanceof DeclaredType declaredType) {
            TypeElement type = (TypeElement) declaredType.asElement();
            if (type.getKind() == ElementKind.ENUM) {
                return Kind.CODE;
            }
            if (FormType.annotation(type, "lv.vienreiz.document.Part").isPresent()
                    || FormType.annotation(type, "lv.vienreiz.document.Document")
                            .isPresent()) {
                return Kind.PART;
            }
            List<? extends RecordComponentElement> parts = type.getRecordComponents();
            if (type.getKind() == ElementKind.RECORD
                    && parts.size() == 1
                    && parts.get(0).getSimpleName().contentEquals("value")) {
                return Kind.IDENTIFIER;
            }
        }
        throw new FormFault("No form is known for a component of type " + name, component);
    }

    private Component.Limits limits(Kind kind, Element type, boolean list) {
        if (kind == Kind.IDENTIFIER) {
            annotated.add(((TypeElement) type).getRecordComponents().get(0).getAccessor());
        }
        Component.Limits none = Component.Limits.NONE;
        Optional<AnnotationMirror> size = find("jakarta.validation.constraints.Size");
        int maxText = size.map(a -> (int) number(a, "max", Integer.MAX_VALUE))
                .or(() -> find("lv.vienreiz.document.TextLength").map(a -> (int) number(a, "max", Integer.MAX_VALUE)))
                .orElse(none.maxLength());
        Optional<AnnotationMirror> items = list
                ? FormType.annotation(component.getAccessor(), "jakarta.validation.constraints.Size")
                : Optional.empty();
        return new Component.Limits(
                size.map(a -> Math.max(1, (int) number(a, "min", 0))).orElse(none.minLength()),
                maxText,
                find("jakarta.validation.constraints.Pattern")
                        .flatMap(a -> FormType.value(a, "regexp"))
                        .map(v -> (String) v.getValue()),
                least(),
                find("jakarta.validation.constraints.Max")
                        .map(a -> number(a, "value", 0))
                        .orElse(none.max()),
                items.map(a -> (int) number(a, "min", 0)).orElse(none.minItems()),
                items.map(a -> (int) number(a, "max", Integer.MAX_VALUE)).orElse(none.maxItems()));
    }

    private long least() {
        if (find("jakarta.validation.constraints.PositiveOrZero").isPresent()) {
            return 0;
        }
        return find("jakarta.validation.constraints.Min")
                .map(a -> number(a, "value", 0))
                .orElse(Long.MIN_VALUE);
    }

    private Optional<AnnotationMirror> find(String name) {
        return annotated.stream()
                .flatMap(a -> FormType.annotation(a, name).stream())
                .findFirst();
    }

    private static long number(AnnotationMirror mirror, String name, long otherwise) {
        return FormType.value(mirror, name)
                .map(v -> ((Number) v.getValue()).longValue())
                .orElse(otherwise);
    }

    private static Optional<String> text(Element element, String annotation) {
        return FormType.annotation(element, annotation)
                .flatMap(a -> FormType.value(a, "value"))
                .map(v -> (String) v.getValue());
    }

    private static boolean isPersonal(Element element) {
        return FormType.annotation(element, PERSONAL).isPresent();
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                .map(e -> e.getSimpleName().toString())
                .toList();
    }

    private static String name(TypeMirror type) {
        return type instanceof DeclaredType declaredType
                ? ((TypeElement) declaredType.asElement()).getQualifiedName().toString()
                : type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }
}
