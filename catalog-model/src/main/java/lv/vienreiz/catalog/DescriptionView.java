// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** For whose eyes a description is (M[64.5], M[122.4.3]). Who sees what is our own inference. */
public enum DescriptionView {
    /** For clients: nothing internal. */
    CLIENT,
    /** For the owner and its providers: everything. */
    OWNER,
    /** For those who evaluate services: everything. */
    EVALUATOR
}
