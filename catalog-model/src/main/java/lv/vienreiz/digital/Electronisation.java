// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

import lv.vienreiz.document.Part;

/**
 * What of a service can be had electronically, as facts from which its level follows on either published scale.
 *
 * @param informationOnline information stands on a public site
 * @param formOnline the form can be downloaded
 * @param requestOnline the service can be asked for electronically
 * @param identifiedOnline the client is identified electronically
 * @param resultOnline the result is received electronically
 * @param processedOnline decision, notices and payment are electronic too
 * @param withoutRequest nobody has to ask: the institution obtains what it needs by itself
 */
@Part
public record Electronisation(
        boolean informationOnline,
        boolean formOnline,
        boolean requestOnline,
        boolean identifiedOnline,
        boolean resultOnline,
        boolean processedOnline,
        boolean withoutRequest) {

    /**
     * The level on a scale.
     *
     * @param scale the scale
     * @return 1 to 5, or 0 where not even information is online
     */
    public int levelOn(ElectronisationScale scale) {
        return scale.level(this);
    }
}
