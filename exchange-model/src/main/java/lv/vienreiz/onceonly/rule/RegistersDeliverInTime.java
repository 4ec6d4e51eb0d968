// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.onceonly.ExchangeChannel;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterEntry;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-94: institutions of direct administration make their systems exchange data over the state bus until 2022, the State Land
 * Service until 2025, where no exception holds (P[66]). Municipalities are not bound.
 */
final class RegistersDeliverInTime implements Check<RegisterDirectory> {

    static final String EARLY = "early";

    @Override
    public void check(RegisterDirectory directory, Report report) {
        for (int i = 0; i < directory.registers().size(); i++) {
            RegisterEntry entry = directory.registers().get(i);
            if (report.lacks(entry.holder())) {
                continue;
            }
            OrganisationKind kind = entry.holder().map(Organisation::kind).orElse(OrganisationKind.OTHER_PRIVATE);
            if (kind == OrganisationKind.STATE_INSTITUTION
                    && !delivers(directory, entry)
                    && !isExempt(directory, entry, report)) {
                LocalDate last = directory.adaptBy(entry);
                boolean late = report.asOf().isAfter(last);
                report.found(
                        "/registers/" + i,
                        late ? "" : EARLY,
                        Map.of("register", entry.register().code(), "day", last.toString()));
            }
        }
    }

    private static boolean delivers(RegisterDirectory directory, RegisterEntry entry) {
        return directory.offers(entry.register()).stream()
                .anyMatch(offer -> offer.channel().orElse(ExchangeChannel.STATE_BUS) == ExchangeChannel.STATE_BUS);
    }

    private static boolean isExempt(RegisterDirectory directory, RegisterEntry entry, Report report) {
        return directory.exemptions(entry.register()).stream()
                .anyMatch(claim ->
                        claim.flaws(report.asOf(), directory.termsOrDefault()).isEmpty());
    }
}
