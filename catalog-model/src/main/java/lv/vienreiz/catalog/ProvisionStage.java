// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** A stage of providing a service, as Cabinet regulation No. 399 (2017), 2.3, names them. */
public enum ProvisionStage {
    /** The service is asked for (<i>pieprasīšana</i>). */
    REQUEST,
    /** The service is executed (<i>izpilde</i>). */
    EXECUTION,
    /** The result is received (<i>rezultāta saņemšana</i>). */
    RESULT
}
