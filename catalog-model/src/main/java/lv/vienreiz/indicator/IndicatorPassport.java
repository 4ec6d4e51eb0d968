// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * The passport of an indicator (<i>rādītāja pase</i>, M[278]): the set of attributes that says what is measured, why, how and
 * by whom.
 *
 * @param id the identity of the passport, by which descriptions refer to it
 * @param name the name of the indicator (M[278.1])
 * @param purpose what it will be used for (M[278.2])
 * @param description the indicator in short (M[278.3])
 * @param kind what it measures (M[277])
 * @param subject whether it is one of the service, of its provision or of a function (M[278.4])
 * @param view whether it looks from outside or inside (M[278.4])
 * @param services the services that it measures
 * @param function the function of the state whose outcome it measures
 * @param area which of the areas of M[161] it covers
 * @param unit the unit of measurement (M[278.5])
 * @param unitSymbol the unit as symbols with which formulas can reckon, such as {@code EUR/case}; {@code 1} and {@code %}
 *     stand for plain numbers
 * @param formula the formula (M[278.6]); that of a derived indicator is an expression of {@code +}, {@code -}, {@code *},
 *     {@code /}, numbers and identities of its inputs, those with other signs than letters, digits and {@code _} in square
 *     brackets
 * @param derivation how it is derived from other indicators (M[278.6])
 * @param measured how often it is measured (M[278.7])
 * @param reported how often it is reported (M[278.7])
 * @param measuredFrom the first day of measuring (M[278.8])
 * @param measuredUntil the last day of measuring (M[278.8])
 * @param source how the data are obtained (M[278.9])
 * @param automatic whether the data come without manual work (M[282])
 * @param thresholds the target values and their kind (M[278.10], M[278.10.1])
 * @param aim whether more or less is better
 * @param base the value from which the targets start
 * @param targets the values that are to be reached by date
 * @param alarm what is done where a value departs far from its target (M[278.10.2])
 * @param measuringResponsible the post that measures and reports (M[278.11])
 * @param analysisResponsible the post that analyses (M[278.12])
 * @param yearlyCost what measuring costs in a year (M[279])
 * @param yearlyBenefit what the knowledge is worth in a year, with which the cost is compared (M[279])
 * @param extensions what the document holds beyond this form
 */
@SuppressWarnings("RecordComponentNumber") // as wide as the set of attributes of a passport is
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@SuppressWarnings("RecordComponentNumber") // as wide as the passport of M[278] is
@Document(name = "indicator-passport", version = "1.0")
public record IndicatorPassport(
        IndicatorId id,
        Optional<@TextLength(max = 300) LocalizedText> name,
        Optional<@TextLength(max = 2000) LocalizedText> purpose,
        Optional<@TextLength(max = 2000) LocalizedText> description,
        Optional<IndicatorKind> kind,
        Optional<IndicatorSubject> subject,
        Optional<IndicatorView> view,
        @Size(max = 1000) @Item("service") List<ServiceId> services,
        Optional<@TextLength(max = 300) LocalizedText> function,
        Optional<ObservationArea> area,
        Optional<@TextLength(max = 100) LocalizedText> unit,
        Optional<@Pattern(regexp = "[A-Za-z0-9%]+([*/][A-Za-z0-9%]+)*") @Size(max = 100) String> unitSymbol,
        Optional<@Size(max = 1000) String> formula,
        Optional<@Valid Derivation> derivation,
        Optional<MeasuringFrequency> measured,
        Optional<MeasuringFrequency> reported,
        Optional<LocalDate> measuredFrom,
        Optional<LocalDate> measuredUntil,
        Optional<DataSource> source,
        Optional<Boolean> automatic,
        Optional<@Valid Thresholds> thresholds,
        Optional<TargetAim> aim,
        Optional<@Valid DatedValue> base,
        @Size(max = 100) @Item("target") List<@Valid DatedValue> targets,
        Optional<@Valid AlarmProcedure> alarm,
        Optional<@Size(max = 200) String> measuringResponsible,
        Optional<@Size(max = 200) String> analysisResponsible,
        Optional<@Valid Money> yearlyCost,
        Optional<@Valid Money> yearlyBenefit,
        Extensions extensions) {

    /** Makes a passport; {@link #builder} is the convenient way. */
    public IndicatorPassport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(extensions, "extensions");
        services = List.copyOf(services);
        targets = List.copyOf(targets);
    }

    /**
     * Begins a passport.
     *
     * @param id the identity of the passport
     * @return a builder
     */
    public static IndicatorPassportBuilder builder(IndicatorId id) {
        return new IndicatorPassportBuilder(id);
    }

    /**
     * Tells whether the indicator is derived from others.
     *
     * @return true if it names a derivation
     */
    public boolean isDerived() {
        return derivation.isPresent();
    }
}
