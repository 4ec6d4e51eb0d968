// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** What a measure is reckoned for. */
public enum Scope {
    /** One thing, such as a service, from answers. */
    SUBJECT,
    /** A group of things, from their scores. */
    GROUP
}
