// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

/** How well it is known that a deadline is as stated. */
public enum Certainty {
    /** The text of the act was read. */
    TEXT_OF_THE_ACT,
    /** An official page restates the act; the text of the act itself was not read. */
    OFFICIAL_RESTATEMENT,
    /** We infer it. */
    INFERENCE
}
