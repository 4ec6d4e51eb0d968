// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;

/** The members of one document that its form does not know; of those that are JSON, each name stands once in a part. */
final class KeptMembers {

    private final FindingCollector collector;
    private final List<Held> all = new ArrayList<>(0);
    private final Set<String> paths = new HashSet<>();

    KeptMembers(FindingCollector collector) {
        this.collector = collector;
    }

    /** A member, and the items in which it lies as far as they were read to their end. */
    private record Held(String parent, String name, Opaque value, Deque<Object> items) {

        boolean isIn(String part) {
            return parent.startsWith(part) && (parent.length() == part.length() || parent.charAt(part.length()) == '/');
        }
    }

    /** Keeps a member, or reports that it stands twice or has a name that XML cannot hold. */
    boolean keep(String parent, String name, Opaque value, String path) {
        String bad = TextFault.firstBad(name);
        if (!bad.isEmpty()) {
            collector.add(DocumentRule.CHARACTER, "", Severity.ERROR, path, Map.of("found", bad));
        } else if (value.form() == WrittenForm.JSON && !paths.add(path)) {
            collector.add(DocumentRule.DUPLICATE, "", Severity.ERROR, path, Map.of("name", Quoting.safe(name)));
        } else {
            return all.add(new Held(parent, name, value, new ArrayDeque<>(1)));
        }
        collector.unusable();
        return false;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What was kept in an item that was just read belongs to it; that was kept last of all. */
    void belongs(String path, Object item) {
        for (int i = all.size() - 1; i >= 0 && all.get(i).isIn(path); i--) {
            all.get(i).items().addFirst(item);
        }
    }

    /** Hands over what lies in a document and was not handed over yet; its places are told from that document. */
    Extensions of(String document) {
        List<Extensions.Kept> mine = new ArrayList<>();
        all.removeIf(member -> {
            boolean inside = member.isIn(document);
            String parent = inside ? member.parent().substring(document.length()) : "";
            // an item that could not be read makes the document unusable, and what was kept in it goes with it
            if (inside && PathStack.indexes(parent) == member.items().size()) {
                mine.add(new Extensions.Kept(parent, member.name(), member.value(), List.copyOf(member.items())));
            }
            return inside;
        });
        return mine.isEmpty() ? Extensions.none() : new Extensions(mine);
    }
}
