// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.text.Language;

/**
 * How far the municipalities of a day are linked to templates (P[28]). Two indicators stand beside each other: that a
 * municipality is linked, and that it published anything at all. A description counts for the municipality of its owner's
 * territory; what belonged to a municipality that ended counts for each of its successors.
 *
 * <pre>{@code
 * CodeList municipalities = CodeLists.shipped().find(CodeLists.MUNICIPALITIES).orElseThrow();
 * TemplateCoverage coverage = TemplateCoverage.of(municipalities, LocalDate.of(2019, 5, 1), templates, descriptions);
 * coverage.linkedPercent();       // 59.7
 * }</pre>
 *
 * @param day the day
 * @param templates what each template covers
 * @param municipalities what each municipality has linked and published
 * @param unplaced the linked or published descriptions that belong to no municipality of that day
 */
public record TemplateCoverage(
        LocalDate day,
        List<TemplateShare> templates,
        List<MunicipalityShare> municipalities,
        List<ServiceId> unplaced) {

    /**
     * What a template covers.
     *
     * @param template the template
     * @param linked how many municipalities are linked to it
     */
    public record TemplateShare(TemplateId template, int linked) {}

    /**
     * What a municipality has linked and published.
     *
     * @param municipality the municipality
     * @param links to how many templates it is linked
     * @param published how many descriptions it published
     */
    public record MunicipalityShare(CodeEntry municipality, int links, int published) {

        /**
         * Tells whether it is linked at all.
         *
         * @return true if it is linked to at least one template
         */
        public boolean isLinked() {
            return links > 0;
        }

        /**
         * Tells whether it published anything.
         *
         * @return true if it published at least one description
         */
        public boolean hasPublished() {
            return published > 0;
        }
    }

    /** Makes a report; {@link #of} is the way. */
    public TemplateCoverage {
        templates = List.copyOf(templates);
        municipalities = List.copyOf(municipalities);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Makes the report of a day.
     *
     * @param municipalities the code list by which owners name their territories
     * @param day the day
     * @param templates the templates; links to others are not counted
     * @param descriptions the descriptions of all municipalities
     * @return the report
     */
    public static TemplateCoverage of(
            CodeList municipalities,
            LocalDate day,
            Collection<UnifiedTemplate> templates,
            Collection<ServiceDescription> descriptions) {
        CoverageCount count = new CoverageCount(municipalities, day, templates);
        descriptions.forEach(count::add);
        return count.report();
    }

    /**
     * How many municipalities are linked to at least one template.
     *
     * @return a number of municipalities
     */
    public int linked() {
        return (int) municipalities.stream().filter(MunicipalityShare::isLinked).count();
    }

    /**
     * How many municipalities are linked to none.
     *
     * @return a number of municipalities
     */
    public int notLinked() {
        return municipalities.size() - linked();
    }

    /**
     * How many municipalities published anything.
     *
     * @return a number of municipalities
     */
    public int published() {
        return (int)
                municipalities.stream().filter(MunicipalityShare::hasPublished).count();
    }

    /**
     * How many municipalities published something and are linked to nothing.
     *
     * @return a number of municipalities
     */
    public int publishedWithoutLinking() {
        return (int) municipalities.stream()
                .filter(share -> share.hasPublished() && !share.isLinked())
                .count();
    }

    /**
     * How many municipalities published nothing.
     *
     * @return a number of municipalities
     */
    public int publishedNothing() {
        return municipalities.size() - published();
    }

    /**
     * How many links there are, a template and a municipality counting once.
     *
     * @return a number of links
     */
    public long links() {
        return templates.stream().mapToLong(TemplateShare::linked).sum();
    }

    /**
     * How many links there were if every municipality were linked to every template.
     *
     * @return a number of links
     */
    public long fullLinks() {
        return (long) templates.size() * municipalities.size();
    }

    /**
     * The share of municipalities that are linked to at least one template.
     *
     * @return percent with one decimal
     */
    public BigDecimal linkedPercent() {
        return percent(linked(), municipalities.size());
    }

    /**
     * The share of all possible links that there are.
     *
     * @return percent with one decimal
     */
    public BigDecimal linksPercent() {
        return percent(links(), fullLinks());
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /**
     * The report as text: the sums, then a line for each template and each municipality.
     *
     * @param language Latvian or English; any other is answered in English
     * @return lines, each ended by a line feed
     */
    public String text(Language language) {
        return CoverageText.of(this, language);
    }
}
