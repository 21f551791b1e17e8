package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** supermarket-catalogue: what there is to be had, for people and for other catalogues. */
final class SupermarketCatalogue extends Stack {

    /** What it reads, where it is found, and where each caller's requests are counted. */
    record State(ITable catalogue, Address address, ITable usage) {}

    private final LiveFunction catalogue;

    SupermarketCatalogue(Construct scope, Platform platform, State state) {
        super(
                scope,
                "SupermarketCatalogue",
                platform.stage().stack("supermarket", "Data Supermarket: finds data sets", RunsOn.ANYWHERE));
        catalogue = new SupermarketDoor(
                        "SupermarketCatalogue",
                        "supermarket/catalogue",
                        "catalogue.CatalogueHandler",
                        "Finds data sets for anybody, and describes them to people and to other catalogues",
                        Map.of(
                                "CATALOGUE_TABLE", state.catalogue().getTableName(),
                                "PUBLIC_URL", state.address().url()))
                .open(this, platform, state.usage());
        Access.toTable(catalogue.role(), state.catalogue(), List.of("BatchGetItem", "GetItem", "Query"));
    }

    LiveFunction catalogue() {
        return catalogue;
    }
}
