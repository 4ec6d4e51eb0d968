// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

/** Where a request for data of a register stands. */
public enum DataRequestState {
    /** It was made. */
    CREATED,
    /** It was sent. */
    SENT,
    /** The register answered with data. */
    ANSWERED,
    /** The register refused. */
    REFUSED,
    /** Nothing came in time. */
    TIMED_OUT;
}
