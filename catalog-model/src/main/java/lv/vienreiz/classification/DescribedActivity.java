// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceOwner;

/**
 * What a description of a service tells about its activity, whatever kind it states. How its parts answer the questions of the
 * classification is our own inference: what is only for institutions is for their functions, a list of aspects is complete
 * once it has one, a service without fees is without payment, and one without economic terms is without a private-law
 * contract. Whether every client pays is not told.
 */
public final class DescribedActivity {

    private DescribedActivity() {}

    /**
     * Gathers the facts.
     *
     * @param service the description, which may be a draft
     * @return the facts that it tells
     */
    public static Activity of(ServiceDescription service) {
        Activity activity = Activity.unknown();
        if (service.benefit().isPresent()) {
            activity =
                    activity.with(ActivityFact.DIRECT_BENEFIT, service.benefit().get() == Benefit.DIRECT);
        }
        if (!service.recipients().isEmpty()) {
            boolean only = service.recipients().stream().allMatch(r -> r == RecipientKind.INSTITUTION);
            activity = activity.with(ActivityFact.FOR_FUNCTIONS_OF_AN_INSTITUTION, only);
        }
        if (service.owner().isPresent()) {
            activity = ofOwner(activity, service.owner().get());
        }
        if (service.identificationRequired().isPresent()) {
            activity = activity.with(
                    ActivityFact.RECIPIENT_IDENTIFIED,
                    service.identificationRequired().get());
        }
        if (!service.aspects().isEmpty()) {
            for (AdministrativeAspect aspect : AdministrativeAspect.values()) {
                activity = activity.with(
                        ActivityFact.valueOf(aspect.name()), service.aspects().contains(aspect));
            }
        }
        return ofPayment(activity, service);
    }

    private static Activity ofOwner(Activity activity, ServiceOwner owner) {
        boolean company = owner.organisation().kind() == OrganisationKind.CAPITAL_COMPANY;
        return activity.with(ActivityFact.COMPANY_FOR_PROFIT, company)
                .with(ActivityFact.TASK_DELEGATED, owner.delegation().isPresent());
    }

    private static Activity ofPayment(Activity activity, ServiceDescription service) {
        Activity paid =
                activity.with(ActivityFact.WITHOUT_PAYMENT, service.fees().isEmpty());
        if (service.economicTerms().isEmpty()) {
            return paid.with(ActivityFact.PRIVATE_LAW_CONTRACT, false);
        }
        return paid.with(
                        ActivityFact.PRIVATE_LAW_CONTRACT,
                        service.economicTerms().get().privateLawContract())
                .with(
                        ActivityFact.OFFERED_IN_THE_MARKET,
                        service.economicTerms().get().marketAlternative());
    }
}
