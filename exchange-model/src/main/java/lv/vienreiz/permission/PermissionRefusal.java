// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

import java.util.List;
import java.util.Objects;

/**
 * Why data may not be asked for. Nothing was sent, and nothing was counted.
 *
 * @param number the number of the permission
 * @param obstacle why
 * @param fields the fields that it does not cover, for {@link PermissionObstacle#FIELDS_OUTSIDE}
 */
public record PermissionRefusal(String number, PermissionObstacle obstacle, List<String> fields) {

    /** Makes a refusal. */
    public PermissionRefusal {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(obstacle, "obstacle");
        fields = List.copyOf(fields);
    }

    /**
     * A refusal that concerns no field in particular.
     *
     * @param number the number of the permission
     * @param obstacle why
     * @return the refusal
     */
    public static PermissionRefusal of(String number, PermissionObstacle obstacle) {
        return new PermissionRefusal(number, obstacle, List.of());
    }
}
