// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.document.Documents;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

/** Story 18. The positions of the cells of figure 8 are lost in the source; that they are these is our own reading. */
class ChannelMatrixTest {

    private static final ChannelStrategy FIGURE_8 = figure("RULE-42/valid.json");

    private static ChannelStrategy figure(String file) {
        try {
            return Documents.read(ChannelStrategy.class, Path.of("src/test/resources/cases", file))
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void theSharesOfFigure8PassAndEightyWithThirtyFails() {
        RuleSet rules = RuleSet.of(Profile.M_2013);

        assertThat(rules.check(FIGURE_8)).isEmpty();
        assertThat(rules.check(figure("RULE-42/eighty-and-thirty.json")).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo(StrategyRules.RULE_42);
                    assertThat(finding.text(Language.ENGLISH)).contains("'service-1' make 110 percent");
                });
    }

    @Test
    void printsTheSharesByServiceAndChannel() {
        StringBuilder out = new StringBuilder();

        ChannelMatrix.shares(FIGURE_8).printTo(out, Language.ENGLISH);

        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "Service, % | (1) | (2) | (3) | (4) | Total",
                        "Service 1 | | 20 | | 80 | 100",
                        "Service 2 | | | | 100 | 100",
                        "Service 3 | 50 | | 50 | | 100",
                        "Service 4 | 100 | | | | 100",
                        "(1) At the institution's client service centre",
                        "(2) At a municipal or joint state and municipal client service centre",
                        "(3) On the institution's website",
                        "(4) On the portal Latvija.lv");
    }

    @Test
    void printsTheVolumesBySegmentAndChannelWithSumsOfRowsAndColumns() {
        String text = ChannelMatrix.segmentVolumes(FIGURE_8).text(Language.LATVIAN);

        assertThat(text.lines().skip(1).limit(4).map(line -> line.replaceAll(" +", " ")
                        .strip()))
                .containsExactly(
                        "Uzņēmēji | | | 500 | 1300 | 1800",
                        "Seniori | 1500 | 200 | | | 1700",
                        "Jaunieši | | | | 500 | 500",
                        "Kopā | 1500 | 200 | 500 | 1800 | 4000");
        assertThat(text.lines()
                        .limit(5)
                        .map(line -> line.codePointCount(0, line.length()))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void bothTablesHaveTheSameSums() {
        ChannelMatrix services = ChannelMatrix.serviceVolumes(FIGURE_8);
        ChannelMatrix segments = ChannelMatrix.segmentVolumes(FIGURE_8);

        assertThat(services.channels()).isEqualTo(segments.channels()).hasSize(4);
        assertThat(services.channels()).allSatisfy(channel -> assertThat(services.channelTotal(channel))
                .isEqualTo(segments.channelTotal(channel)));
        assertThat(services.total()).isEqualTo(segments.total()).isEqualTo(BigDecimal.valueOf(4000));
        assertThat(services.rows().get(0).total()).isEqualTo(BigDecimal.valueOf(1000));
        assertThat(services.subject()).isEqualTo(ChannelMatrix.Subject.SERVICE);
        assertThat(services.measure()).isEqualTo(ChannelMatrix.Measure.VOLUME);
    }

    @Test
    void aStepThatIsNamedHasItsOwnSharesAndOthersHaveTheCommonOnes() {
        PlannedUse byPost = PlannedUse.builder(ChannelKind.POST, BigDecimal.TEN)
                .scope(StepScope.DELIVER_RESULT)
                .build();
        ChannelStrategy strategy = ChannelStrategy.builder(StrategyId.parse("steps"))
                .addService(new CoveredService(
                        ServiceId.parse("a"), Optional.empty(), List.of(PlannedUse.of(ChannelKind.PHONE, 100), byPost)))
                .build();

        assertThat(ChannelMatrix.shares(strategy, StepScope.DELIVER_RESULT).channels())
                .containsExactly(ChannelKind.POST);
        assertThat(ChannelMatrix.shares(strategy, StepScope.INFORM).channels()).containsExactly(ChannelKind.PHONE);
    }

    @Test
    void aChannelWithoutANumberIsMarkedAsUsed() {
        ChannelStrategy strategy = ChannelStrategy.builder(StrategyId.parse("uncounted"))
                .addService(new CoveredService(
                        ServiceId.parse("a"), Optional.empty(), List.of(PlannedUse.of(ChannelKind.PHONE, 100))))
                .build();
        ChannelMatrix matrix = ChannelMatrix.serviceVolumes(strategy);

        assertThat(matrix.isCounted(ChannelKind.PHONE)).isFalse();
        assertThat(matrix.isCounted(ChannelKind.POST)).isTrue();
        assertThat(matrix.text(Language.ENGLISH).lines().skip(1).findFirst().orElseThrow())
                .matches("a +\\| +\\+ \\| +0");
    }

    @Test
    void tellsThatItCannotBePrinted() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> ChannelMatrix.shares(FIGURE_8).printTo(full, Language.ENGLISH))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDraftWithoutServicesBreaksNothingThatSpeaksOfThem() {
        ChannelStrategy draft =
                ChannelStrategy.builder(StrategyId.parse("draft")).build();

        assertThat(RuleSet.of(Profile.P_2019).check(draft).skipped())
                .contains(
                        StrategyRules.RULE_42,
                        StrategyRules.RULE_43,
                        StrategyRules.RULE_44,
                        StrategyRules.RULE_45,
                        StrategyRules.RULE_47,
                        StrategyRules.RULE_49,
                        StrategyRules.RULE_54);
    }

    @Test
    void anIdentityOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> StrategyId.parse("my strategy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'my strategy'");
    }
}
