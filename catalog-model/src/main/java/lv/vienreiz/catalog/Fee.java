// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/** What a client pays for one item of a service (M, tables 3 and 4). A service without fees is free of charge. */
@Part
public sealed interface Fee {

    /**
     * What is paid for.
     *
     * @return the item
     */
    LocalizedText item();

    /**
     * How much is paid.
     *
     * @return the amount
     */
    Money amount();

    /**
     * What the fee rests on.
     *
     * @return the act or price list, where it is given
     */
    Optional<LegalAct> basis();

    /**
     * Who pays less, or nothing.
     *
     * @return the exemptions, where they are given
     */
    Optional<LocalizedText> exemptions();

    /**
     * A state fee (<i>valsts nodeva</i>): an obligatory payment to the state budget.
     *
     * @param item what is paid for
     * @param amount how much is paid
     * @param basis what the fee rests on
     * @param exemptions who pays less, or nothing
     */
    @Part
    record StateFee(
            @TextLength(max = 300) LocalizedText item,
            @Valid Money amount,
            Optional<@Valid LegalAct> basis,
            Optional<@TextLength(max = 2000) LocalizedText> exemptions)
            implements Fee {

        /** Makes a fee. */
        public StateFee {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A municipal fee (<i>pašvaldības nodeva</i>): an obligatory payment to a municipality's budget.
     *
     * @param item what is paid for
     * @param amount how much is paid
     * @param basis what the fee rests on
     * @param exemptions who pays less, or nothing
     */
    @Part
    record MunicipalFee(
            @TextLength(max = 300) LocalizedText item,
            @Valid Money amount,
            Optional<@Valid LegalAct> basis,
            Optional<@TextLength(max = 2000) LocalizedText> exemptions)
            implements Fee {

        /** Makes a fee. */
        public MunicipalFee {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * The price of a paid service (<i>maksas pakalpojums</i>), charged under an external act.
     *
     * @param item what is paid for
     * @param amount how much is paid
     * @param basis what the price rests on
     * @param exemptions who pays less, or nothing
     */
    @Part
    record PaidService(
            @TextLength(max = 300) LocalizedText item,
            @Valid Money amount,
            Optional<@Valid LegalAct> basis,
            Optional<@TextLength(max = 2000) LocalizedText> exemptions)
            implements Fee {

        /** Makes a price. */
        public PaidService {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A price in a free market (<i>tirgus cena</i>), by private-law contract.
     *
     * @param item what is paid for
     * @param amount how much is paid
     * @param basis what the price rests on
     * @param exemptions who pays less, or nothing
     */
    @Part
    record MarketPrice(
            @TextLength(max = 300) LocalizedText item,
            @Valid Money amount,
            Optional<@Valid LegalAct> basis,
            Optional<@TextLength(max = 2000) LocalizedText> exemptions)
            implements Fee {

        /** Makes a price. */
        public MarketPrice {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(amount, "amount");
        }
    }
}
