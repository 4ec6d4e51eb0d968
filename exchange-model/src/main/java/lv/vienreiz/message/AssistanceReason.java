// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** Why an employee of a client service centre applies in a person's name. */
public enum AssistanceReason {
    /** The person has no means of electronic identification (P[113]). */
    NO_IDENTIFICATION_MEANS,

    /** The person does not know how to use e-services (V). */
    NO_SKILLS
}
