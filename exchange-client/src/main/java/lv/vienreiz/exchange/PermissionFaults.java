// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.Locale;
import lv.vienreiz.permission.PermissionRefusal;

/** The faults of requests that a permission does not allow; the number of the permission is what to quote. */
final class PermissionFaults {

    private PermissionFaults() {}

    static Fault of(PermissionRefusal refusal) {
        String code = "client.permission_" + refusal.obstacle().name().toLowerCase(Locale.ROOT);
        return new Fault(Fault.Origin.CLIENT, code, code, refusal.number());
    }
}
