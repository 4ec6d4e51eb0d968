// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import java.nio.file.Path;

/** Where the checkout under test lies. */
final class Reactor {

    static final Path ROOT =
            Path.of(System.getProperty("reactor.root")).toAbsolutePath().normalize();

    private Reactor() {}
}
