// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-19: the publication records that the service manager published, and that the head of the institution checked or
 * delegated the responsibility (M[122.3]). Posts are compared and never repeated in a finding, since a post may hold a name.
 */
final class PublicationIsAccountedFor implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.publication())) {
            return;
        }
        Publication publication = service.publication().get();
        if (publication.publishedBy().isEmpty()) {
            report.found("/publication", "", Map.of());
        } else if (isAnother(publication.publishedBy().get(), service)) {
            report.found("/publication/publishedBy", "another", Map.of());
        }
        if (publication.checkedBy().isEmpty()) {
            report.found("/publication", "unchecked", Map.of());
        }
    }

    private static boolean isAnother(String post, ServiceDescription service) {
        return service.responsibility()
                .flatMap(Responsibility::manager)
                .filter(manager -> !manager.strip().equalsIgnoreCase(post.strip()))
                .isPresent();
    }
}
