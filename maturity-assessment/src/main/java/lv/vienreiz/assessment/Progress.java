// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

/** Is told how far a long run is, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Lets a run go on to its end. */
    Progress SILENT = (done, all) -> true;

    /**
     * Hears how far the run is.
     *
     * @param done how many are done
     * @param all how many there are
     * @return whether the run goes on
     */
    boolean goesOn(long done, long all);
}
