// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.importance;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * How important a service is, with the three factors from which its owner judged (M[127]). The sources give no formula, so
 * the level is stated and the factors are told in words.
 *
 * @param level the level
 * @param consequences what follows for society and clients if the function is not ensured (the first factor, M[127.2])
 * @param contribution what the service contributes to the function (the second factor)
 * @param demand how much it is asked for, and by how many it could be (the third factor)
 */
@Part
public record Importance(
        ImportanceLevel level,
        Optional<@TextLength(max = 2000) LocalizedText> consequences,
        Optional<@TextLength(max = 2000) LocalizedText> contribution,
        Optional<@TextLength(max = 2000) LocalizedText> demand) {

    /** Makes it. */
    public Importance {
        Objects.requireNonNull(level, "level");
    }
}
