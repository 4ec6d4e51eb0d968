// SPDX-License-Identifier: Apache-2.0
/**
 * How digital a service is: principles, electronisation, proactivity, shared components. Start at {@link
 * lv.vienreiz.digital.Electronisation}.
 */
@NullMarked
package lv.vienreiz.digital;

import org.jspecify.annotations.NullMarked;
