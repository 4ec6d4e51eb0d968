// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casework.CaseMoves;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTableTest {

    private static final StatusTable ARCHIVES = StatusTable.of(PublishedStatuses.archives());

    static List<StatusMapping> published() {
        return PublishedStatuses.all();
    }

    @Test
    void translatesBothWays() {
        assertThat(ARCHIVES.meaningOf("Gaida apmaksu"))
                .isEqualTo(new StatusMeaning.Means(CaseState.AWAITING_PAYMENT, Certainty.INFERRED));
        assertThat(ARCHIVES.meaningOf(" Apstrādē ")).isEqualTo(ARCHIVES.meaningOf("Rēķins apmaksāts"));
        assertThat(ARCHIVES.ownStatusFor(CaseState.IN_EXECUTION)).contains("Apstrādē");
        assertThat(ARCHIVES.ownStatusFor(CaseState.OPTED_OUT)).isEmpty();
    }

    @Test
    void anUnknownStatusIsAValue() {
        StatusTable cut = StatusTable.of(PublishedStatuses.eApplication());

        assertThat(ARCHIVES.meaningOf("Pazudis")).isEqualTo(new StatusMeaning.Unknown("Pazudis", false));
        assertThat(cut.meaningOf("Pazudis").<String>fold(m -> "", s -> "", u -> u.own() + u.listIsCut()))
                .isEqualTo("Pazudistrue");
    }

    @Test
    void aStatusThatSaysNothingOfTheCaseIsKnown() {
        StatusTable table = StatusTable.of(PublishedStatuses.dataDistributionNetwork());

        assertThat(table.meaningOf("Dzēsts")).isEqualTo(new StatusMeaning.SaysNothing("Dzēsts"));
    }

    @Test
    void aTableThatContradictsItselfIsRefused() {
        StatusMapping archives = PublishedStatuses.archives();
        List<StatusRow> rows = new ArrayList<>(archives.rows());
        rows.add(new StatusRow(
                "Anulēts",
                Optional.of(CaseState.CLOSED),
                false,
                Certainty.OFFICIAL,
                Certainty.INFERRED,
                Optional.empty()));
        StatusMapping broken = StatusMappingBuilder.from(archives).rows(rows).build();

        assertThatThrownBy(() -> StatusTable.of(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Anulēts' of national-archives");
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedTableIsTotalAndUnambiguousAndSaysWhereItIsCut(StatusMapping mapping) {
        List<Finding> findings =
                RuleSet.of(Profile.P_2019).check(mapping).stream().toList();

        assertThat(findings).allMatch(finding -> finding.severity() == Severity.INFORMATION);
        assertThat(findings).hasSize(mapping.cut() ? 1 : 0);
        assertThat(mapping.source()).isPresent();
        assertThat(mapping.rows()).allMatch(row -> row.meaning() == Certainty.INFERRED);
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyStateThatATableTellsComesBack(StatusMapping mapping) {
        StatusTable table = StatusTable.of(mapping);

        for (CaseState state : CaseState.values()) {
            Optional<String> own = table.ownStatusFor(state);
            assertThat(own.isEmpty()).isEqualTo(mapping.untold().contains(state));
            own.ifPresent(status ->
                    assertThat(table.meaningOf(status)).isEqualTo(new StatusMeaning.Means(state, Certainty.INFERRED)));
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyStateThatATableTellsFollowsAnotherOneOfIt(StatusMapping mapping) {
        List<CaseState> told = mapping.rows().stream()
                .flatMap(row -> row.state().stream())
                .distinct()
                .toList();

        assertThat(told.subList(1, told.size())).allMatch(to -> told.stream()
                .flatMap(from -> CaseMoves.lifecycle().from(from).stream())
                .anyMatch(way -> way.to() == to));
    }

    @Test
    void theEndOfARunOfAnEServiceClosesNoCase() {
        StatusTable runs = StatusTable.of(PublishedStatuses.requestService());

        assertThat(runs.meaningOf("Nobeigums")).isEqualTo(new StatusMeaning.SaysNothing("Nobeigums"));
        assertThat(runs.meaningOf("error")).isEqualTo(new StatusMeaning.Unknown("error", true));
    }

    @ParameterizedTest
    @MethodSource("published")
    void aTableIsADocumentInBothForms(StatusMapping mapping) {
        byte[] xml = Documents.bytes(mapping, WrittenForm.XML);

        assertThat(Documents.read(xml).orElseThrow()).isEqualTo(mapping);
    }
}
