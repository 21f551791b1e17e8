package uk.gov.essex.smart.supermarket.lambda.dcat;

import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/**
 * The addresses of the catalogue and of what is in it, which are its names in RDF too.
 *
 * @param base scheme and host, without a slash at the end
 */
public record Addresses(String base) {

    public String catalogue() {
        return base + "/supermarket";
    }

    /** Where the catalogue is told in a syntax. */
    public String catalogue(Syntax syntax) {
        return catalogue() + "/catalog." + syntax.extension();
    }

    public String dataSets() {
        return catalogue() + "/data-sets";
    }

    public String dataSet(DataSetId id) {
        return dataSets() + '/' + id.value();
    }

    /** Where a data set is told in a syntax. */
    public String dataSet(DataSetId id, Syntax syntax) {
        return catalogue() + "/dataset/" + id.value() + '.' + syntax.extension();
    }

    public String versions(DataSetId id) {
        return dataSet(id) + "/versions";
    }

    public String version(DataSetId id, int number) {
        return versions(id) + '/' + number;
    }

    public String dataPackage(DataSetId id, int number) {
        return version(id, number) + "/datapackage.json";
    }

    /** Where a file is obtained, by whoever may have it. */
    public String file(DataSetId id, int number, Format format) {
        return catalogue() + "/obtaining/" + id.value() + '/' + number + '/' + Words.word(format);
    }

    /** The name of a file as a distribution of a version. */
    String distribution(DataSetId id, int number, Format format) {
        return version(id, number) + '#' + Words.word(format);
    }

    String publisher(AccountId publisher) {
        return dataSets() + "?publisher=" + publisher.value() + "#publisher";
    }
}
