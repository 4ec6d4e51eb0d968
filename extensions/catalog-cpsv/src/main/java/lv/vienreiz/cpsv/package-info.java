/**
 * Service descriptions as data of the European vocabulary CPSV-AP. The entry types are {@link lv.vienreiz.cpsv.CpsvWriter} and
 * {@link lv.vienreiz.cpsv.CpsvReader}.
 */
@NullMarked
package lv.vienreiz.cpsv;

import org.jspecify.annotations.NullMarked;
