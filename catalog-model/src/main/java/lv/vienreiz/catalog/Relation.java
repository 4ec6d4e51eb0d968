// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** How a service relates to another. */
public enum Relation {
    /** The other service must be had first. */
    REQUIRES,
    /** The other service is of interest too. */
    RELATED
}
