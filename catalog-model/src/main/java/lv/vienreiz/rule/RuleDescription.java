// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * What a rule is, apart from how it is checked: its name, its source, how much it weighs in each profile, and its texts.
 * Immutable and safe for several threads; two descriptions of one name are equal.
 *
 * <pre>{@code
 * RuleDescription.of(new RuleId("CITY-01"), "Regulation 7, 3.", () -> TEXTS).everywhere(Severity.WARNING)
 * }</pre>
 */
public final class RuleDescription implements Rule {

    private final RuleId id;
    private final String source;
    private final Supplier<Texts> texts;
    private final Map<Profile, Severity> weights;
    private final Map<String, Severity> limits;
    private final Optional<Force> force;

    private RuleDescription(
            RuleId id,
            String source,
            Supplier<Texts> texts,
            Map<Profile, Severity> weights,
            Map<String, Severity> limits,
            Optional<Force> force) {
        this.id = Objects.requireNonNull(id, "id");
        this.source = Objects.requireNonNull(source, "source");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.weights = weights;
        this.limits = limits;
        this.force = force;
    }

    /**
     * Begins a description of a rule that is in no profile yet.
     *
     * @param id the name
     * @param source where the rule comes from, such as {@code M[112]}
     * @param texts gives the texts, when the first of them is wanted; they stand under {@code <id>.title}, {@code
     *     <id>.found}, {@code <id>.expected} and {@code <id>.mend}, each also with {@code .<variant>} behind it
     * @return the description
     */
    public static RuleDescription of(RuleId id, String source, Supplier<Texts> texts) {
        return new RuleDescription(id, source, texts, Map.of(), Map.of(), Optional.empty());
    }

    /**
     * Gives the rule a weight in one profile.
     *
     * @param profile the profile
     * @param severity how much it weighs there
     * @return a description that says so
     */
    public RuleDescription in(Profile profile, Severity severity) {
        return new RuleDescription(id, source, texts, with(weights, profile, severity), limits, Optional.empty());
    }

    /**
     * Gives the rule one weight in every profile.
     *
     * @param severity how much it weighs
     * @return a description that says so
     */
    public RuleDescription everywhere(Severity severity) {
        RuleDescription all = this;
        for (Profile profile : Profile.values()) {
            all = all.in(profile, severity);
        }
        return all;
    }

    /**
     * Gives the rule in each profile the weight that follows from the force with which the sources state it.
     *
     * @param force the force
     * @return a description that says so
     */
    public RuleDescription with(Force force) {
        RuleDescription all = this;
        for (Profile profile : Profile.values()) {
            Optional<Severity> weight = force.severityIn(profile);
            all = weight.isPresent() ? all.in(profile, weight.get()) : all;
        }
        return new RuleDescription(id, source, texts, all.weights, limits, Optional.of(force));
    }

    /**
     * Limits the weight of one way of breaking the rule, whatever the rule itself weighs.
     *
     * @param variant the wording that such findings have
     * @param severity how much they weigh at most
     * @return a description that says so
     */
    public RuleDescription atMost(String variant, Severity severity) {
        return new RuleDescription(id, source, texts, weights, with(limits, variant, severity), force);
    }

    private static <K> Map<K, Severity> with(Map<K, Severity> some, K key, Severity severity) {
        Map<K, Severity> more = new HashMap<>(some);
        more.put(key, severity);
        return Map.copyOf(more);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String source() {
        return source;
    }

    /**
     * Tells how much the rule weighs in a profile.
     *
     * @param profile the profile
     * @return the weight, or nothing where the profile does not have the rule
     */
    public Optional<Severity> severityIn(Profile profile) {
        return Optional.ofNullable(weights.get(profile));
    }

    /**
     * With what force the sources state the rule, which tells why the profiles differ.
     *
     * @return the force, or nothing where the weights were given one by one
     */
    public Optional<Force> force() {
        return force;
    }

    /**
     * The ways of breaking the rule that weigh less than the rule.
     *
     * @return what findings of a variant weigh at most, by variant
     */
    public Map<String, Severity> limits() {
        return limits;
    }

    /** How much a finding weighs if the rule weighs so much. */
    Severity weigh(String variant, Severity weight) {
        Severity limit = limits.get(variant);
        return limit == null ? weight : weight.atMost(limit);
    }

    @Override
    public String text(Aspect aspect, String variant, Language language) {
        return aspect.in(texts.get(), id, variant, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleDescription description && id.equals(description.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " [" + source + "]";
    }
}
