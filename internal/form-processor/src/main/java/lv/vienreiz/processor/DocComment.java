// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a Javadoc comment, as plain English: its first sentence, and its parameters. */
final class DocComment {

    private final String summary;
    private final Map<String, String> params;

    private DocComment(String summary, Map<String, String> params) {
        this.summary = summary;
        this.params = params;
    }

    static DocComment of(@Nullable String comment) {
        String text = comment == null ? "" : comment.strip();
        List<String> blocks = Pattern.compile("(?m)^\\s*@").splitAsStream(text).toList();
        Map<String, String> params = new LinkedHashMap<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).startsWith("param ")) {
                String[] words = blocks.get(i).substring(6).strip().split("\\s+", 2);
                params.put(words[0], words.length > 1 ? plain(words[1]) : "");
            }
        }
        return new DocComment(firstSentence(plain(blocks.isEmpty() ? "" : blocks.get(0))), params);
    }

    String summary() {
        return summary;
    }

    Optional<String> param(String name) {
        return Optional.ofNullable(params.get(name));
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@(?:code|literal)\\s+([^}]*)\\}", "$1")
                .replaceAll("\\{@link(?:plain)?\\s+(?:[^\\s}]*\\s+)([^}]*)\\}", "$1")
                .replaceAll("\\{@link(?:plain)?\\s+[^}]*?([A-Za-z]+)(?:\\([^)]*\\))?\\}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
