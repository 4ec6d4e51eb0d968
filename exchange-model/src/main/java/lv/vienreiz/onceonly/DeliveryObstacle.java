// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** Why a register that holds an input does not deliver it. */
public enum DeliveryObstacle {
    /** The directory does not know the register. */
    REGISTER_NOT_LISTED,
    /** The register offers no service on the bus. */
    NO_SERVICE,
    /** None of its services delivers the fields. */
    FIELDS_NOT_OFFERED,
    /** No right to ask for it is recorded for this service. */
    NO_RIGHT,
    /** The right to ask for it is not in force on the day of the plan. */
    RIGHT_NOT_IN_FORCE
}
