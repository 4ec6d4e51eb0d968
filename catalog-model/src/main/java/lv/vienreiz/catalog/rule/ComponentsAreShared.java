// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.ComponentUse;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-53: a service uses the shared components and builds none of its own beside them (M[235.4]-[235.5], P[59]). For
 * authentication in a system of a state institution that is a duty, for all else a recommendation. The sources know no reason that
 * excuses one of its own; what a description gives as one is for its readers.
 */
final class ComponentsAreShared implements Check<ServiceDescription> {

    static final String OTHER = "other";

    @Override
    public void check(ServiceDescription service, Report report) {
        for (int i = 0; i < service.components().size(); i++) {
            ComponentUse use = service.components().get(i);
            if (!use.shared()) {
                boolean duty = use.component() == SharedComponent.AUTHENTICATION && isOfTheState(service);
                report.found(
                        "/components/" + i,
                        duty ? "" : OTHER,
                        Map.of("component", use.component().name()));
            }
        }
    }

    private static boolean isOfTheState(ServiceDescription service) {
        return service.owner()
                .filter(owner -> owner.organisation().kind() == OrganisationKind.STATE_INSTITUTION)
                .isPresent();
    }
}
