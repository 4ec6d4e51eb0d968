// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;

/** How a process is started that heeds permissions even where the tests run as root. */
final class Unprivileged {

    private static final String CAPABILITIES = "-dac_override,-dac_read_search";

    private Unprivileged() {}

    static List<String> prefix() {
        boolean root = System.getProperty("user.name").equals("root");
        return root ? List.of("setpriv", "--inh-caps", CAPABILITIES, "--bounding-set", CAPABILITIES) : List.of();
    }
}
