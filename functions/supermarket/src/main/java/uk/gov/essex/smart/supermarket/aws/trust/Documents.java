package uk.gov.essex.smart.supermarket.aws.trust;

import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.supermarket.aws.DocumentItems;

/** Dockets, reports, entries and notices as one attribute each. */
final class Documents {

    static final DocumentItems ITEMS =
            new DocumentItems(new RecordJson(RecordJson.builder().build()));

    private Documents() {}
}
