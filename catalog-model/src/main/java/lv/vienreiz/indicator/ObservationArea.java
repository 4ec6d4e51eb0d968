// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** What the measurements of a service are to tell (M[161]); the constants keep the order of the source. */
public enum ObservationArea {
    /** The volume of services given, by various features (M[161.1]). */
    VOLUME,
    /** The number of complaints and claims (M[161.2]). */
    COMPLAINTS,
    /** How satisfied clients are with the service and the way it is given (M[161.3]). */
    SATISFACTION,
    /** The time and other resources that giving it takes (M[161.4]). */
    RESOURCES,
    /** What giving it costs (M[161.5]). */
    COST,
    /** How soon a client gets it (M[161.6]). */
    TIME
}
