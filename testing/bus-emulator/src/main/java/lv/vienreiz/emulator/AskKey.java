// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

/**
 * What makes two questions the same question: which register is asked, about whom, in which case.
 *
 * @param register the register that answers
 * @param subject whatever tells one person or thing from another; may be personal data, so it is never shown
 * @param caseId the case for which the question is asked
 */
public record AskKey(String register, String subject, String caseId) {

    /** Shows register and case, not the subject. */
    @Override
    public String toString() {
        return "AskKey[register " + register + ", case " + caseId + "]";
    }
}
