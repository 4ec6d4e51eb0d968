// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.knowledge;

import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A step of an instruction.
 *
 * @param text what to do
 */
@Part
public record InstructionStep(@TextLength(max = 4000) LocalizedText text) {

    /** Makes it. */
    public InstructionStep {
        Objects.requireNonNull(text, "text");
    }
}
