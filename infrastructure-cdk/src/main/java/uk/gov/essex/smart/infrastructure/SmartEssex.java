package uk.gov.essex.smart.infrastructure;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
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
        Identity identity = new Identity(app, platform, identityData.keys());
        FrontDoor door = new FrontDoor(
                app,
                platform,
                new FrontDoor.Behind(identity.authorizer().live(), api.api().live()));
        new Fleet(app, platform);
        new FleetWatch(app, platform, ingest.deadLetters());
        new Observability(
                app,
                platform,
                new Observability.Seen(
                        ingest.ingest(),
                        api.api(),
                        identity.authorizer(),
                        placesData.readings(),
                        ingest.deadLetters(),
                        door.api()));
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    }
}
