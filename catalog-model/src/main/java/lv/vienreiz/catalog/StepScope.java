// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** For which steps a channel serves (M[129.3]). */
public enum StepScope {
    /** Information about the service (<i>informēšana</i>). */
    INFORM,
    /** Applying for it (<i>pieteikšana</i>). */
    APPLY,
    /** Delivery of the result (<i>rezultāta izsniegšana</i>). */
    DELIVER_RESULT
}
