// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** How much of what a shape allows a document holds. */
interface Extent {

    /** A part begins. */
    void enter(Shape shape);

    /** The part that began last ends. */
    void leave();

    /** How many values a member has that need not have one. */
    int count(Member member);

    /** Whether texts are kept short. */
    boolean isBrief();

    /** Which of its alternatives a choice holds. */
    int alternative(Shape choice);
}
