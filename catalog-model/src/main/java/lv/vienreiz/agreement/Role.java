// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static lv.vienreiz.agreement.TaskGroup.DECISION;
import static lv.vienreiz.agreement.TaskGroup.FRONT_OFFICE;
import static lv.vienreiz.agreement.TaskGroup.MANAGEMENT;

/**
 * Who takes part in the life of a service. Which tasks a role may perform follows from what the sources say of each role; the
 * table as a whole is our own inference.
 */
public enum Role {
    /** Uses the service or may use it (<i>klients</i>, M[110]). */
    CLIENT,
    /** Contacts the provider in the name of a legal person (<i>lietotājs</i>, M[111]). */
    CLIENT_USER,
    /** Ensures the service (<i>pakalpojuma turētājs</i>, M[112]). */
    OWNER,
    /** Provides the service (<i>pakalpojuma sniedzējs</i>, M[117]). */
    PROVIDER,
    /** Answers for the service inside the owner (<i>pakalpojuma vadītājs</i>, M[122.2]). */
    SERVICE_MANAGER,
    /** Answers for a part of a service across ministries (<i>pakalpojuma daļas vadītājs</i>, M[299.5]). */
    SERVICE_PART_MANAGER,
    /** Works in a client service centre (<i>KAC darbinieks</i>, M[190.3], P[113]). */
    CENTRE_EMPLOYEE,
    /** Makes the policy of public services (<i>VARAM</i>). */
    POLICY_AUTHORITY,
    /** Keeps the state catalogue of services (<i>VRAA</i>). */
    CATALOGUE_KEEPER,
    /** Consults on every service of the catalogue at first level (<i>VPPD</i>, P[120]-[122]). */
    HELPDESK;

    /**
     * Tells whether the role may perform a task.
     *
     * @param task the task
     * @return true for the owner in each task, for a provider in each that can be handed over, and for the others in what they
     *     are there for
     */
    public boolean mayPerform(ServiceTask task) {
        return switch (this) {
            case OWNER -> true;
            case PROVIDER -> task.delegability().allowsHandingOver();
            case SERVICE_MANAGER, SERVICE_PART_MANAGER -> task.group() == MANAGEMENT;
            case CENTRE_EMPLOYEE -> task.group() == FRONT_OFFICE || task.delegability() == Delegability.CONDITIONAL;
            case HELPDESK -> task == ServiceTask.INFORM || task == ServiceTask.HANDLE_FEEDBACK;
            case CLIENT, CLIENT_USER, POLICY_AUTHORITY, CATALOGUE_KEEPER -> false;
        };
    }

    /**
     * Tells whether the role ever decides with force for the client.
     *
     * @return true for the owner alone (M[112])
     */
    public boolean decides() {
        for (ServiceTask task : ServiceTask.values()) {
            if (task.group() == DECISION && mayPerform(task)) {
                return true;
            }
        }
        return false;
    }
}
