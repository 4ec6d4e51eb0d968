// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Where a service can be had (M[144]-[145], M[176]).
 *
 * @param tiedToAddress whether the place depends on the declared residence, or on where a property lies
 * @param availability the criterion of territorial availability
 * @param territories for which territories the service is; none means all
 */
@Part
public record PlaceOfService(
        Optional<Boolean> tiedToAddress,
        Optional<@TextLength(max = 1000) LocalizedText> availability,
        @Size(max = 200) @Item("territory") List<@Valid CodedValue> territories) {

    /** Makes it. */
    public PlaceOfService {
        territories = List.copyOf(territories);
    }
}
