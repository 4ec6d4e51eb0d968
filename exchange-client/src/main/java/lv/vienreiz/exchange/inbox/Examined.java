// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

/** What came of examining a message: a task, or trouble. */
sealed interface Examined permits Task, Trouble {}
