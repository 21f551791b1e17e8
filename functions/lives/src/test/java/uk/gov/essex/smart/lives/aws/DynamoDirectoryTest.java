package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.DirectoryContract;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.Location;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Site;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoDirectoryTest extends DirectoryContract {

    @Override
    protected Directory empty() {
        return new DynamoDirectory(DynamoServer.client(), Tables.byPartition());
    }

    /** As long as a feed lets an entry be, of characters that take the most bytes and compress the least. */
    @Test
    void keepsTheLargestEntryThatAFeedMayTell() {
        SplittableRandom chance = new SplittableRandom(1);
        List<Location.Access> access = IntStream.range(0, 20)
                .mapToObj(number -> new Location.Access(
                        new UUID(0, number), "", noise(chance, 1_250), noise(chance, 3_650), Optional.empty()))
                .toList();
        Service largest = Entries.lunchClub()
                .withSites(List.of(new Site(
                        new UUID(1, 1),
                        new Location(
                                new UUID(1, 2),
                                Location.Kind.PHYSICAL,
                                "",
                                "",
                                Optional.of(Entries.CHELMSFORD),
                                "",
                                "",
                                List.of(),
                                access))));
        Directory directory = empty();

        assertThat(directory.put(largest)).isTrue();

        assertThat(directory.find(largest.id())).contains(largest);
    }

    private static String noise(SplittableRandom chance, int characters) {
        return chance.ints(characters, 0x4E00, 0x9FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
