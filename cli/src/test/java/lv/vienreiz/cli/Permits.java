package lv.vienreiz.cli;

/** Texts that tests share: service descriptions, good and bad. */
final class Permits {

    static final String HEAD = "{\"$schema\": \"urn:vienreiz:service-description:1.0\",\n";
    static final String GOOD = HEAD + "\"id\": \"trees\", \"name\": {\"lv\": \"Koku ciršanas atļauja\"}}\n";
    static final String UNKNOWN_MEMBER =
            HEAD + "\"id\": \"trees\", \"name\": {\"lv\": \"Koku ciršanas atļauja\"},\n  \"weather\": {\"rain\": [1, 2]}}\n";
    static final String MISSPELLED =
            HEAD + "\"id\": \"trees\", \"name\": {\"lv\": \"Koku ciršanas atļauja\"},\n  \"chanels\": []}\n";
    static final String WRONG_TYPE = HEAD + "\"id\": 12, \"name\": {\"lv\": \"Koku ciršanas atļauja\"}}\n";
    static final String UNDECLARED_XML = "<serviceDescription><id>trees</id></serviceDescription>";
    static final String XML_HEAD = "<serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.0\">\n";
    static final String XML =
            XML_HEAD + "  <id>trees</id>\n  <name xml:lang=\"lv\">Koku ciršanas atļauja</name>\n</serviceDescription>\n";

    private Permits() {}
}
