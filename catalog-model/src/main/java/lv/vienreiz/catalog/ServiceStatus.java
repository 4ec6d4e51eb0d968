// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** Whether a service can be had now. */
public enum ServiceStatus {
    /** It is being prepared. */
    PLANNED,
    /** It can be had now. */
    OFFERED,
    /** It can no longer be had. */
    DISCONTINUED
}
