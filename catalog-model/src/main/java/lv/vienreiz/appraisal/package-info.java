/** Economic appraisals: what something costs and brings, to whom and when. Start at {@link lv.vienreiz.appraisal.EconomicAppraisal}. */
@NullMarked
package lv.vienreiz.appraisal;

import org.jspecify.annotations.NullMarked;
