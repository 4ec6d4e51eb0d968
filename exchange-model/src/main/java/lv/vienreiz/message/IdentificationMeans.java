// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** How a client was identified (P[61], P[62], P[93], P[113]). */
public enum IdentificationMeans {
    /** By the eID card. */
    EID_CARD,
    /** By eParaksts. */
    E_SIGNATURE,
    /** By eParaksts mobile. */
    E_SIGNATURE_MOBILE,
    /** By an internet bank. */
    INTERNET_BANK,
    /** By Smart-ID. */
    SMART_ID,
    /** By a means of another member state, notified under eIDAS. */
    EIDAS,
    /** By a document shown in person. */
    IN_PERSON_DOCUMENT,
    /** By a written authorisation, held by a client service centre. */
    AUTHORISATION
}
