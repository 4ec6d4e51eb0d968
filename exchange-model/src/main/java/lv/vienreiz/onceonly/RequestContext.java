// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;

/**
 * By what right, for which case, by whom and about whom data is asked for. No data request is made without one.
 *
 * @param caseId the case
 * @param legalBasis the act and paragraph on which the request rests
 * @param purpose what the data is for
 * @param permission the number of the permission, where the register gives such
 * @param actingUser who asks
 * @param subject about whom it asks
 */
public record RequestContext(
        CaseId caseId,
        LegalBasis legalBasis,
        String purpose,
        Optional<String> permission,
        UserId actingUser,
        PersonalCode subject) {

    /** Makes a context; {@link #builder} is the convenient way. */
    public RequestContext {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(actingUser, "actingUser");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Begins a context.
     *
     * @param caseId the case
     * @param legalBasis the act and paragraph on which the request rests
     * @return a builder
     */
    public static Builder builder(CaseId caseId, LegalBasis legalBasis) {
        return new Builder(caseId, legalBasis);
    }

    /**
     * The context of a request that rests on a right of its own, such as that of a plan: with its permission, legal basis and
     * purpose, as far as it names them. A right that names an act and no permission needs none.
     *
     * @param right the right
     * @return the same case, user and subject by that right
     */
    public RequestContext by(DataRight right) {
        LegalBasis basis = right.legalBasis().map(LegalBasis::parse).orElse(legalBasis);
        String use = right.purpose().orElseGet(() -> statedPurpose().orElseGet(basis::text));
        return new RequestContext(caseId, basis, use, right.permission(), actingUser, subject);
    }

    /**
     * What the data is for, if that is said apart from the legal basis.
     *
     * @return the purpose, or nothing where the legal basis stands for it
     */
    public Optional<String> statedPurpose() {
        return Optional.of(purpose).filter(text -> !text.equals(legalBasis.text()));
    }

    /** Builds a context. Not safe for several threads. */
    public static final class Builder {

        private final CaseId caseId;
        private final LegalBasis legalBasis;
        private Optional<String> purpose = Optional.empty();
        private Optional<String> permission = Optional.empty();
        private Optional<UserId> actingUser = Optional.empty();
        private Optional<PersonalCode> subject = Optional.empty();

        Builder(CaseId caseId, LegalBasis legalBasis) {
            this.caseId = caseId;
            this.legalBasis = legalBasis;
        }

        /**
         * Sets what the data is for; without it the legal basis stands for the purpose.
         *
         * @param text the purpose in words
         * @return this builder
         */
        public Builder purpose(String text) {
            purpose = Optional.of(text);
            return this;
        }

        /**
         * Sets the number of the permission.
         *
         * @param number the number
         * @return this builder
         */
        public Builder permission(String number) {
            permission = Optional.of(number);
            return this;
        }

        /**
         * Sets who asks.
         *
         * @param user the user
         * @return this builder
         */
        public Builder actingUser(UserId user) {
            actingUser = Optional.of(user);
            return this;
        }

        /**
         * Sets about whom it asks.
         *
         * @param person the person
         * @return this builder
         */
        public Builder subject(PersonalCode person) {
            subject = Optional.of(person);
            return this;
        }

        /**
         * Builds the context.
         *
         * @return the context
         * @throws IllegalArgumentException if the acting user or the subject is missing
         */
        public RequestContext build() {
            UserId user = actingUser.orElseThrow(
                    () -> new IllegalArgumentException("A data request names the acting user: call actingUser(…)"));
            PersonalCode person = subject.orElseThrow(
                    () -> new IllegalArgumentException("A data request names its subject: call subject(…)"));
            return new RequestContext(caseId, legalBasis, purpose.orElse(legalBasis.text()), permission, user, person);
        }
    }
}
