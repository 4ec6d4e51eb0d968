// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** What a register answers to a request: the data, or a reasoned refusal. Both are answers. */
public sealed interface DataAnswer extends Message permits DataResponse, DataRefusal {}
