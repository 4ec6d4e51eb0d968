// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import javax.net.ssl.KeyManager;

/** The private key and certificate by which an information system shows who it is: in a file, or on a token. */
public sealed interface Identity permits KeyStoreFile, Pkcs11Key {

    /**
     * Reads the key, or opens it where it never leaves its token.
     *
     * @return managers of the key as it is now
     * @throws IllegalArgumentException if it cannot be used; the message says what to mend
     */
    KeyManager[] managers();

    /**
     * Differs when the key was replaced.
     *
     * @return a digest of the file as it stands now; always the same for a token, whose keys are renewed by being told
     */
    String imprint();
}
