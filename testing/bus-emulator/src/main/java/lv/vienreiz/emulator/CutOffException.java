// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.IOException;

/** The connection was ended by script: nothing more can be done on it. */
final class CutOffException extends IOException {

    private static final long serialVersionUID = 1;

    CutOffException() {
        super("Cut off by script");
    }
}
