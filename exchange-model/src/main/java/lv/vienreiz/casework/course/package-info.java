/**
 * What goes on beside a case: feedback, ratings, incidents, data requests, permissions and indicators, each with a life of
 * its own. Start at {@link lv.vienreiz.casework.course.Lifecycles}.
 */
@NullMarked
package lv.vienreiz.casework.course;

import org.jspecify.annotations.NullMarked;
