// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What is given digitally only (<i>tikai digitāls</i>, P[91]), and how those are supported who cannot do without help.
 *
 * @param service the service; none means all services of the strategy
 * @param segment the segment of clients; none means all segments
 * @param support the channels by which support is given
 * @param note what else is to be known of the support
 */
@Part
public record DigitalOnlyDeclaration(
        Optional<ServiceId> service,
        Optional<@Valid CodedValue> segment,
        @Size(max = 30) @Item("supportChannel") List<ChannelKind> support,
        Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes a declaration. */
    public DigitalOnlyDeclaration {
        support = List.copyOf(support);
    }
}
