// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import lv.vienreiz.exchange.inbox.Caller;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.permission.DataUse;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.permission.PermissionVerdict;
import lv.vienreiz.permission.Permissions;

/** By what right a register gives data to others. Implementations are safe for several threads. */
public interface Grants {

    /**
     * Judges whether some fields may be given, and counts the use if so.
     *
     * @param caller who asks, as the bus vouches for it
     * @param request what is asked for, and by what right
     * @param fields those of its fields that are meant
     * @param at when
     * @return the verdict; an allowed one bounds the fields that are given
     */
    PermissionVerdict use(Caller caller, DataRequest request, List<String> fields, Instant at);

    /**
     * Takes back one use, because nothing was given after all.
     *
     * @param caller who asked
     * @param request what was asked for
     */
    void giveBack(Caller caller, DataRequest request);

    /**
     * Grants by the numbers of permissions: a request without one is refused.
     *
     * @param permissions the permissions that the register has given
     * @param belongs tells whether a calling system, in the words of the bus, has the permission of a number
     * @return the grants
     */
    static Grants numbered(Permissions permissions, BiPredicate<String, String> belongs) {
        return new Grants() {

            @Override
            public PermissionVerdict use(Caller caller, DataRequest request, List<String> fields, Instant at) {
                Optional<String> number = request.permission().filter(n -> belongs.test(caller.system(), n));
                DataUse use = new DataUse(request.register(), fields, Optional.of(request.purpose()));
                return number.map(n -> permissions.use(n, use, at))
                        .orElseGet(() -> new PermissionVerdict.Refused(
                                PermissionRefusal.of(request.permission().orElse(""), PermissionObstacle.UNKNOWN)));
            }

            @Override
            public void giveBack(Caller caller, DataRequest request) {
                request.permission()
                        .filter(number -> belongs.test(caller.system(), number))
                        .ifPresent(permissions::giveBack);
            }
        };
    }
}
