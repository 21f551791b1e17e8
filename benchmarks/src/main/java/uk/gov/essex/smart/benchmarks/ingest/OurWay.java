package uk.gov.essex.smart.benchmarks.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.block.BlockCodec;
import uk.gov.essex.smart.places.ingest.Ingest;
import uk.gov.essex.smart.places.ingest.Intake;
import uk.gov.essex.smart.places.lambda.Decoded;
import uk.gov.essex.smart.places.lambda.MessageDecoder;

/** The code of places-ingest, up to the bytes it would put. */
final class OurWay implements Way {

    private final Encoding encoding = new Encoding();
    private final MessageDecoder decoder = new MessageDecoder();
    private final Ingest ingest = new Ingest(encoding, new NoLampposts(), Duration.ofDays(35));

    @Override
    public long take(byte[] message) {
        if (decoder.decode(message) instanceof Decoded.Understood understood
                && ingest.take(understood.report()) instanceof Intake.Stored) {
            return encoding.bytes;
        }
        throw new IllegalStateException("A message of the benchmark was refused");
    }

    private static final class Encoding implements Blocks {

        private long bytes;

        @Override
        public Stored put(Block block) {
            bytes = BlockCodec.encode(block).length;
            return Stored.NEW;
        }

        @Override
        public List<Block> list(PostId post, long from, long until, int most) {
            return List.of();
        }
    }

    private static final class NoLampposts implements Lampposts {

        @Override
        public Registration register(Lamppost lamppost) {
            return Registration.KNOWN;
        }

        @Override
        public Optional<Lamppost> find(PostId id) {
            return Optional.empty();
        }

        @Override
        public List<Lamppost> list(Box box, Optional<Lamppost> after, int most) {
            return List.of();
        }
    }
}
