package uk.gov.essex.smart.infrastructure;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Validations;

/** All stacks and what each is given of the others. The security rules are checked wherever this is composed. */
final class SmartEssex {

    private SmartEssex() {}

    static void compose(App app, StageConfig config, Sources sources) {
        Platform platform = new Operations(app, config).platform(config, sources);
        PlacesData placesData = new PlacesData(app, platform);
        IdentityData identityData = new IdentityData(app, platform);
        PlacesIngest ingest =
                new PlacesIngest(app, platform, new PlacesIngest.Tables(placesData.readings(), placesData.lampposts()));
        PlacesApi api = new PlacesApi(
                app,
                platform,
                new PlacesApi.Tables(placesData.readings(), placesData.lampposts(), identityData.usage()));
        MovementData movementData = new MovementData(app, platform);
        MovementApi movement = new MovementApi(
                app,
                platform,
                new MovementApi.State(movementData.tables(), movementData.timetables(), identityData.usage()));
        MovementTimetables timetables = new MovementTimetables(app, platform, movementData.timetables());
        MovementInsights insights = new MovementInsights(app, platform, movementData.tables());
        MovementPositions positions =
                new MovementPositions(app, platform, movementData.tables().positions());
        LivesData livesData = new LivesData(app, platform);
        LivesDirectory directory = new LivesDirectory(
                app,
                platform,
                new LivesDirectory.State(livesData.directory(), livesData.postcodes(), identityData.usage()));
        LivesReferrals referrals = new LivesReferrals(
                app, platform, new LivesReferrals.State(livesData.cases(), livesData.people(), identityData.usage()));
        Address address = new Address(app, platform);
        SupermarketData supermarketData = new SupermarketData(app, platform);
        SupermarketTrade trade = new SupermarketTrade(
                app, platform, new SupermarketTrade.State(supermarketData, address, identityData.usage()));
        SupermarketCatalogue catalogue = new SupermarketCatalogue(
                app,
                platform,
                new SupermarketCatalogue.State(supermarketData.tables().catalogue(), address, identityData.usage()));
        SupermarketScreening screening = new SupermarketScreening(app, platform, supermarketData);
        SupermarketPublishing publishing =
                new SupermarketPublishing(app, platform, supermarketData, identityData.usage());
        SupermarketObtaining obtaining = new SupermarketObtaining(app, platform, supermarketData, identityData.usage());
        SupermarketRelease release = new SupermarketRelease(app, platform, supermarketData, address);
        Identity identity = new Identity(app, platform, identityData.keys());
        new FrontDoor(
                app,
                platform,
                address,
                new FrontDoor.Behind(
                        identity.authorizer().live(),
                        new TreeMap<>(Map.of(
                                "lives", referrals.referrals().live(),
                                "lives/directory", directory.directory().live(),
                                "lives/fhir", referrals.referrals().live(),
                                "movement", movement.api().live(),
                                "places", api.api().live(),
                                "supermarket/catalogue", catalogue.catalogue().live(),
                                "supermarket/obtaining", obtaining.obtaining().live(),
                                "supermarket/publishing",
                                        publishing.publishing().live(),
                                "supermarket/trade", trade.trade().live()))));
        new Fleet(app, platform);
        new FleetWatch(app, platform, ingest.deadLetters());
        new Observability(
                app,
                platform,
                new Observability.Seen(
                        new PlacesDashboard.Seen(
                                ingest.ingest(),
                                api.api(),
                                identity.authorizer(),
                                placesData.readings(),
                                ingest.deadLetters(),
                                address.api()),
                        new MovementDashboard.Seen(
                                movement.api(),
                                movement.optimise(),
                                timetables.gtfsImport(),
                                positions.position(),
                                insights.closeDay(),
                                movementData.tables()),
                        new LivesDashboard.Seen(directory, referrals, livesData),
                        new SupermarketDashboard.Seen(
                                catalogue,
                                publishing,
                                screening,
                                trade,
                                obtaining,
                                release,
                                supermarketData.tables())));
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    }
}
