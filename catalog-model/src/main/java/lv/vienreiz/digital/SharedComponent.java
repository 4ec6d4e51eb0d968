// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

/** A component that services share instead of building their own (M[235.4], P[36], P[65], P[71]). */
public enum SharedComponent {
    /** Federated authentication. */
    AUTHENTICATION,
    /** Payment. */
    PAYMENT,
    /** Classifiers. */
    CLASSIFIERS,
    /** Notification, also by text message. */
    NOTIFICATION,
    /** The client's overview (<i>e-panelis</i>). */
    DASHBOARD,
    /** Management of permissions. */
    PERMISSION,
    /** The register of benefits. */
    BENEFIT_REGISTER,
    /** The register of contacts, of which the Plan wants a study only. */
    CONTACT_REGISTER,
    /** The measuring of satisfaction. */
    SATISFACTION,
    /** The catalogue of services. */
    CATALOGUE,
    /** The official electronic address. */
    E_ADDRESS,
    /** The virtual assistant. */
    VIRTUAL_ASSISTANT,
    /** The integration platform. */
    INTEGRATION_PLATFORM,
    /** The tool for unified services. */
    UNIFIED_SERVICES,
    /** The component for cross-border use. */
    CROSS_BORDER
}
