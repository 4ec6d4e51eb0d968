/**
 * The classification of what an institution does: whether it is a service, and of which kind. Start at {@link
 * lv.vienreiz.classification.ServiceClassifier}.
 */
@NullMarked
package lv.vienreiz.classification;

import org.jspecify.annotations.NullMarked;
