// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.document.RuleId;

/**
 * The ways to break the rules of catalogues, messages, once-only exchange, indicators, redesigns and chains, at least one for each, so that
 * a test suite can show what its system does with documents that are wrong in a known way. Histories that are wrong come from
 * {@link lv.vienreiz.testkit.casework.RandomHistories#illegal}.
 *
 * <pre>{@code
 * for (Fault<ServiceDescription> fault : Faults.of(ServiceDescription.class)) {
 *     fault.in(random.any()).ifPresent(wrong -> assertThat(ourSystem.refuses(wrong)).isTrue());
 * }
 * }</pre>
 */
public final class Faults {

    private static final List<Fault<?>> ALL = Stream.of(
                    FaultsOfNature.all(),
                    FaultsOfDuty.all(),
                    FaultsOfAccess.all(),
                    FaultsOfLinkage.all(),
                    FaultsOfAgreements.all(),
                    FaultsOfStrategies.all(),
                    FaultsOfCentres.all(),
                    FaultsOfLists.all(),
                    FaultsOfApplications.all(),
                    FaultsOfMessages.all(),
                    FaultsOfExchange.all(),
                    FaultsOfImprovements.all())
            .<Fault<?>>flatMap(List::stream)
            .toList();

    private Faults() {}

    /**
     * Lists all faults.
     *
     * @return the faults of all kinds of document
     */
    public static List<Fault<?>> all() {
        return ALL;
    }

    /**
     * Lists the faults of a kind of document.
     *
     * @param kind its record
     * @param <T> the record
     * @return the faults, none where no rule is about the kind
     */
    public static <T> List<Fault<T>> of(Class<T> kind) {
        return ALL.stream()
                .filter(fault -> fault.kind() == kind)
                .<Fault<T>>flatMap(Faults::cast)
                .toList();
    }

    /**
     * Lists the ways to break a rule.
     *
     * @param rule the rule
     * @return the faults, none where the rule is not known
     */
    public static List<Fault<?>> of(RuleId rule) {
        return ALL.stream().filter(fault -> fault.rule().equals(rule)).toList();
    }

    @SuppressWarnings("unchecked") // the kind was compared
    private static <T> Stream<Fault<T>> cast(Fault<?> fault) {
        return Stream.of((Fault<T>) fault);
    }
}
