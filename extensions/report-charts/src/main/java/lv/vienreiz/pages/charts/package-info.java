/**
 * Charts of where services stand, drawn into the report itself. The entry type is {@link lv.vienreiz.pages.charts.Charts}.
 */
@NullMarked
package lv.vienreiz.pages.charts;

import org.jspecify.annotations.NullMarked;
