// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The prefixes that values of a piece of XML use, such as {@code q:oak} or an {@code xsi:type}, and that an element around the
 * piece declares: without those declarations the values mean nothing elsewhere.
 */
final class UsedPrefixes {

    private static final Pattern PREFIX = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*+):");

    private final Deque<Set<String>> declared = new ArrayDeque<>();
    private final Map<String, String> outer = new TreeMap<>();

    /** Comes to a start tag, with the prefixes that it declares in the copy. */
    void enter(Set<String> prefixes, XMLStreamReader events) {
        declared.push(Set.copyOf(prefixes));
        for (int i = 0; i < events.getAttributeCount(); i++) {
            value(events.getAttributeValue(i), events);
        }
    }

    /** Comes to an end tag. */
    void leave() {
        declared.pop();
    }

    /** Comes to a value. */
    void value(String text, XMLStreamReader events) {
        if (text.indexOf(':') < 0) {
            return;
        }
        for (Matcher found = PREFIX.matcher(text); found.find(); ) {
            String prefix = found.group(1);
            String namespace = events.getNamespaceContext().getNamespaceURI(prefix);
            boolean bound = namespace != null && !namespace.isEmpty() && !prefix.startsWith("xml");
            if (bound && declared.stream().noneMatch(element -> element.contains(prefix))) {
                outer.putIfAbsent(prefix, namespace);
            }
        }
    }

    /** The prefixes that must be declared in addition, with their namespaces. */
    Map<String, String> outer() {
        return outer;
    }
}
