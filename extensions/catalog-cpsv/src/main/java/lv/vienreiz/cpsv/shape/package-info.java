/**
 * How data of CPSV-AP is checked and repaired. The entry types are {@link lv.vienreiz.cpsv.shape.ShapeResults},
 * {@link lv.vienreiz.cpsv.shape.FurtherChecks} and {@link lv.vienreiz.cpsv.shape.GraphRepair}.
 */
@NullMarked
package lv.vienreiz.cpsv.shape;

import org.jspecify.annotations.NullMarked;
