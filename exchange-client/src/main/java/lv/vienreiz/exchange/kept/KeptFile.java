// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import lv.vienreiz.message.Digest;

/**
 * A whole file in a store.
 *
 * @param digest the digest of its bytes
 * @param mediaType its media type
 * @param size its length in bytes
 */
public record KeptFile(Digest digest, String mediaType, long size) {

    /** Tells the length and the kind. */
    @Override
    public String toString() {
        return "KeptFile[" + size + " bytes of " + mediaType + "]";
    }
}
