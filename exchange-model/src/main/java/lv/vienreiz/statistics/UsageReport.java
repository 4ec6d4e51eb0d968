// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * How often the services of a provider were used in a period, for the owner, the ministry or the state's platform (M[190.3.4]
 * and the summary of the municipal platform).
 *
 * @param provider the provider
 * @param from the first day of the period
 * @param to the last day of the period
 * @param uses how often each service was used by each channel
 * @param handedOver to whom it was handed over, and when
 * @param openData where it is published as open data
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "usage-report", version = "1.0")
public record UsageReport(
        @Valid Organisation provider,
        LocalDate from,
        LocalDate to,
        @Size(max = 4000) @Item("use") List<@Valid ServiceUse> uses,
        Optional<@Valid StatisticsReceipt> handedOver,
        Optional<URI> openData,
        Extensions extensions) {

    /** Makes a report; {@link #builder} is the convenient way. */
    public UsageReport {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(extensions, "extensions");
        uses = List.copyOf(uses);
    }

    /**
     * Begins a report.
     *
     * @param provider the provider
     * @param from the first day of the period
     * @param to the last day of the period
     * @return a builder
     */
    public static UsageReportBuilder builder(Organisation provider, LocalDate from, LocalDate to) {
        return new UsageReportBuilder(provider, from, to);
    }
}
