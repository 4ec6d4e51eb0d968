// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.template.UnifiedTemplate;

/**
 * RULE-100: a municipality links to a template once, which is our own inference, and stays responsible for what its
 * description says (P[28]). That it no longer is where the keeper of the template owns the description is our own inference
 * too.
 */
final class LinkedOnceByItsOwner implements Check<ServiceDescription> {

    static final String TWICE = "twice";

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.template().isEmpty() || report.lacks(service.owner())) {
            return;
        }
        TemplateLink link = service.template().get();
        Organisation owner = service.owner().get().organisation();
        if (!report.knowsNo(UnifiedTemplate.class)) {
            Optional<Organisation> keeper =
                    Templates.find(report.bundle(), link).flatMap(UnifiedTemplate::keeper);
            if (keeper.isPresent() && Templates.same(owner, keeper.get())) {
                report.found("/owner", "", Map.of("owner", owner.name().toString()));
            }
        }
        for (ServiceDescription other : Templates.linked(report.bundle(), link.template())) {
            if (isSecond(service, other, owner)) {
                Map<String, String> facts = Map.of(
                        "template", link.template().value(),
                        "other", other.id().value());
                report.found("/template", TWICE, facts);
            }
        }
    }

    private static boolean isSecond(ServiceDescription service, ServiceDescription other, Organisation owner) {
        return !other.id().equals(service.id())
                && other.status().filter(ServiceStatus.DISCONTINUED::equals).isEmpty()
                && other.owner()
                        .filter(its -> Templates.same(its.organisation(), owner))
                        .isPresent();
    }
}
