// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** Why a service is offered electronically (Cabinet regulation 402 of 2017, 3.), beside the number of cases. */
public enum ElectronisationReason {
    /** It becomes easier to reach. */
    AVAILABILITY,
    /** It becomes more convenient. */
    CONVENIENCE,
    /** The administrative burden falls. */
    BURDEN,
    /** The process is optimised. */
    PROCESS,
    /** Cost or time fall. */
    COST,
    /** Groups of clients are treated more equally. */
    EQUALITY
}
