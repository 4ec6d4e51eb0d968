// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.document.sample.JsonEdits;

/** Code lists that keep every rule, with codes that end, that others succeed, and that belong to others. */
final class SoundCodeLists {

    private static final LocalDate END = LocalDate.of(2021, 6, 30);

    private final Base base;
    private final Chance chance;

    SoundCodeLists(Base base, Chance chance) {
        this.base = base;
        this.chance = chance;
    }

    CodeList any() {
        List<CodeEntry> entries = new ArrayList<>();
        int count = 1 + chance.below(8);
        for (int i = 0; i < count; i++) {
            entries.add(entry(i, count));
        }
        CodeList list = base.of(CodeList.class, JsonEdits.none().remove("/entries"));
        return new CodeList(
                list.id(), list.version(), list.name(), list.publisher(), list.source(), entries, list.extensions());
    }

    /** The last code never ends, so that it can succeed the others; parents come first. */
    private CodeEntry entry(int number, int count) {
        boolean ends = number < count - 1 && chance.oneIn(3);
        String parent = "kods-" + chance.below(number + 1);
        return new CodeEntry(
                "kods-" + number,
                chance.name(),
                chance.maybe(() -> END.minusYears(1 + chance.below(20))),
                ends ? Optional.of(END) : Optional.empty(),
                ends && chance.oneIn(2) ? List.of("kods-" + (count - 1)) : List.of(),
                parent.equals("kods-" + number) ? Optional.empty() : Optional.of(parent),
                chance.maybe(chance::name));
    }
}
