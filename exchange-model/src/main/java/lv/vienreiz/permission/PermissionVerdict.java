// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

import java.util.Objects;
import java.util.function.Function;

/** Whether a permission lets data be asked for. */
public sealed interface PermissionVerdict {

    /**
     * It does.
     *
     * @param permission the permission, as it stands after this was decided
     */
    record Allowed(DataPermission permission) implements PermissionVerdict {

        /** Makes a verdict. */
        public Allowed {
            Objects.requireNonNull(permission, "permission");
        }
    }

    /**
     * It does not.
     *
     * @param refusal why
     */
    record Refused(PermissionRefusal refusal) implements PermissionVerdict {

        /** Makes a verdict. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /**
     * Handles both.
     *
     * @param allowed if data may be asked for
     * @param refused if not
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super DataPermission, ? extends R> allowed,
            Function<? super PermissionRefusal, ? extends R> refused) {
        return this instanceof Allowed yes
                ? allowed.apply(yes.permission())
                : refused.apply(((Refused) this).refusal());
    }
}
