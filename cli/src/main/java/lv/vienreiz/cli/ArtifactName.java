// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The name of a file as the URI that build servers expect: relative to where the command runs, where that is possible. */
final class ArtifactName {

    private ArtifactName() {}

    static String uri(String name) {
        if (name.equals("-")) {
            return "stdin";
        }
        Path path = Path.of(name).normalize();
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            // a leading "./" would be needed for a name with a colon; encoded, it is no scheme either
            String slashed = path.toString().replace('\\', '/');
            return new URI(null, null, "/" + slashed, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
