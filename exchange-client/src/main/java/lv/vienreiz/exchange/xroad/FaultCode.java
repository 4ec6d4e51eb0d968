// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The code of an X-Road fault in one spelling. Servers up to 7.7 write {@code Server.ServerProxy.AccessDenied}, those from
 * 7.8 on {@code server.serverproxy.access_denied}, and one client can meet both, because a provider's server is passed on
 * verbatim by the consumer's.
 */
final class FaultCode {

    /** Stands for a code that is none; it says nothing about execution. */
    static final String UNREADABLE = "bus.unreadable_code";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]\\w{0,80}(\\.\\w{1,80}){0,8}");

    /** Components are one word in both spellings; three codes were renamed beyond their spelling. */
    private static final Map<String, String> ALIASES = Map.of(
            "client_proxy", "clientproxy",
            "server_proxy", "serverproxy",
            "op_monitor", "opmonitor",
            "outdated_global_conf", "global_conf_outdated",
            "hash_chain_unused_inputs", "hashchain_unused_inputs",
            "token_read_only", "token_readonly");

    private FaultCode() {}

    static boolean isCode(String raw) {
        return SHAPE.matcher(raw).matches();
    }

    static String normalise(String raw) {
        if (!isCode(raw)) {
            return UNREADABLE;
        }
        List<String> parts = new ArrayList<>();
        for (String part : raw.split("\\.", -1)) {
            String snake = snake(part);
            parts.add(ALIASES.getOrDefault(snake, snake));
        }
        return String.join(".", parts);
    }

    /** A word begins at a capital after a small letter, and at the last capital of a row: {@code IOError} is two words. */
    private static String snake(String camel) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (isCapital(c)) {
                char before = i == 0 ? '_' : camel.charAt(i - 1);
                boolean endsRow = isCapital(before) && i + 1 < camel.length() && isSmall(camel.charAt(i + 1));
                boolean endsWord = before != '_' && !isCapital(before);
                if (endsRow || endsWord) {
                    snake.append('_');
                }
                snake.append((char) (c - 'A' + 'a'));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
