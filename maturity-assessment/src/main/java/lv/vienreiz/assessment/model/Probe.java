// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/**
 * A way in which facts answer a criterion. A model names a probe; what a probe cannot prove it leaves unclear. Unless something
 * else is said, a probe looks at the description of the service.
 */
public enum Probe {
    /** At least one case is recorded. */
    CASES_TAKE_PLACE,
    /** At least two cases are recorded, and all moved in the allowed order. */
    CASES_UNIFORM,
    /** At least two finished cases had a due date, and all were finished in time. */
    CASES_PREDICTABLE,
    /** The kind of service and its owner are named. */
    SERVICE_IDENTIFIED,
    /** The description was published by the date of the data. */
    DESCRIPTION_PUBLISHED,
    /** It is named who answers for the service. */
    RESPONSIBILITY_NAMED,
    /** The published description names who answers for the service. */
    RESPONSIBILITY_PUBLISHED,
    /** Indicators are named. */
    INDICATORS_SET,
    /** Channels are named; that alone is no strategy, so this is never met, only refuted. */
    CHANNELS_NAMED,
    /** Each indicator of the description is measured in at least two periods. */
    INDICATORS_COLLECTED,
    /** A channel strategy at hand covers the service; a list of channels alone leaves it unclear. */
    STRATEGY_DEFINED,
    /** Each indicator of the description has a passport at hand. */
    PASSPORTS_MADE,
    /** The passports at hand of the service's indicators cover every area that M[161] names. */
    AREAS_COVERED,
    /** An improvement at hand changes the service; met where it rests on an evaluation, has tasks and was reviewed. */
    IMPROVEMENT_PLANNED,
    /** An agreement at hand covers the service; not applicable where the owner alone provides it. */
    AGREEMENT_MADE,
    /** Volumes of demand are given. */
    DEMAND_KNOWN,
    /** Information is online. */
    INFORMATION_ONLINE,
    /** A form is online. */
    FORM_ONLINE,
    /** The service is requested online. */
    REQUEST_ONLINE,
    /** The client identifies himself online. */
    IDENTIFIED_ONLINE,
    /** The result is received online. */
    RESULT_ONLINE,
    /** The request is processed online. */
    PROCESSED_ONLINE,
    /** The service is provided without a request. */
    WITHOUT_REQUEST,
    /** A channel is a portal. */
    REACHED_FROM_PORTAL,
    /** A channel suits mobile devices. */
    SUITS_MOBILE_DEVICES,
    /** The accessibility of a channel was assessed. */
    ACCESSIBILITY_ASSESSED,
    /** There are at least two channels, or the service is digital only. */
    SEVERAL_CHANNELS,
    /** A channel is in person or assisted. */
    SUPPORT_IN_PERSON,
    /** A channel is electronic. */
    ELECTRONIC_CHANNEL,
    /** A digital principle is named. */
    PRINCIPLE_CHOSEN,
    /** The processing time is stated. */
    PROCESSING_TIME_STATED,
    /** The client must be identified. */
    IDENTIFICATION_NEEDED,
    /** A document is obtained or handed in; what is neither is left unclear. */
    DOCUMENTS_NEEDED,
    /** Data are asked for; a description without inputs leaves it unclear. */
    DATA_NEEDED,
    /** At least one input comes from a register. */
    REGISTER_DATA_NAMED,
    /** Each input from a register names the fields that are fetched. */
    REGISTER_FIELDS_NAMED,
    /** At least half of the required inputs come from registers. */
    MOSTLY_REGISTER_DATA,
    /** Each result is recorded in a register, where others find it. */
    RESULTS_RECORDED,
    /** The shared component for authentication is used. */
    SHARED_AUTHENTICATION,
    /** The shared component for notices is used. */
    SHARED_NOTIFICATION,
    /** The shared component for permissions is used. */
    SHARED_PERMISSION,
    /** The shared platform of integration is used. */
    SHARED_INTEGRATION,
    /** Clients are informed without asking. */
    INFORMS_PROACTIVELY,
    /** The service is provided automatically. */
    PROVIDED_AUTOMATICALLY,
    /** The service is provided automatically, and no permission is needed. */
    WITHOUT_PERMISSION,
    /** The act that allows automatic provision is named. */
    AUTOMATION_ALLOWED,
    /** The client can refuse the automatic provision. */
    OPT_OUT_OFFERED,
    /** The service is part of a chain. */
    PART_OF_CHAIN,
    /** Name and summary are in English. */
    ENGLISH_DESCRIPTION,
    /** A procedure or an area of the Single Digital Gateway is named. */
    GATEWAY_SCOPE_NAMED,
    /** Users from abroad can do everything online. */
    FULLY_ONLINE_ACROSS_BORDERS,
    /** Users from abroad can identify themselves with the means of their own country. */
    CROSS_BORDER_LOGIN,
    /** Legal acts are named. */
    LEGAL_ACTS_NAMED,
    /** The way to appeal is stated. */
    APPEAL_STATED,
    /** A contact point is named. */
    CONTACT_NAMED,
    /** Fees are stated; a description without fees leaves it unclear. */
    FEES_STATED,
    /** The description was published or reviewed within the three months before the date of the data. */
    REVIEWED_IN_A_QUARTER
}
