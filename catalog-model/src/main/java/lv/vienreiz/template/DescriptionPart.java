// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

/** A part of a description that a template treats as general or special. That these are the parts is our own inference. */
public enum DescriptionPart {
    /** The name. */
    NAME,
    /** The short annotation. */
    ANNOTATION,
    /** The process. */
    PROCESS,
    /** The channels. */
    CHANNELS,
    /** What the service needs to know. */
    INPUTS,
    /** What it results in. */
    OUTPUTS,
    /** What a client pays. */
    FEES,
    /** What it rests on. */
    LEGAL_ACTS,
    /** How long it takes. */
    PROCESSING_TIME,
    /** Whom to ask. */
    CONTACT_POINTS
}
