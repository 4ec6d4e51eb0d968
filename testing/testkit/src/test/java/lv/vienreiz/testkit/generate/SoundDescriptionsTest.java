// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundDescriptionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    @ParameterizedTest
    @EnumSource(Profile.class)
    void theyKeepTheirFormAndEveryRule(Profile profile) {
        SoundDescriptions random = SoundDescriptions.by(new Random(1), DAY);
        RuleSet rules = RuleSet.of(profile).asOf(DAY);

        for (int i = 0; i < 500; i++) {
            ServiceDescription description = random.any();

            assertThat(Documents.check(description)).isEmpty();
            assertThat(rules.check(description).filter(finding -> finding.severity() != Severity.INFORMATION))
                    .isEmpty();
        }
    }

    @Test
    void theyAreOfAllKindsAndHaveEveryMember() throws IOException {
        SoundDescriptions random = SoundDescriptions.by(new Random(2), DAY);
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        Set<String> members = new HashSet<>();

        for (int i = 0; i < 300; i++) {
            ServiceDescription description = random.any();
            kinds.add(description.kind().orElseThrow());
            JsonNode tree = new ObjectMapper().readTree(Documents.bytes(description, WrittenForm.JSON));
            tree.fieldNames().forEachRemaining(members::add);
        }

        assertThat(kinds)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ServiceKind.EXERCISE_OF_POWER, ServiceKind.COMMERCIAL)));
        assertThat(FormRegistry.ofType(ServiceDescription.class).shape().members())
                .allMatch(member -> members.contains(member.name()));
    }

    @Test
    void theyNameProceduresAndAreasThatTheListsKnow() {
        SoundDescriptions random = SoundDescriptions.by(new Random(4), DAY);
        Set<String> lists = new HashSet<>();

        for (int i = 0; i < 100; i++) {
            random.any().crossBorder().ifPresent(border -> {
                assertThat(border.procedures()).allMatch(code -> code.list().equals(CodeLists.SDG_PROCEDURES));
                assertThat(border.informationAreas())
                        .allMatch(code -> code.list().equals(CodeLists.SDG_AREAS));
                Stream.concat(border.procedures().stream(), border.informationAreas().stream())
                        .forEach(code -> {
                            assertThat(CodeLists.shipped().entry(code))
                                    .as(code.toString())
                                    .isPresent();
                            lists.add(code.list());
                        });
            });
        }
        assertThat(lists).hasSize(2);
    }

    @Test
    void theSameSeedGivesTheSameDescriptions() {
        assertThat(SoundDescriptions.by(new Random(5), DAY).any())
                .isEqualTo(SoundDescriptions.by(new Random(5), DAY).any());
    }

    @Test
    void whatIsNoServiceIsRefused() {
        SoundDescriptions random = SoundDescriptions.by(new Random(6), DAY);

        assertThatThrownBy(() -> random.of(ServiceKind.COMMERCIAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COMMERCIAL is no service");
    }
}
