// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.io.IOException;

/** What arrived is not an HTTP/1.1 request, or breaks the limits on its lines and fields. */
public final class UnreadableRequestException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableRequestException(Throwable cause) {
        super("Not an HTTP/1.1 request within the limits", cause);
    }
}
