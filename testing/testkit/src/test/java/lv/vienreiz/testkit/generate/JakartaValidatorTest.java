// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import lv.vienreiz.document.sample.RandomJson;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.text.LocalizedText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's own Jakarta validator, on the module path as ours is, finds the same structural faults as our checks. */
class JakartaValidatorTest {

    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<DocumentForm<?>> forms() {
        return Schemas.names().stream().map(name -> FormRegistry.ofName(name).orElseThrow());
    }

    @Test
    void validatorAndDocumentsAreModules() {
        assertThat(HibernateValidator.class.getModule().isNamed()).isTrue();
        assertThat(ServiceDescription.class.getModule().isNamed()).isTrue();
        assertThat(forms().map(form -> form.type().getModule().getName()).collect(Collectors.toSet()))
                .hasSizeGreaterThan(2)
                .doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void soundDocumentsAreValid(DocumentForm<?> form) {
        for (String json : complete(form)) {
            assertThat(VALIDATOR.validate(read(form, json))).isEmpty();
        }
    }

    @Test
    void aValidatorCountsCharactersBeyondTheBasicPlaneTwice() {
        Responsibility manager = new Responsibility(Optional.of("😀".repeat(150)), List.of());
        ServiceDescription description = ServiceDescription.builder(
                        ServiceId.parse("a"), LocalizedText.lv("😀".repeat(300)))
                .responsibility(manager)
                .build();

        assertThat(ours(description, FormRegistry.ofType(ServiceDescription.class)))
                .isEmpty();
        assertThat(theirs(description)).containsExactly("responsibility.manager");
    }

    /** Documents with every member, none of which has a character that the validator counts twice. */
    private static List<String> complete(DocumentForm<?> form) {
        return RandomJson.complete(form, new Random(4)).stream()
                .map(json -> json.replaceAll("[\\x{10000}-\\x{10FFFF}]", "ā"))
                .toList();
    }

    private static Object read(DocumentForm<?> form, String json) {
        return Documents.read(form.type(), json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFaultIsFoundAtTheSamePropertyByBoth(DocumentForm<?> form) throws JsonProcessingException {
        faults(form).forEach((fault, json) -> {
            Object document = read(form, json);
            assertThat(theirs(document))
                    .as(fault)
                    .isEqualTo(ours(document, form))
                    .isNotEmpty();
        });
    }

    @Test
    void theFaultsAreMany() throws JsonProcessingException {
        int faults = 0;
        for (DocumentForm<?> form : forms().toList()) {
            faults += faults(form).size();
        }

        assertThat(faults).isGreaterThan(100);
    }

    private static Map<String, String> faults(DocumentForm<?> form) throws JsonProcessingException {
        Map<String, String> faults = new HashMap<>();
        for (String json : complete(form)) {
            ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(json);
            StructuralFaults.of(tree, form.shape()).forEach(faults::putIfAbsent);
        }
        return faults;
    }

    private static Set<String> theirs(Object document) {
        return VALIDATOR.validate(document).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ours(Object document, DocumentForm<?> form) {
        return Documents.check(document).stream()
                .map(finding ->
                        property(form.shape(), List.of(finding.location().path().split("/", -1)), 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path of a finding as the validator writes it: without names of alternatives and languages. */
    private static String property(Shape shape, List<String> pointer, int at) {
        Member member = shape.member(pointer.get(at));
        boolean item = member.cardinality() == Member.Cardinality.LIST && pointer.size() > at + 1;
        String index = item ? "[" + pointer.get(at + 1) + "]" : "";
        int next = at + (item ? 2 : 1);
        String here = shape.choice() ? "" : member.name() + index;
        if (member.part().isPresent() && next < pointer.size()) {
            String rest = property(member.part().get().get(), pointer, next);
            return shape.choice() ? rest : here + "." + rest;
        }
        return item && member.part().isEmpty() ? here + ".<list element>" : here;
    }
}
