// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** What belongs to the documentation of a service (M[122.4]). */
public enum DocumentationKind {
    /** The scheme of the process, with who is responsible. */
    PROCESS_SCHEME,
    /** The instruction for those who provide the service. */
    INSTRUCTION,
    /** Questions and answers. */
    FAQ,
    /** The indicators and how they are measured. */
    INDICATORS,
    /** The agreement between owner and provider. */
    PROVIDER_AGREEMENT,
    /** Anything else. */
    OTHER
}
