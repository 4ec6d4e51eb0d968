// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lv.vienreiz.catalog.CodedValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Codes of code lists as the names of concepts, and back. */
final class Codes {

    /** The version of a code of which nothing but its name is known. */
    static final String NO_VERSION = "unversioned";

    private static final String OWN = "urn:vienreiz:codes:";
    private static final String RESERVED = "-._~!$&'()*+,;=:@/?#[]%";

    private Codes() {}

    /** The concept of a code. */
    static Node concept(CodedValue value) {
        String list = value.list();
        if (isName(value.code()) && list.isEmpty()) {
            return NodeFactory.createURI(encoded(value.code(), RESERVED));
        }
        if (list.startsWith("http://") || list.startsWith("https://")) {
            String separator = list.endsWith("/") || list.endsWith("#") ? "" : "/";
            return NodeFactory.createURI(encoded(list, RESERVED) + separator + encoded(value.code(), RESERVED));
        }
        String name = list.startsWith("urn:") ? encoded(list, RESERVED) : OWN + encoded(list, "-._");
        return NodeFactory.createURI(name + (name.endsWith(":") ? "" : ":") + encoded(value.code(), "-._"));
    }

    /** The code of a concept: what follows the last separator of its name. */
    static CodedValue value(Node concept) {
        String name = concept.getURI();
        int split = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1;
        if (split == 0) {
            split = name.lastIndexOf(':') + 1;
        }
        return split == 0 || split == name.length()
                ? new CodedValue(name, "", NO_VERSION)
                : new CodedValue(name.substring(split), name.substring(0, split), NO_VERSION);
    }

    /** The concept of a constant of our own lists. */
    static Node own(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        String list = type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return NodeFactory.createURI(OWN + list + ":" + constant.name());
    }

    private static boolean isName(String code) {
        return code.startsWith("http://") || code.startsWith("https://") || code.startsWith("urn:");
    }

    private static String encoded(String text, String kept) {
        StringBuilder safe = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || kept.indexOf(c) >= 0) {
                safe.append(c);
            } else {
                safe.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return safe.toString();
    }
}
