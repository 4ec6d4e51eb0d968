/**
 * Agreements by which the owner of services hands work to another provider, and advice on which form and which financing fit.
 * Start at {@link lv.vienreiz.agreement.ProviderAgreement}.
 */
@NullMarked
package lv.vienreiz.agreement;

import org.jspecify.annotations.NullMarked;
