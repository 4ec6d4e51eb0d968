// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lv.vienreiz.document.Extensions.Kept;

/** Where what is kept is written: in its part, and in a list in the item that it belongs to, wherever that stands now. */
final class KeptPlaces {

    private final NavigableMap<String, List<Place>> places = new TreeMap<>();
    private final List<Kept> gone = new ArrayList<>(0);

    /** A member, and the number of indexes in the path of the document that keeps it. */
    private record Place(Kept kept, int outer) {

        Object item(int level) {
            return kept.items().get(level - outer);
        }
    }

    /** An item as it was read, with the place that it had. */
    private record Owner(int index, Object item) {}

    boolean isEmpty() {
        return places.isEmpty();
    }

    void add(String document, List<Kept> kept) {
        int outer = kept.isEmpty() ? 0 : PathStack.indexes(document);
        for (Kept member : kept) {
            at(document + member.parent()).add(new Place(member, outer));
        }
    }

    private List<Place> at(String path) {
        return places.computeIfAbsent(path, part -> new ArrayList<>(1));
    }

    /** What is kept in a part, for writing it there. */
    List<Kept> take(String path) {
        List<Place> mine = places.remove(path);
        return mine == null ? List.of() : mine.stream().map(Place::kept).toList();
    }

    /** What found no place. */
    List<Kept> rest() {
        List<Kept> all = new ArrayList<>(gone);
        places.values().forEach(part -> part.forEach(place -> all.add(place.kept())));
        return all;
    }

    /** Moves what is kept in a list to where its items stand now. */
    void list(String path, List<?> now) {
        // '0' follows '/', so that this is everything below
        NavigableMap<String, List<Place>> inside = places.subMap(path + "/", true, path + "0", false);
        if (inside.isEmpty()) {
            return;
        }
        Map<String, List<Place>> before = new TreeMap<>(inside);
        inside.clear();
        int level = PathStack.indexes(path);
        Map<Owner, Map<String, List<Place>>> owners = new LinkedHashMap<>();
        before.forEach((part, members) -> {
            int index = PathStack.index(part, path.length() + 1);
            int end = part.indexOf('/', path.length() + 1);
            String rest = end < 0 ? "" : part.substring(end);
            for (Place member : members) {
                if (index < 0) {
                    gone.add(member.kept());
                } else {
                    owners.computeIfAbsent(new Owner(index, member.item(level)), owner -> new TreeMap<>())
                            .computeIfAbsent(rest, inItem -> new ArrayList<>(1))
                            .add(member);
                }
            }
        });
        settle(path, now, owners);
    }

    /** First come the items that stand where they stood, then those that stand elsewhere. */
    private void settle(String path, List<?> now, Map<Owner, Map<String, List<Place>>> owners) {
        BitSet taken = new BitSet();
        Map<Owner, Map<String, List<Place>>> moved = new LinkedHashMap<>();
        owners.forEach((owner, members) -> {
            int index = owner.index();
            if (index < now.size() && owner.item().equals(now.get(index))) {
                taken.set(index);
                put(path + "/" + index, members);
            } else {
                moved.put(owner, members);
            }
        });
        moved.forEach((owner, members) -> {
            int index = taken.nextClearBit(0);
            while (index < now.size() && !owner.item().equals(now.get(index))) {
                index = taken.nextClearBit(index + 1);
            }
            if (index < now.size()) {
                taken.set(index);
                put(path + "/" + index, members);
            } else {
                members.values().forEach(part -> part.forEach(place -> gone.add(place.kept())));
            }
        });
    }

    private void put(String item, Map<String, List<Place>> members) {
        members.forEach((rest, part) -> at(item + rest).addAll(part));
    }
}
