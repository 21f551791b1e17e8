package uk.gov.essex.smart.supermarket.lambda.obtaining;

import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Looks for what nobody bought and nobody drew, and signs an address of nothing: all the roads behind the edge. */
final class Rehearsal implements Runnable {

    private static final AccountId NOBODY = new AccountId("rehearsal");
    private static final DataSetId NOTHING = new DataSetId("no-such-data-set");

    private final Stock stock;

    Rehearsal(Stock stock) {
        this.stock = stock;
    }

    @Override
    public void run() {
        stock.trades().entitlement(NOBODY, NOTHING);
        stock.previews().findPreview(new UploadId("rehearsal"));
        stock.signing()
                .toGet(new Distribution(Format.CSV, 1, new Checksum("0".repeat(64)), "rehearsal"), "rehearsal.csv");
    }
}
