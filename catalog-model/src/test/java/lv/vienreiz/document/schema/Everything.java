// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.text.LocalizedText;

/**
 * A document with every kind of member & limit that a form knows, "quoted" as well.
 *
 * @param free any text
 * @param sized a text of two to five characters
 * @param shaped a text with a pattern
 * @param title a text in several languages, of any length
 * @param small a number of 32 bits
 * @param large a number of 64 bits
 * @param percent a number with bounds
 * @param least a number with a lower bound
 * @param signed a decimal number
 * @param positive a decimal number that is not negative
 * @param days dates
 * @param moments points in time
 * @param addresses addresses
 * @param persons personal codes
 * @param colours an enumeration
 * @param pairs parts of which there must be one or two
 * @param shape one of two
 * @param flag true or false
 * @param extensions what the document holds beyond this form
 */
@Document(name = "everything", version = "2.3")
public record Everything(
        String free,
        @Size(min = 2, max = 5) String sized,
        Optional<@Pattern(regexp = "[a-z]+(\\.[a-z]+)*") String> shaped,
        LocalizedText title,
        int small,
        long large,
        @Min(0) @Max(100) int percent,
        Optional<@Min(-7) Long> least,
        BigDecimal signed,
        Optional<@PositiveOrZero BigDecimal> positive,
        @Item("day") List<LocalDate> days,
        @Item("moment") List<OffsetDateTime> moments,
        @Item("webAddress") List<URI> addresses,
        @Size(max = 2) @Item("person") List<PersonalCode> persons,
        @Item("colour") List<Colour> colours,
        @Size(min = 1, max = 2) @Item("pair") List<@Valid Pair> pairs,
        Optional<@Valid Figure> shape,
        Optional<Boolean> flag,
        Extensions extensions) {

    /** A colour. */
    public enum Colour {
        /** Red. */
        RED,
        /** Green. */
        GREEN
    }

    /**
     * Two texts.
     *
     * @param left the one
     * @param right the other
     */
    @Part(closed = true)
    public record Pair(@Size(max = 3) String left, Optional<@Size(max = 3) String> right) {}

    /** A figure. */
    @Part
    public sealed interface Figure {

        /**
         * A circle.
         *
         * @param radius how far it reaches
         */
        @Part
        record Circle(@Min(1) long radius) implements Figure {}

        /**
         * A line.
         *
         * @param name what it is called
         */
        @Part
        record Line(LocalizedText name) implements Figure {}
    }
}
