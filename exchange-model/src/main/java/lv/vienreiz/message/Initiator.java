// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** Who begins a case (M[114.2], P[113]). */
public enum Initiator {
    /** The client, or the client's user. */
    CLIENT,
    /** A process of an institution, proactively. */
    AGENT_PROCESS,
    /** An employee of a client service centre, on the client's authorisation. */
    CENTRE_EMPLOYEE
}
