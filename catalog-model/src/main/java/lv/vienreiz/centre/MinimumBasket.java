// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * The services of the state that every joint centre of state and municipality must have at least (<i>minimālais pakalpojumu
 * grozs</i>, Cabinet regulation 401 of 2017). Which services of an institution belong to it is not public, so it lists
 * institutions, and a centre is complete by institution: at least one service of each.
 *
 * <p>{@link #published} is the basket as an article of 2020 counts it. Whoever knows a newer one writes a document of this
 * kind and checks centres among it: {@code RuleSet.of(profile).among(Bundle.of(List.of(basket)))}.
 *
 * @param name what it is
 * @param source where the list comes from
 * @param institutions the institutions
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "minimum-basket", version = "1.0")
public record MinimumBasket(
        @TextLength(max = 300) LocalizedText name,
        @Size(max = 500) String source,
        @Size(max = 200) @Item("institution") List<@Valid BasketInstitution> institutions,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Extensions extensions) {

    /** Read when it is first asked for. */
    private static final class Published {
        static final MinimumBasket BASKET = read();

        private static MinimumBasket read() {
            try (InputStream file = MinimumBasket.class.getResourceAsStream("minimum-basket-2020.json")) {
                return Documents.read(
                                MinimumBasket.class,
                                Objects.requireNonNull(file, "minimum-basket-2020.json")
                                        .readAllBytes())
                        .orElseThrow();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Makes a basket; {@link #builder} is the convenient way. */
    public MinimumBasket {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(extensions, "extensions");
        institutions = List.copyOf(institutions);
    }

    /**
     * The basket of eleven institutions, as published in 2020.
     *
     * @return the basket that rules use where no other is among the documents
     */
    public static MinimumBasket published() {
        return Published.BASKET;
    }

    /**
     * Begins a basket.
     *
     * @param name what it is
     * @param source where the list comes from
     * @param validFrom the first day on which it holds
     * @return a builder
     */
    public static MinimumBasketBuilder builder(LocalizedText name, String source, LocalDate validFrom) {
        return new MinimumBasketBuilder(name, source, validFrom);
    }

    /**
     * Tells whether the basket holds on a day.
     *
     * @param day the day
     * @return true unless the day lies before the first or after the last day
     */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
    }
}
