// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** What an indicator belongs to (M[278.4], M[277.1]). */
public enum IndicatorSubject {
    /** The service. */
    SERVICE,
    /** The provision of the service. */
    PROVISION,
    /** The function of the state, of which it measures an outcome of policy. */
    FUNCTION
}
