// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * A postal address, in Latvia or elsewhere in the Union. The parts are those of Latvian addresses; elsewhere street and house,
 * postal code and place suffice. The code of the state address register, where there is one, is what machines compare.
 *
 * @param country the code of ISO 3166-1, such as {@code LV}
 * @param postalCode the postal code, such as {@code LV-1010}
 * @param region the county or city of the state, or a region (<i>novads, valstspilsēta</i>)
 * @param parish the parish (<i>pagasts</i>)
 * @param place the town or village
 * @param street the street with the number of the house, or the name of the house
 * @param unit the flat or room
 * @param registerCode the code of the state address register (<i>VZD adreses kods</i>)
 */
@Part
public record PostalAddress(
        Optional<@Pattern(regexp = "[A-Z]{2}") String> country,
        Optional<@Size(max = 20) String> postalCode,
        Optional<@Size(max = 100) String> region,
        Optional<@Size(max = 100) String> parish,
        Optional<@Size(max = 100) String> place,
        Optional<@Size(max = 200) String> street,
        Optional<@Size(max = 50) String> unit,
        Optional<@Pattern(regexp = "[0-9]{9}") String> registerCode) {

    /**
     * Begins an address.
     *
     * @return a builder
     */
    public static PostalAddressBuilder builder() {
        return new PostalAddressBuilder();
    }

    /**
     * Tells whether somebody can find the place by it.
     *
     * @return true if it has a street or house, and a place, parish or region; or the code of the address register
     */
    public boolean isFindable() {
        boolean somewhere = place.isPresent() || parish.isPresent() || region.isPresent();
        return registerCode.isPresent() || street.isPresent() && somewhere;
    }
}
