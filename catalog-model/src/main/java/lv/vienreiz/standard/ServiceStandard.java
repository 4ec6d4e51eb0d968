// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A standard of client service (<i>klientu apkalpošanas standarts</i>, M[147]-[149]): the principles of an institution and
 * what it promises. The minimum that holds for all institutions (M[299.6]) has the same form, and says so.
 *
 * @param id the identity of the standard
 * @param name its name
 * @param institution whose standard it is
 * @param centralMinimum whether it is the minimum that holds for all institutions
 * @param principles the principles
 * @param promises what is promised
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-standard", version = "1.0")
public record ServiceStandard(
        StandardId id,
        @TextLength(max = 300) LocalizedText name,
        Optional<@Valid Organisation> institution,
        boolean centralMinimum,
        @Size(max = 50) @Item("principle") List<@Valid ServicePrinciple> principles,
        @Size(max = 100) @Item("promise") List<@Valid QualityPromise> promises,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Extensions extensions) {

    /** Makes a standard; {@link #builder} is the convenient way. */
    public ServiceStandard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
        principles = List.copyOf(principles);
        promises = List.copyOf(promises);
    }

    /**
     * Begins the standard of an institution.
     *
     * @param id the identity of the standard
     * @param name its name
     * @return a builder
     */
    public static ServiceStandardBuilder builder(StandardId id, LocalizedText name) {
        return new ServiceStandardBuilder(id, name, false);
    }

    /**
     * Begins the minimum that holds for all institutions.
     *
     * @param id the identity of the standard
     * @param name its name
     * @return a builder
     */
    public static ServiceStandardBuilder minimum(StandardId id, LocalizedText name) {
        return new ServiceStandardBuilder(id, name, true);
    }

    /**
     * Finds what is promised of a measure.
     *
     * @param measure the key of the measure
     * @return the first promise of it, or nothing
     */
    public Optional<QualityPromise> promiseOf(String measure) {
        return promises.stream().filter(p -> p.measure().equals(measure)).findFirst();
    }

    /**
     * Tells whether the standard holds on a day.
     *
     * @param day the day
     * @return true unless the day lies before the first or after the last day
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validUntil.filter(day::isAfter).isEmpty();
    }
}
