// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.vienreiz.text.Language;

/**
 * The texts of faults: what happened, what to do, whom to ask. A code without a text of its own gets that of its group,
 * and at last that of its origin.
 */
final class FaultTexts {

    static final String BUNDLE = "lv.vienreiz.exchange.faults";

    private FaultTexts() {}

    static String of(Fault fault, Language language) {
        ResourceBundle texts = bundle(language);
        String told = keys(fault).stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::getString)
                .orElse("{code}");
        return told.replace("{code}", fault.rawCode()) + quote(fault, texts);
    }

    /** English stands in the root bundle, so that the machine's own language is never asked. */
    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE, language.equals(Language.LATVIAN) ? Locale.forLanguageTag("lv") : Locale.ROOT);
    }

    /** From the whole code to ever wider groups; a group's key ends with an asterisk. */
    private static List<String> keys(Fault fault) {
        String origin = fault.origin().name().toLowerCase(Locale.ROOT) + "/";
        String code = fault.code();
        List<String> keys = new ArrayList<>();
        keys.add(origin + code);
        keys.add(origin + "*" + code.substring(Math.max(0, code.lastIndexOf('.'))));
        for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
            keys.add(origin + code.substring(0, dot) + ".*");
        }
        keys.add(origin + "*");
        return keys;
    }

    private static String quote(Fault fault, ResourceBundle texts) {
        return fault.reference().isEmpty() || !texts.containsKey("reference")
                ? ""
                : " " + texts.getString("reference").replace("{reference}", fault.reference());
    }
}
