// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

/** How far a service is meant to be digital (P[69], P[91], P[92]). The sources do not tell "by default" from "first". */
public enum DigitalPrinciple {
    /** Digital by default (<i>digitāls pēc noklusējuma</i>). */
    DIGITAL_BY_DEFAULT,
    /** Digital first (<i>primāri digitāls</i>). */
    DIGITAL_FIRST,
    /** Digital only (<i>tikai digitāls</i>); support in person is still allowed. */
    DIGITAL_ONLY
}
