// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

/** The points of an exchange at which a fault can strike, in their order. */
enum Point {
    /** The first byte of the request is here, nothing of it was interpreted. */
    BEFORE_READING,
    /** The request was read to its end, no server has looked at it. */
    BEFORE_EFFECT,
    /** The provider has done what was asked and has answered. */
    AFTER_EFFECT,
    /** The client-side server has made the answer, no byte of it was sent. */
    BEFORE_ANSWER
}
