// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** How the terms of a measure become its score. */
public enum Method {
    /** The mean of the terms that have a score. */
    MEAN,
    /** The weighted mean of the terms that have a score. */
    WEIGHTED,
    /** The sum of the terms by their weights; what has no score adds nothing. */
    SUM,
    /** The least of the terms that have a score. */
    LEAST,
    /** The greatest of the terms that have a score. */
    GREATEST
}
