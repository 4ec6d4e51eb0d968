// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.List;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * The short words by which forms and cards name the parts of a description, such as "Pakalpojuma turētājs". There is one for
 * each component and each constant that a document of this module can hold, in Latvian and in English; any other language
 * is answered in English. Safe for several threads.
 *
 * <pre>{@code
 * Labels.of(ServiceDescription.class, "owner", Language.LATVIAN)   // Pakalpojuma turētājs
 * Labels.of(ServiceKind.ADMINISTRATIVE, Language.ENGLISH)          // Administrative service
 * Labels.of(Fee.class, "stateFee", Language.LATVIAN)               // Valsts nodeva
 * }</pre>
 */
public final class Labels {

    /** The packages below {@code lv.vienreiz} that hold records of documents, each with labels of its own. */
    private static final List<String> PACKAGES = List.of(
            "agreement",
            "appraisal",
            "catalog",
            "centre",
            "codelist",
            "digital",
            "evaluation",
            "importance",
            "indicator",
            "knowledge",
            "lifeevent",
            "standard",
            "strategy",
            "template");

    private static final Texts TEXTS = PACKAGES.stream()
            .map(name -> "/lv/vienreiz/" + name + "/labels_")
            .map(path -> Texts.read(
                    Labels.class.getResourceAsStream(path + "lv.properties"),
                    Labels.class.getResourceAsStream(path + "en.properties")))
            .reduce(Texts::and)
            .orElseThrow();

    private Labels() {}

    /** All labels, for a test that there is one for each part and none besides. */
    static Texts all() {
        return TEXTS;
    }

    /**
     * The label of a component.
     *
     * @param type the record, or the sealed interface whose alternative is meant
     * @param component the name of the component; of an alternative, its name in a document, such as {@code stateFee}
     * @param language the language
     * @return a few words, capitalised
     * @throws IllegalArgumentException if no document holds such a component
     */
    public static String of(Class<?> type, String component, Language language) {
        return of(type.getSimpleName(), component, language);
    }

    /**
     * The label of a component, where the type is known by name only.
     *
     * @param type the simple name of the record, or of the sealed interface whose alternative is meant
     * @param component the name of the component, or of the alternative in a document
     * @param language the language
     * @return a few words, capitalised
     * @throws IllegalArgumentException if no document holds such a component
     */
    public static String of(String type, String component, Language language) {
        return TEXTS.get(type + "." + component, language);
    }

    /**
     * The label of a constant.
     *
     * @param constant a constant of an enumeration that a document can hold
     * @param language the language
     * @return a few words, capitalised
     * @throws IllegalArgumentException if no document holds such a constant
     */
    public static String of(Enum<?> constant, Language language) {
        return of(constant.getDeclaringClass(), constant.name(), language);
    }
}
