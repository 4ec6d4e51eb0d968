// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.status.Certainty;
import lv.vienreiz.text.LocalizedText;

/**
 * What a register offers by one service of the bus, and by what right it may be asked.
 *
 * @param service the register and its service
 * @param fields the fields that it delivers; none means that the directory does not tell, and any may be asked for
 * @param rights by what right it may be asked; none means that whoever asks brings the right along
 * @param channel by which way it goes
 * @param systems how many information systems outside the institution it serves, or is forecast to serve (P[66], footnote 33)
 * @param charge what the register charges other institutions for it
 * @param certainty how sure it is that the register offers this
 * @param note what else is to be known
 */
@Part
public record RegisterOffer(
        @Valid RegisterService service,
        @Size(max = 200) @Item("field") List<@Size(max = 100) String> fields,
        @Size(max = 50) @Item("right") List<@Valid DataRight> rights,
        Optional<ExchangeChannel> channel,
        Optional<@PositiveOrZero Long> systems,
        Optional<@Valid RegisterCharge> charge,
        Optional<Certainty> certainty,
        Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes an offer. */
    public RegisterOffer {
        Objects.requireNonNull(service, "service");
        fields = List.copyOf(fields);
        rights = List.copyOf(rights);
    }

    /**
     * Begins an offer.
     *
     * @param service the register and its service
     * @return a builder
     */
    public static RegisterOfferBuilder builder(RegisterService service) {
        return new RegisterOfferBuilder(service);
    }

    /**
     * Tells whether it delivers fields.
     *
     * @param wanted the fields
     * @return true if it delivers them all, or the directory does not tell which it delivers
     */
    public boolean delivers(List<String> wanted) {
        return fields.isEmpty() || fields.containsAll(wanted);
    }
}
