// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * The linkage of a description to a template of a unified service (<i>piesaiste šablonam</i>, P[28]).
 *
 * @param template the template
 * @param specialPart what is special in this municipality
 * @param linkedOn the date of the linkage
 */
@Part
public record TemplateLink(
        TemplateId template,
        Optional<@TextLength(max = 4000) LocalizedText> specialPart,
        Optional<LocalDate> linkedOn) {

    /** Makes it. */
    public TemplateLink {
        Objects.requireNonNull(template, "template");
    }
}
