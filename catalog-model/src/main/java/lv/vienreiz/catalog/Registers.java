// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/**
 * The registers that the source documents name, as an open code list of our own: no official list of register codes is
 * published. Users add values of their own lists beside these.
 */
public final class Registers {

    /** The identifier of this list. */
    public static final String LIST = "urn:vienreiz:codes:registers";

    /** The version of this list. */
    public static final String VERSION = "2026-11";

    /** Natural persons (<i>Fizisko personu reģistrs</i>, in the sources <i>Iedzīvotāju reģistrs</i>), held by PMLP. */
    public static final CodedValue POPULATION_REGISTER = code("POPULATION_REGISTER");

    /** Rights to land and buildings (<i>Zemesgrāmata</i>). */
    public static final CodedValue LAND_REGISTER = code("LAND_REGISTER");

    /** Land, buildings and their parts (<i>Nekustamā īpašuma valsts kadastra informācijas sistēma</i>), held by VZD. */
    public static final CodedValue CADASTRE = code("CADASTRE");

    /** Legal persons and their signatories (<i>Uzņēmumu reģistrs</i>). */
    public static final CodedValue BUSINESS_REGISTER = code("BUSINESS_REGISTER");

    /** Taxes and declarations (<i>Valsts ieņēmumu dienests</i>). */
    public static final CodedValue TAX_REGISTER = code("TAX_REGISTER");

    /** Tractors and their trailers (<i>Valsts tehniskās uzraudzības aģentūra</i>). */
    public static final CodedValue TECHNICAL_SUPERVISION = code("TECHNICAL_SUPERVISION");

    /** Support to farmers (<i>Lauku atbalsta dienests</i>). */
    public static final CodedValue RURAL_SUPPORT = code("RURAL_SUPPORT");

    /** Social insurance (<i>Valsts sociālās apdrošināšanas aģentūra</i>). */
    public static final CodedValue SOCIAL_INSURANCE = code("SOCIAL_INSURANCE");

    private Registers() {}

    private static CodedValue code(String code) {
        return new CodedValue(code, LIST, VERSION);
    }
}
