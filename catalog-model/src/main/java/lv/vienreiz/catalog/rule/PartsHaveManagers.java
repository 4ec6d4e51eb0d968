// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.text.LocalizedText;

/**
 * RULE-05: a service across ministries has, next to its manager, managers of its parts (M[299.5]). That a service crosses
 * ministries where its owner and providers belong to different ones is our own inference; an organisation that is in no
 * ministry, such as a municipality, does not count. The missing manager himself is left to {@link ManagerIsAssigned}.
 */
final class PartsHaveManagers implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.isForClients()) {
            report.skip();
            return;
        }
        if (service.providers().isEmpty() || report.lacks(service.owner())) {
            return;
        }
        Organisation owner = service.owner().get().organisation();
        boolean known = ministryIsKnown(owner);
        for (ServiceProvider provider : service.providers()) {
            Organisation other = provider.organisation();
            if (owner.ministry().isPresent()
                    && other.ministry().isPresent()
                    && owner.ministry().get().differsFrom(other.ministry().get())) {
                demandPartManagers(
                        service,
                        report,
                        owner.ministry().get(),
                        other.ministry().get());
                return;
            }
            known &= ministryIsKnown(other);
        }
        if (!known) {
            report.skip();
        }
    }

    private static void demandPartManagers(
            ServiceDescription service, Report report, LocalizedText one, LocalizedText other) {
        if (service.responsibility().filter(r -> !r.partManagers().isEmpty()).isEmpty()) {
            String path = service.responsibility().isPresent() ? "/responsibility" : "";
            report.found(path, "", Map.of("one", one.toString(), "other", other.toString()));
        }
    }

    /** An institution of the direct state administration belongs to a ministry; others need not. */
    private static boolean ministryIsKnown(Organisation organisation) {
        return organisation.kind() != OrganisationKind.STATE_INSTITUTION
                || organisation.ministry().isPresent();
    }
}
