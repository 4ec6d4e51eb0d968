// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.RuleCatalogue;
import lv.vienreiz.standard.ServiceStandard;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.template.UnifiedTemplate;

/**
 * Random documents that keep every rule of both profiles on a given day, each looked at alone. What no rule looks at is as
 * {@link RandomDocuments} makes it. The same seed gives the same documents.
 *
 * <pre>{@code
 * SoundDocuments random = SoundDocuments.by(new Random(seed), LocalDate.of(2026, 11, 15));
 * ProviderAgreement agreement = random.any(ProviderAgreement.class);
 * }</pre>
 *
 * <p>As safe for several threads as the generator of random numbers that it is given.
 */
public final class SoundDocuments {

    private final RandomDocuments others;
    private final Map<Class<?>, Supplier<?>> kinds;

    private SoundDocuments(RandomGenerator random, LocalDate day) {
        Base base = new Base(random);
        Chance chance = new Chance(random);
        others = RandomDocuments.by(random);
        SoundCases cases = new SoundCases(base, random);
        Map<Class<?>, Supplier<?>> known = new HashMap<>(Map.of(
                ServiceDescription.class, SoundDescriptions.by(random, day)::any,
                ProviderAgreement.class, new SoundAgreements(base, chance, new SoundParties(chance))::any,
                ClientServiceCentre.class, new SoundCentres(base, chance)::any,
                ChannelStrategy.class, new SoundStrategies(base, chance)::any,
                CodeList.class, new SoundCodeLists(base, chance)::any,
                CaseFile.class, cases::file,
                ServiceCaseHistory.class, cases::history,
                UnifiedTemplate.class, () -> others.any(UnifiedTemplate.class),
                ServiceStandard.class, () -> others.any(ServiceStandard.class)));
        known.putAll(new SoundMessages(base, chance).kinds());
        known.putAll(new SoundExchange(base, chance).kinds());
        known.putAll(new SoundImprovements(base, chance).kinds());
        kinds = Map.copyOf(known);
    }

    /**
     * Makes a generator of documents.
     *
     * @param random where chance comes from
     * @param day the day on which the rules are kept
     * @return a generator
     */
    public static SoundDocuments by(RandomGenerator random, LocalDate day) {
        return new SoundDocuments(random, day);
    }

    /**
     * Makes up a document.
     *
     * @param kind the record of its kind
     * @param <T> the record
     * @return a document that keeps every rule
     * @throws IllegalArgumentException if the record is no document, or one with rules that are not known here, such as a
     *     kind that a module of the user's own brings
     */
    public <T> T any(Class<T> kind) {
        Supplier<?> known = kinds.get(kind);
        if (known != null) {
            return kind.cast(known.get());
        }
        if (!RuleCatalogue.about(kind).isEmpty()) {
            throw new IllegalArgumentException("No documents of " + kind.getName()
                    + " are made up that keep its rules; RandomDocuments makes up their structure alone");
        }
        return others.any(kind);
    }
}
