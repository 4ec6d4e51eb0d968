// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

/** Texts that tests share: service descriptions, good and bad. */
final class Permits {

    static final String HEAD = "{\"$schema\": \"urn:vienreiz:service-description:1.1\",\n";

    /** A description without any fault; the rules about time need a publication, which it does not have. */
    static final String GOOD = HEAD + """
            "id": "trees", "name": {"lv": "Koku ciršanas atļauja", "en": "Tree-felling permit"},
              "kind": "ADMINISTRATIVE", "aspects": ["ADMINISTRATIVE_ACT"], "benefit": "DIRECT", "identificationRequired": true,
              "recipients": ["NATURAL_PERSON"],
              "owner": {"organisation": {"name": {"lv": "Parauga novada pašvaldība"}, "kind": "MUNICIPALITY"}},
              "responsibility": {"manager": "Vides nodaļas vadītājs"},
              "functions": [{"name": {"lv": "Apstādījumu aizsardzība"}, "outcome": {"lv": "Zaļa vide"}}],
              "legalActs": [{"kind": "EXTERNAL", "title": {"lv": "Parauga noteikumi"}}],
              "indicators": [{"id": "time", "name": {"lv": "Izpildes laiks"}}]}
            """;

    static final String UNKNOWN_MEMBER = withThirdLine("\"weather\": {\"rain\": [1, 2]},");
    static final String MISSPELLED = withThirdLine("\"chanels\": [],");
    static final String WRONG_TYPE = GOOD.replace("\"trees\"", "12");
    static final String XML_HEAD =
            "<serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.1\">\n";

    /** The same as {@link #GOOD}. */
    static final String XML = XML_HEAD + """
              <id>trees</id>
              <name xml:lang="lv">Koku ciršanas atļauja</name>
              <name xml:lang="en">Tree-felling permit</name>
              <kind>ADMINISTRATIVE</kind>
              <aspect>ADMINISTRATIVE_ACT</aspect>
              <benefit>DIRECT</benefit>
              <recipient>NATURAL_PERSON</recipient>
              <identificationRequired>true</identificationRequired>
              <owner>
                <organisation>
                  <name xml:lang="lv">Parauga novada pašvaldība</name>
                  <kind>MUNICIPALITY</kind>
                </organisation>
              </owner>
              <responsibility>
                <manager>Vides nodaļas vadītājs</manager>
              </responsibility>
              <function>
                <name xml:lang="lv">Apstādījumu aizsardzība</name>
                <outcome xml:lang="lv">Zaļa vide</outcome>
              </function>
              <legalAct>
                <kind>EXTERNAL</kind>
                <title xml:lang="lv">Parauga noteikumi</title>
              </legalAct>
              <indicator>
                <id>time</id>
                <name xml:lang="lv">Izpildes laiks</name>
              </indicator>
            </serviceDescription>
            """;

    private Permits() {}

    private static String withThirdLine(String member) {
        return GOOD.replace("\n  \"kind\"", "\n  " + member + "\n  \"kind\"");
    }
}
