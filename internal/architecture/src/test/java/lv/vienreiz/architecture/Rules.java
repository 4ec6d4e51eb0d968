// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The house rules that ArchUnit can hold. */
final class Rules {

    private static final Set<String> NAMES_OF_NOTHING = Set.of("util", "impl", "dto", "common", "helper", "manager");

    private static final String[] INPUT_AND_OUTPUT = {
        "java.io", "java.nio.file..", "java.nio.channels..", "java.net.http..", "java.sql..", "javax.sql.."
    };

    private static final String[] HOLDERS_OF_STATE = {"java.util.concurrent.atomic.."};

    private Rules() {}

    /** Models describe; they neither read nor send. A text read as a stream stays in memory. */
    static ArchRule noInputOrOutputIn(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should(dependOnClassesThat(
                        resideInAnyPackage(INPUT_AND_OUTPUT).and(not(type(java.io.StringReader.class)))));
    }

    /** What users can name is not open to be extended by accident. */
    static ArchRule closedTypes(Modules modules) {
        return classes()
                .that(describe("are shown to users", modules::shows))
                .should(new ArchCondition<>("be final, sealed, or an interface") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.isInterface()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.reflect().isSealed();
                        events.add(new SimpleConditionEvent(
                                type,
                                closed,
                                type.getName() + (closed ? " is closed" : " can be extended by anybody")));
                    }
                });
    }

    /** A package is named by its concept. */
    static ArchRule packagesNamedByConcept() {
        return classes().should(new ArchCondition<>("stand in a package that is named by a concept") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String part : type.getPackageName().split("\\.", -1)) {
                    if (NAMES_OF_NOTHING.contains(part)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in '" + part + "'"));
                    }
                }
            }
        });
    }

    /** Each package says what it holds, and that nothing in it is null. */
    static ArchRule describedPackages() {
        return classes().should(new ArchCondition<>("stand in a package with a null-marked package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(
                        type, marked, "The package of " + type.getName() + (marked ? " is" : " is not") + " marked"));
            }
        });
    }

    /** Nothing is shared behind the back of a user who opens two clients in one process. */
    static ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(new ArchCondition<>("be final and hold no counter or cell") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean holder = resideInAnyPackage(HOLDERS_OF_STATE).test(field.getRawType());
                        boolean fixed = field.getModifiers().contains(JavaModifier.FINAL) && !holder;
                        events.add(new SimpleConditionEvent(
                                field,
                                fixed,
                                field.getFullName() + (fixed ? " is fixed" : " is static and can change")));
                    }
                });
    }

    /** A library is silent, and logs through SLF4J alone. */
    static ArchRule silence() {
        return classes()
                .that()
                .resideOutsideOfPackage("lv.vienreiz.cli..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(ACCESS_STANDARD_STREAMS))
                .andShould(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                        dependOnClassesThat(resideInAnyPackage("java.util.logging.."))));
    }
}
