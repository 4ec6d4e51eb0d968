// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** What makes a service administrative (<i>administratīvais pakalpojums</i>, M[90]). */
public enum AdministrativeAspect {
    /** Information is given. */
    INFORMATION,
    /** An administrative act is issued. */
    ADMINISTRATIVE_ACT,
    /** A person's duty towards the state or a municipality is fulfilled. */
    DUTY_FULFILMENT
}
