// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.net.URI;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.cpsv.shape.Defaults;
import lv.vienreiz.cpsv.shape.GraphRepair;
import lv.vienreiz.document.Finding;
import lv.vienreiz.text.Language;
import org.apache.jena.graph.NodeFactory;

/**
 * How data is repaired: with what is in it, and with what the user says here. Nothing is invented: a default that is not given
 * is not used, and each repair is a finding.
 *
 * <pre>{@code
 * CpsvData.Changed repaired = data.repaired(Repair.carefully().withLanguage(Language.ENGLISH));
 * }</pre>
 *
 * @param language the language of texts without one
 * @param place the place of organisations without one
 * @param authority who answers for services that name nobody
 */
public record Repair(Optional<Language> language, Optional<URI> place, Optional<Organisation> authority) {

    /**
     * Repairs with what is in the data alone: names that stand under other properties, identifiers that are the nodes' own
     * names, durations whose number and unit are swapped, types that properties imply.
     *
     * @return the repair
     */
    public static Repair carefully() {
        return new Repair(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Sets the language of texts without one.
     *
     * @param language the language
     * @return such a repair
     */
    public Repair withLanguage(Language language) {
        return new Repair(Optional.of(language), place, authority);
    }

    /**
     * Sets the place of organisations without one.
     *
     * @param place a name from the Union's lists
     * @return such a repair
     */
    public Repair withPlace(URI place) {
        return new Repair(language, Optional.of(place), authority);
    }

    /**
     * Sets who answers for services that name nobody.
     *
     * @param authority the organisation
     * @return such a repair
     */
    public Repair withAuthority(Organisation authority) {
        return new Repair(language, place, Optional.of(authority));
    }

    /**
     * Tells whether a finding of the shapes is of a kind that this repair can mend; whether it does depends on the value.
     *
     * @param finding a finding of {@link CpsvShapes}
     * @return false where a fact is missing that neither the data nor the user gives
     */
    public boolean mends(Finding finding) {
        if (finding.rule() != CpsvRule.SHAPE) {
            return false;
        }
        String property = finding.arguments().getOrDefault("property", "");
        boolean named = !finding.arguments().getOrDefault("node", "_:").startsWith("_:");
        return switch (finding.variant()) {
            case "language" -> language.isPresent();
            case "missing" ->
                switch (property) {
                    case "dct:identifier" -> named;
                    case "dct:spatial" -> place.isPresent();
                    case "cv:hasCompetentAuthority" -> authority.isPresent() && place.isPresent();
                    default -> false;
                };
            case "many" -> property.equals("dct:identifier");
            case "undescribed" -> isKnownByName(finding.arguments().getOrDefault("expected", ""));
            case "datatype" ->
                GraphRepair.isClear(
                        finding.arguments().getOrDefault("literal", ""),
                        finding.arguments().getOrDefault("expected", ""));
            case "class" -> isHere(finding.arguments().getOrDefault("lacks", ""));
            case "text", "elsewhere" -> true;
            default -> false;
        };
    }

    /** Tells whether nothing is lacking but the place that the user gives. */
    private boolean isHere(String lacking) {
        return lacking.isEmpty() || lacking.equals("dct:spatial") && place.isPresent();
    }

    private static boolean isKnownByName(String type) {
        return type.indexOf(':') > 0 && GraphRepair.isKnownByName(Term.expanded(type));
    }

    Defaults defaults() {
        return new Defaults(language, place.map(uri -> NodeFactory.createURI(uri.toString())), authority);
    }
}
