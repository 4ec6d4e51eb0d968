// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture.planted.util;

/** Stands in a package that is named by nothing and described nowhere. */
final class Odds {}
