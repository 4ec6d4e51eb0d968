// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.Duration;
import org.apache.jena.graph.Node;

/** Durations as other people write them. */
final class Times {

    private static final Pattern SWAPPED = Pattern.compile("P([YMWD])(\\d{1,6})");
    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,5})W");

    private Times() {}

    /** Tells whether one duration is longer than another; false where either is none, or they cannot be compared. */
    static boolean isLonger(Node one, Node other) {
        Optional<Duration> first = duration(text(one));
        Optional<Duration> second = duration(text(other));
        return first.isPresent()
                && second.isPresent()
                && first.get().compare(second.get()) == DatatypeConstants.GREATER;
    }

    /** Tells whether a text is a duration. */
    static boolean isDuration(String text) {
        return duration(text).isPresent();
    }

    /** The duration that a text means though it is written otherwise: the unit before the number, or weeks. */
    static Optional<String> meant(String text) {
        Matcher swapped = SWAPPED.matcher(text.strip());
        String ordered = swapped.matches() ? "P" + swapped.group(2) + swapped.group(1) : text.strip();
        Matcher weeks = WEEKS.matcher(ordered);
        String known = weeks.matches() ? "P" + 7 * Integer.parseInt(weeks.group(1)) + "D" : ordered;
        return isDuration(known) ? Optional.of(known) : Optional.empty();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static Optional<Duration> duration(String text) {
        if (!text.startsWith("P") && !text.startsWith("-P") || text.length() > 100) {
            return Optional.empty();
        }
        try {
            Duration duration = DatatypeFactory.newInstance().newDuration(text);
            // refuses fields that no arithmetic of the platform can hold
            duration.compare(duration);
            return Optional.of(duration);
        } catch (IllegalArgumentException | UnsupportedOperationException none) {
            return Optional.empty();
        } catch (DatatypeConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
