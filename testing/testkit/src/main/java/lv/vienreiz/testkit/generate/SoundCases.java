// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.StatusNotice;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.testkit.casework.RandomHistories;

/** Case files and histories that keep every rule, each looked at alone. */
final class SoundCases {

    private final Base base;
    private final RandomHistories histories;

    SoundCases(Base base, RandomGenerator random) {
        this.base = base;
        this.histories = RandomHistories.by(random);
    }

    ServiceCaseHistory history() {
        ServiceCaseHistory any =
                base.of(ServiceCaseHistory.class, JsonEdits.none().remove("/entries"));
        return new ServiceCaseHistory(any.envelope(), any.caseId(), any.service(), histories.legal());
    }

    /** A file in which every incident is somebody else's, and the client is told of everything. */
    CaseFile file() {
        CaseFile any = base.of(
                CaseFile.class,
                JsonEdits.none().remove("/history").remove("/notices").remove("/incidents"));
        List<StatusEntry> history = histories.legal();
        List<StatusNotice> notices = history.stream()
                .map(entry -> new StatusNotice(entry.sequence(), entry.at(), ChannelKind.SMS))
                .toList();
        return any.toBuilder().history(history).notices(notices).build();
    }
}
