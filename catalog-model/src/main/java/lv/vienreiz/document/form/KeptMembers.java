// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;

/** The members of one document that its form does not know; of those that are JSON, each name stands once in a part. */
final class KeptMembers {

    private final FindingCollector collector;
    private final List<Extensions.Kept> all = new ArrayList<>(0);
    private final Set<String> paths = new HashSet<>();

    KeptMembers(FindingCollector collector) {
        this.collector = collector;
    }

    /** Keeps a member, or reports that it stands twice or has a name that XML cannot hold. */
    boolean keep(Extensions.Kept member, String path) {
        String bad = TextFault.firstBad(member.name());
        if (!bad.isEmpty()) {
            collector.add(DocumentRule.CHARACTER, "", Severity.ERROR, path, Map.of("found", bad));
        } else if (member.value().form() == WrittenForm.JSON && !paths.add(path)) {
            Map<String, String> facts = Map.of("name", Quoting.safe(member.name()));
            collector.add(DocumentRule.DUPLICATE, "", Severity.ERROR, path, facts);
        } else {
            return all.add(member);
        }
        collector.unusable();
        return false;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Hands over what lies in a document and was not handed over yet; its places are told from that document. */
    Extensions of(String document) {
        List<Extensions.Kept> mine = new ArrayList<>();
        all.removeIf(member -> {
            boolean inside = member.parent().equals(document) || member.parent().startsWith(document + "/");
            if (inside) {
                String parent = member.parent().substring(document.length());
                mine.add(new Extensions.Kept(parent, member.name(), member.value()));
            }
            return inside;
        });
        return mine.isEmpty() ? Extensions.none() : new Extensions(mine);
    }
}
