// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ServiceClassifierTest {

    private static Activity known(String holds, String not) {
        Activity activity = Activity.unknown();
        for (String fact : holds == null ? new String[0] : holds.split(" ")) {
            activity = activity.with(ActivityFact.valueOf(fact), true);
        }
        for (String fact : not == null ? new String[0] : not.split(" ")) {
            activity = activity.with(ActivityFact.valueOf(fact), false);
        }
        return activity;
    }

    @ParameterizedTest(name = "{0} ({1}): {3}")
    @CsvFileSource(resources = "activities.csv", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 1)
    void theExamplesOfTheSourcesAreOfTheirKind(
            String activity, String source, ClassificationStep step, ServiceKind kind, String holds, String not) {
        ClassificationResult result = ServiceClassifier.classify(known(holds, not));

        assertThat(result.kind()).as(result.text(Language.ENGLISH)).contains(kind);
        StepAnswer last = result.steps().get(result.steps().size() - 1);
        assertThat(last.step()).isEqualTo(step);
        assertThat(last.applies()).isEqualTo(Truth.YES);
        assertThat(last.text(Language.LATVIAN)).contains(step.source());
        assertThat(result.steps()).hasSize(step.number());
    }

    @Test
    void explainsEachStepThatWasTaken() {
        Activity permit = known(
                "DIRECT_BENEFIT RECIPIENT_IDENTIFIED ADMINISTRATIVE_ACT",
                "FOR_FUNCTIONS_OF_AN_INSTITUTION COMPANY_FOR_PROFIT PRIVATE_LAW_CONTRACT");

        assertThat(ServiceClassifier.classify(permit).text(Language.ENGLISH).lines())
                .containsExactly(
                        "Step 1 (M[72.1]): the benefit is direct; this is not an exercise of power (not a service).",
                        "Step 2 (M[102]-[105]): it is not for the functions of an institution; this is not a service"
                                + " between institutions.",
                        "Step 3 (M[72.2]): no capital company does it for profit; this is not commercial activity (not"
                                + " a service).",
                        "Step 4 (M[98]-[101]): there is no private-law contract; this is not an economic service.",
                        "Step 5 (M[87]-[88]): who receives it is identified; this is not a service of general benefit.",
                        "Step 6 (M[90]-[93]): who receives it is identified, it leads to an administrative act; this is"
                                + " an administrative service.");
        assertThat(ServiceClassifier.classify(permit).text(Language.LATVIAN))
                .endsWith("saņēmējs ir identificēts, tās iznākums ir administratīvais akts; tātad administratīvais"
                        + " pakalpojums.");
    }

    @Test
    void namesTheMissingFactAndWhatTheActivityCanStillBe() {
        Activity unclear = known(
                "DIRECT_BENEFIT RECIPIENT_IDENTIFIED",
                "FOR_FUNCTIONS_OF_AN_INSTITUTION COMPANY_FOR_PROFIT PRIVATE_LAW_CONTRACT ADMINISTRATIVE_ACT");

        Undecided undecided = (Undecided) ServiceClassifier.classify(unclear);

        assertThat(undecided.missing()).isEqualTo(ActivityFact.INFORMATION);
        assertThat(undecided.possible()).containsOnly(ServiceKind.ADMINISTRATIVE, ServiceKind.PHYSICAL);
        assertThat(undecided.text(Language.ENGLISH)).endsWith("\nDoes it give information?");
        assertThat(((Undecided) ServiceClassifier.classify(Activity.unknown())).possible())
                .containsOnly(ServiceKind.values());
    }

    @Test
    void anAdministrativeServiceTellsWhatMakesItOne() {
        Classification both = (Classification) ServiceClassifier.classify(known(
                "DIRECT_BENEFIT RECIPIENT_IDENTIFIED INFORMATION DUTY_FULFILMENT",
                "FOR_FUNCTIONS_OF_AN_INSTITUTION COMPANY_FOR_PROFIT PRIVATE_LAW_CONTRACT"));

        assertThat(both.aspects()).containsOnly(AdministrativeAspect.INFORMATION, AdministrativeAspect.DUTY_FULFILMENT);
        assertThat(both.decidedBy()).isEqualTo(ClassificationStep.ADMINISTRATION);
    }

    @Test
    void saysThatNoKindFitsWhereNobodyIsIdentifiedAndYetThereIsPayment() {
        ClassificationResult tickets = ServiceClassifier.classify(known(
                "DIRECT_BENEFIT",
                "FOR_FUNCTIONS_OF_AN_INSTITUTION COMPANY_FOR_PROFIT PRIVATE_LAW_CONTRACT RECIPIENT_IDENTIFIED"
                        + " WITHOUT_PAYMENT"));

        assertThat(tickets).isInstanceOf(Unclassifiable.class);
        assertThat(tickets.kind()).isEmpty();
        assertThat(tickets.steps()).hasSize(7);
        assertThat(tickets.text(Language.ENGLISH)).contains("No step applies.");
    }

    @Test
    void whatIsAlwaysPaidIsNotWithoutPayment() {
        Activity corrected =
                Activity.unknown().with(ActivityFact.ALWAYS_PAID, true).with(ActivityFact.ALWAYS_PAID, false);
        assertThat(corrected.of(ActivityFact.WITHOUT_PAYMENT)).isEqualTo(Truth.UNKNOWN);
        assertThat(corrected.with(ActivityFact.WITHOUT_PAYMENT, true).of(ActivityFact.ALWAYS_PAID))
                .isEqualTo(Truth.NO);
        assertThat(Activity.unknown().with(ActivityFact.ALWAYS_PAID, true).of(ActivityFact.WITHOUT_PAYMENT))
                .isEqualTo(Truth.NO);
        assertThatThrownBy(() -> known("ALWAYS_PAID WITHOUT_PAYMENT", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be without payment");
    }

    @Property(tries = 2000)
    void everyActivityHasExactlyOneAnswerThatAgreesWithThePlainReading(@ForAll("activities") Activity activity) {
        ClassificationResult result = ServiceClassifier.classify(activity);
        int last = result.steps().size() - 1;

        assertThat(result.steps().subList(0, last)).allMatch(step -> step.applies() == Truth.NO);
        assertThat(result.steps().get(last).applies())
                .isEqualTo(result.fold(found -> Truth.YES, missing -> Truth.UNKNOWN, none -> Truth.NO));
        result.fold(
                found -> assertThat(result.kind()).contains(found.found()),
                missing -> assertThat(activity.of(missing.missing())).isEqualTo(Truth.UNKNOWN),
                none -> assertThat(none.steps()).hasSize(7));
        if (Arrays.stream(ActivityFact.values())
                .allMatch(fact -> activity.of(fact).isKnown())) {
            assertThat(result.kind().orElse(null)).isEqualTo(plainly(activity));
        }
        for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
            assertThat(result.text(language)).doesNotContain("{").isNotBlank();
        }
    }

    @Property(tries = 2000)
    void knowingMoreNeverChangesADecisionAndKeepsToWhatWasPossible(
            @ForAll("activities") Activity activity, @ForAll long seed) {
        ClassificationResult before = ServiceClassifier.classify(activity);
        Activity more = completed(activity, new Random(seed));
        ClassificationResult after = ServiceClassifier.classify(more);

        Set<ServiceKind> allowed = before.fold(found -> Set.of(found.found()), Undecided::possible, none -> Set.of());
        after.kind().ifPresent(kind -> assertThat(allowed).contains(kind));
        if (before.kind().isPresent()) {
            assertThat(after.kind()).isEqualTo(before.kind());
            assertThat(after.steps()).hasSameSizeAs(before.steps());
        }
    }

    @Property(tries = 200)
    void eachKindThatIsPossibleIsReached(@ForAll("activities") Activity activity) {
        ClassificationResult result = ServiceClassifier.classify(activity);
        Assume.that(result instanceof Undecided);
        Set<ServiceKind> reached = EnumSet.noneOf(ServiceKind.class);
        List<ActivityFact> open = Arrays.stream(ActivityFact.values())
                .filter(fact -> !activity.of(fact).isKnown())
                .toList();
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            complete(activity, open, bits)
                    .ifPresent(whole -> ServiceClassifier.classify(whole).kind().ifPresent(reached::add));
        }

        assertThat(((Undecided) result).possible()).isEqualTo(reached);
    }

    private static Optional<Activity> complete(Activity activity, List<ActivityFact> open, int bits) {
        Map<ActivityFact, Boolean> facts = new EnumMap<>(ActivityFact.class);
        facts.putAll(activity.facts());
        for (int i = 0; i < open.size(); i++) {
            facts.put(open.get(i), (bits >> i & 1) == 1);
        }
        boolean contradicts = facts.getOrDefault(ActivityFact.ALWAYS_PAID, false)
                && facts.getOrDefault(ActivityFact.WITHOUT_PAYMENT, false);
        return contradicts ? Optional.empty() : Optional.of(new Activity(facts));
    }

    /** The seven steps as plain conditions over known facts. */
    private static ServiceKind plainly(Activity a) {
        boolean identified = a.of(ActivityFact.RECIPIENT_IDENTIFIED) == Truth.YES;
        if (a.of(ActivityFact.DIRECT_BENEFIT) == Truth.NO) {
            return ServiceKind.EXERCISE_OF_POWER;
        }
        if (a.of(ActivityFact.FOR_FUNCTIONS_OF_AN_INSTITUTION) == Truth.YES) {
            return ServiceKind.INTER_INSTITUTION;
        }
        if (a.of(ActivityFact.COMPANY_FOR_PROFIT) == Truth.YES && a.of(ActivityFact.TASK_DELEGATED) == Truth.NO) {
            return ServiceKind.COMMERCIAL;
        }
        if (all(a, ActivityFact.PRIVATE_LAW_CONTRACT, ActivityFact.ALWAYS_PAID, ActivityFact.OFFERED_IN_THE_MARKET)) {
            return ServiceKind.ECONOMIC;
        }
        if (!identified) {
            return a.of(ActivityFact.WITHOUT_PAYMENT) == Truth.YES ? ServiceKind.GENERAL_BENEFIT : null;
        }
        if (a.of(ActivityFact.INFORMATION) == Truth.YES
                || a.of(ActivityFact.ADMINISTRATIVE_ACT) == Truth.YES
                || a.of(ActivityFact.DUTY_FULFILMENT) == Truth.YES) {
            return ServiceKind.ADMINISTRATIVE;
        }
        return a.of(ActivityFact.BENEFIT_BY_SUBSTANCE) == Truth.YES ? ServiceKind.PHYSICAL : null;
    }

    private static boolean all(Activity activity, ActivityFact... facts) {
        return Stream.of(facts).allMatch(fact -> activity.of(fact) == Truth.YES);
    }

    private static Activity completed(Activity activity, Random random) {
        Activity more = activity;
        List<ActivityFact> order = new ArrayList<>(List.of(ActivityFact.values()));
        Collections.shuffle(order, random);
        for (ActivityFact fact : order) {
            if (!more.of(fact).isKnown() && random.nextBoolean()) {
                more = more.with(fact, random.nextBoolean());
            }
        }
        return more;
    }

    @Provide
    Arbitrary<Activity> activities() {
        return Arbitraries.maps(Arbitraries.of(ActivityFact.class), Arbitraries.of(true, false))
                .filter(facts -> !facts.getOrDefault(ActivityFact.ALWAYS_PAID, false)
                        || !facts.getOrDefault(ActivityFact.WITHOUT_PAYMENT, false))
                .map(Activity::new);
    }

    @Test
    void everyFactStepAndKindHasItsWordsAndNoWordsAreLeftOver() {
        Set<String> keys = new TreeSet<>(Set.of("Unclassifiable"));
        for (Truth truth : Truth.values()) {
            keys.add("Answer." + truth);
            Stream.of(ActivityFact.values()).forEach(fact -> keys.add("Fact." + fact + "." + truth));
        }
        Stream.of(ActivityFact.values()).forEach(fact -> keys.add("Question." + fact));
        Stream.of(ServiceKind.values()).forEach(kind -> keys.add("Kind." + kind));

        assertThat(ClassificationTexts.all().keys(Language.LATVIAN)).isEqualTo(keys);
        assertThat(ClassificationTexts.all().keys(Language.ENGLISH)).isEqualTo(keys);
    }
}
