// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * How a service stands to users of other countries (Regulation (EU) 2018/1724, P[93]-[95], M[31.1.3]).
 *
 * @param procedures the procedures of its Annex II to which the service belongs
 * @param informationAreas the areas of information of its Annex I to which it belongs
 * @param servicesDirective whether it is a procedure of the Services Directive
 * @param fullyOnline whether the whole procedure is online
 * @param crossBorderLogin whether users of other countries can identify themselves
 */
@Part
public record CrossBorder(
        @Size(max = 30) @Item("procedure") List<@Valid CodedValue> procedures,
        @Size(max = 30) @Item("informationArea") List<@Valid CodedValue> informationAreas,
        boolean servicesDirective,
        Optional<Boolean> fullyOnline,
        Optional<Boolean> crossBorderLogin) {

    /** Makes it. */
    public CrossBorder {
        procedures = List.copyOf(procedures);
        informationAreas = List.copyOf(informationAreas);
    }
}
