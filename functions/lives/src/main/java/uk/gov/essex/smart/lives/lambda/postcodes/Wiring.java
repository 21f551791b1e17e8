package uk.gov.essex.smart.lives.lambda.postcodes;

import java.time.InstantSource;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.lives.aws.DynamoPostcodes;
import uk.gov.essex.smart.lives.aws.S3PostcodeFiles;
import uk.gov.essex.smart.lives.directory.PostcodeFiles;
import uk.gov.essex.smart.lives.directory.Postcodes;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    /** What loading works with. */
    record Loading(PostcodeFiles files, Postcodes postcodes, InstantSource clock) {}

    private Wiring() {}

    static Loading loading(Config config) {
        return new Loading(
                S3PostcodeFiles.at(config.postcodesBucket()),
                new DynamoPostcodes(Clients.dynamo(), config.directoryTable()),
                InstantSource.system());
    }
}
