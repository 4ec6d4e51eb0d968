// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.vienreiz.text.Language;

/**
 * What was found in a document, in the order of the document and without repetition, and which rules were not run.
 *
 * @param all the findings
 * @param skipped rules that could not be run because something they need was missing; they count neither as kept nor as
 *     broken
 * @param switchedOff rules that somebody switched off, each with the reason given
 */
public record Findings(List<Finding> all, List<RuleId> skipped, List<SwitchedOff> switchedOff)
        implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    /** Makes findings. */
    public Findings {
        all = all.size() < 2 ? List.copyOf(all) : List.copyOf(new LinkedHashSet<>(all));
        skipped = List.copyOf(skipped);
        switchedOff = List.copyOf(switchedOff);
    }

    /**
     * Makes findings of a check in which no rule was switched off.
     *
     * @param all the findings
     * @param skipped rules that could not be run
     */
    public Findings(List<Finding> all, List<RuleId> skipped) {
        this(all, skipped, List.of());
    }

    /**
     * Nothing found and nothing skipped.
     *
     * @return empty findings
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Collects findings.
     *
     * @param all the findings
     * @return findings that skip nothing
     */
    public static Findings of(List<Finding> all) {
        return all.isEmpty() ? NONE : new Findings(all, List.of());
    }

    /**
     * Joins these findings with others.
     *
     * @param other more findings
     * @return both
     */
    public Findings and(Findings other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new Findings(
                joined(all, other.all), joined(skipped, other.skipped), joined(switchedOff, other.switchedOff));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /**
     * Keeps some of the findings.
     *
     * @param wanted which to keep
     * @return those, with the same rules not run
     */
    public Findings filter(Predicate<? super Finding> wanted) {
        return new Findings(all.stream().filter(wanted).toList(), skipped, switchedOff);
    }

    /**
     * Tells whether nothing was found.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Tells whether something was found that forbids use.
     *
     * @return true if there is a finding of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Counts the findings of a weight.
     *
     * @param severity the weight
     * @return how many there are
     */
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /**
     * Streams the findings.
     *
     * @return the findings in order
     */
    public Stream<Finding> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }

    /**
     * Orders the findings by line and column where they are known.
     *
     * @return the same findings in the order of the text
     */
    public Findings inOrderOfText() {
        Comparator<Finding> byPosition = Comparator.comparing(
                finding -> finding.location().position().orElse(new Position(Integer.MAX_VALUE, 0)),
                Comparator.comparingInt(Position::line).thenComparingInt(Position::column));
        return new Findings(all.stream().sorted(byPosition).toList(), skipped, switchedOff);
    }

    /**
     * Prints the findings for a person, one a line, and after them the rules that were not run.
     *
     * @param out where to
     * @param language Latvian or English
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void printTo(Appendable out, Language language) {
        FindingPrinter.print(this, out, language);
    }
}
