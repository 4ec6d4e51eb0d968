// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import java.util.Objects;
import java.util.Optional;

/**
 * What kind of application it is, in the words of the e-address.
 *
 * @param code the code, required; {@code CITS} is the only one that is published
 * @param version the version of the kind, required
 * @param name its name
 */
public record DocumentKind(String code, String version, Optional<String> name) {

    /** Any application: {@code CITS}, version 001, as in the published sample. */
    public static final DocumentKind OTHER = new DocumentKind("CITS", "001", Optional.of("Iesniegums"));

    /** Makes a kind. */
    public DocumentKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
    }
}
