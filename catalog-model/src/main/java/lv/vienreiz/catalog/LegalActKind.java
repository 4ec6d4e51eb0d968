// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** What kind of document a service rests on. */
public enum LegalActKind {
    /** An external normative act (<i>ārējs normatīvais akts</i>). */
    EXTERNAL,
    /** An internal normative act of the owner (<i>iekšējs normatīvais akts</i>). */
    INTERNAL,
    /** A contract or act by which a task is delegated (<i>deleģēšana</i>). */
    DELEGATION,
    /** A price list of paid services (<i>maksas pakalpojumu cenrādis</i>). */
    PRICE_LIST
}
