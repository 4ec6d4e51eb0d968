// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The types that users meet in signatures, generic arguments included. */
final class Signatures {

    /** Libraries that may be exchanged for others without any user noticing. */
    static final DescribedPredicate<JavaClass> EXCHANGEABLE = JavaClass.Predicates.resideInAnyPackage(
            "com.fasterxml..",
            "tools.jackson..",
            "com.ctc.wstx..",
            "org.codehaus.stax2..",
            "javax.xml.stream..",
            "java.net.http..",
            "org.apache.hc..",
            "org.apache.jena..",
            "org.knowm.xchart..",
            "org.sqlite..",
            "org.slf4j..");

    private Signatures() {}

    static ArchRule showNo(DescribedPredicate<JavaClass> hidden, Modules modules) {
        return classes()
                .that(describe("are shown to users", modules::shows))
                .should(new ArchCondition<>("show no type that belongs to an exchangeable library") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        shown(type, (place, met) -> {
                            if (hidden.test(met)) {
                                events.add(SimpleConditionEvent.violated(type, place + " shows " + met.getName()));
                            }
                        });
                    }
                });
    }

    private interface Met {
        void accept(String place, JavaClass type);
    }

    private static void shown(JavaClass type, Met met) {
        Consumer<JavaType> ofType = t -> all(t).forEach(raw -> met.accept(type.getName(), raw));
        type.getSuperclass().ifPresent(ofType);
        type.getInterfaces().forEach(ofType);
        type.getTypeParameters().forEach(parameter -> parameter.getUpperBounds().forEach(ofType));
        for (JavaMember member : type.getMembers()) {
            if (isShown(member)) {
                types(member).flatMap(Signatures::all).forEach(raw -> met.accept(member.getFullName(), raw));
            }
        }
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaType> thrown = unit.getThrowsClause().getTypes().stream().map(JavaType.class::cast);
            Stream<JavaType> bounds = unit.getTypeParameters().stream()
                    .flatMap(parameter -> parameter.getUpperBounds().stream())
                    .map(JavaType.class::cast);
            Stream<JavaType> taken = unit.getParameterTypes().stream();
            return Stream.of(Stream.of(unit.getReturnType()), taken, bounds, thrown)
                    .flatMap(types -> types);
        }
        return member instanceof com.tngtech.archunit.core.domain.JavaField field
                ? Stream.of(field.getType())
                : Stream.of();
    }

    private static Stream<JavaClass> all(JavaType type) {
        return Stream.concat(List.of(type.toErasure()).stream(), type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }
}
