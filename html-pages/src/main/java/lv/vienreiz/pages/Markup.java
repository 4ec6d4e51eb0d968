// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** Writes HTML. Whatever comes from outside passes through here and is escaped; there is no other way in. */
final class Markup {

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> INLINE = Set.of(
            "a", "span", "strong", "time", "summary", "dt", "dd", "th", "td", "p", "h1", "h2", "h3", "h4", "label");

    private final StringBuilder out = new StringBuilder(32768);
    private final Deque<String> open = new ArrayDeque<>();
    private final Language language;

    Markup(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Opens an element; the rest are names and values of its attributes, in pairs. */
    Markup open(String tag, String... attributes) {
        if (!INLINE.contains(tag) || !INLINE.contains(open.isEmpty() ? "" : open.peek())) {
            out.append('\n');
        }
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        String tag = open.pop();
        out.append(INLINE.contains(tag) ? "</" : "\n</").append(tag).append('>');
        return this;
    }

    Markup empty(String tag, String... attributes) {
        out.append('\n');
        start(tag, attributes);
        out.append('>');
        return this;
    }

    /** Writes an element that holds text only. */
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element that holds text only, and says so where the text is of another language than the page. */
    Markup leaf(String tag, LocalizedText text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup text(LocalizedText text) {
        if (text.in(language).isPresent()) {
            return text(text.in(language).get());
        }
        start("span", "lang", text.translations().get(0).language().code());
        out.append('>');
        escape(text.translations().get(0).text());
        out.append("</span>");
        return this;
    }

    /** Writes a link, or plain text where there is no address, or one that could do more than show a page. */
    Markup link(Optional<URI> address, String text) {
        return isSafe(address) ? leaf("a", text, "href", address.get().toString()) : text(text);
    }

    /** Writes a link, or plain text where there is no address, or one that could do more than show a page. */
    Markup link(Optional<URI> address, LocalizedText text) {
        return isSafe(address) ? leaf("a", text, "href", address.get().toString()) : text(text);
    }

    private static boolean isSafe(Optional<URI> address) {
        return address.map(URI::getScheme)
                .filter(scheme -> SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Writes markup made by another writer of this class. */
    Markup include(Markup other) {
        out.append(other.finished());
        return this;
    }

    /** Writes a style sheet of our own, which must not end its element. */
    Markup style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("A style sheet must not contain '</'");
        }
        out.append("\n<style>\n").append(css).append("</style>");
        return this;
    }

    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element '" + open.peek() + "' is not closed");
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isControl(c) ? '\uFFFD' : c);
            }
        }
    }

    /** HTML allows no control characters, and those that turn the direction of text could make it read as another. */
    private static boolean isControl(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
