// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import lv.vienreiz.onceonly.RegisterBurden;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterEntry;
import lv.vienreiz.text.Language;

/** Who could deliver what people are asked for. */
final class Deliverers {

    private Deliverers() {}

    /** The holder of the register, or nothing where the directory does not tell it. */
    static String of(RegisterBurden burden, RegisterDirectory directory, Language language) {
        return directory
                .entry(burden.register())
                .flatMap(RegisterEntry::holder)
                .map(holder -> holder.name().inOrFirst(language))
                .orElse("");
    }
}
