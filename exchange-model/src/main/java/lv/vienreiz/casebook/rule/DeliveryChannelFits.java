// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-88: the result is delivered by a channel that the service has for delivery (M[129.3]). */
final class DeliveryChannelFits implements Check<CaseFile> {

    @Override
    public void check(CaseFile file, Report report) {
        if (file.delivery().isEmpty()) {
            return;
        }
        Optional<ServiceDescription> service = Descriptions.of(file, report);
        ChannelKind used = file.delivery().get().channel();
        boolean misfit = service.isPresent()
                && service.get().channels().stream()
                        .noneMatch(channel -> channel.kind() == used && channel.serves(StepScope.DELIVER_RESULT));
        if (misfit) {
            report.found("/delivery/channel", "", Map.of("channel", used.name()));
        }
    }
}
