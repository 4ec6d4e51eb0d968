// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * At which level a template keeps a part of the descriptions that are linked to it.
 *
 * @param part the part
 * @param level general or special
 */
@Part
public record TemplatePart(DescriptionPart part, PartLevel level) {

    /** Makes it. */
    public TemplatePart {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(level, "level");
    }
}
