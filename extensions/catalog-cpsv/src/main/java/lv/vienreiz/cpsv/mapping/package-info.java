/**
 * How a service description is said in CPSV-AP, and understood from it. The entry types are
 * {@link lv.vienreiz.cpsv.mapping.ServiceTriples}, {@link lv.vienreiz.cpsv.mapping.ServiceUnderstanding} and
 * {@link lv.vienreiz.cpsv.mapping.Source}.
 */
@NullMarked
package lv.vienreiz.cpsv.mapping;

import org.jspecify.annotations.NullMarked;
