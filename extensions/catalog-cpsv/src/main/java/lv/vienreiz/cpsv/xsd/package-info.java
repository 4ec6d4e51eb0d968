/**
 * The official XML form of CPSV-AP ({@code CoreVoc_CPSV-AP.xsd}); the entry type is
 * {@link lv.vienreiz.cpsv.xsd.CoreVocabularyXml}.
 */
@NullMarked
package lv.vienreiz.cpsv.xsd;

import org.jspecify.annotations.NullMarked;
