// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** Why an institution may go on asking a person for what a register holds; the four exceptions of P[66]. */
public enum OnceOnlyExemption {

    /** The information system that needs it was already being made. */
    SYSTEM_BEGUN("EX1"),

    /** The register hands it to merchants and private persons for payment, and the state bus cannot do that yet. */
    PAID_INFORMATION("EX2"),

    /** It circulates under an international act or treaty. */
    INTERNATIONAL_ACT("EX3"),

    /** It is financial information. */
    FINANCIAL_INFORMATION("EX4");

    private final String code;

    OnceOnlyExemption(String code) {
        this.code = code;
    }

    /**
     * The short name by the order in which the source lists them.
     *
     * @return from {@code EX1} to {@code EX4}
     */
    public String code() {
        return code;
    }
}
