// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as literals of Java. */
final class Literal {

    private Literal() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    static String array(List<String> texts) {
        return texts.stream().map(Literal::of).collect(Collectors.joining(", ", "new String[] {", "}"));
    }

    static String list(List<String> texts) {
        return texts.stream().map(Literal::of).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    static String optional(Optional<String> literal) {
        return literal.map(l -> "Optional.of(" + l + ")").orElse("Optional.empty()");
    }

    static String of(int number) {
        return number == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : Integer.toString(number);
    }

    static String of(long number) {
        if (number == Long.MAX_VALUE) {
            return "Long.MAX_VALUE";
        }
        return number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L";
    }
}
