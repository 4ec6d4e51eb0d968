// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a security server spells fault codes; it changed with X-Road 7.8.0 (PR-REST, section on error messages). */
public enum Spelling {

    /** {@code Server.ServerProxy.AccessDenied}: X-Road up to 7.7. */
    CAMEL_CASE {
        @Override
        String spell(String canonical) {
            return Arrays.stream(canonical.split("\\."))
                    .map(part -> IRREGULAR.getOrDefault(part, camelCase(part)))
                    .collect(Collectors.joining("."));
        }

        @Override
        String serverPrefix() {
            return "Server.";
        }
    },

    /** {@code server.serverproxy.access_denied}: X-Road from 7.8. */
    SNAKE_CASE {
        @Override
        String spell(String canonical) {
            return canonical;
        }

        @Override
        String serverPrefix() {
            return "server.";
        }
    };

    /** The parts whose two spellings do not follow from each other; {@code unknown_host} had no code of its own. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "clientproxy", "ClientProxy",
            "serverproxy", "ServerProxy",
            "opmonitor", "OpMonitor",
            "io_error", "IOError",
            "hsm_non_operational", "HSMNonOperational",
            "global_conf_outdated", "OutdatedGlobalConf",
            "hashchain_unused_inputs", "HashChainUnusedInputs",
            "token_readonly", "TokenReadOnly",
            "unknown_host", "NetworkError");

    abstract String spell(String canonical);

    abstract String serverPrefix();

    private static String camelCase(String snake) {
        return Arrays.stream(snake.split("_"))
                .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
