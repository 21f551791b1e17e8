package uk.gov.essex.smart.places.block;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

/**
 * Turns a block into bytes and back, losing nothing. Every reading is forecast from what came before it, and its distance
 * from the forecast goes through an adaptive binary arithmetic coder, all series of a post in one stream, slot by slot, so
 * that each may help to forecast the next. The post and the start are the key's and are not in the bytes.
 */
public final class BlockCodec {

    private BlockCodec() {}

    public static byte[] encode(Block block) {
        Grid grid = block.grid();
        int first = Header.firstByte(grid.period());
        RangeEncoder coder = new RangeEncoder(new Odds(Priors.FIRST.odds()), first, block.readings());
        Header.code(coder, first, grid);
        boolean[] channels = new boolean[Contexts.CODES];
        block.series().forEach(series -> channels[series.channel().code()] = true);
        Header.codeChannels(coder, channels);
        codeReadings(coder, grid, block.series());
        return coder.finish();
    }

    /**
     * The block these bytes stand for.
     *
     * @throws IllegalArgumentException where no writer known to this program wrote the bytes
     */
    public static Block decode(PostId post, long start, byte[] bytes) {
        Header.checkVersion(bytes);
        RangeDecoder coder = new RangeDecoder(new Odds(Priors.FIRST.odds()), bytes, 1);
        Grid grid = Header.code(coder, bytes[0], new Grid(start, 1, 1));
        boolean[] channels = Header.codeChannels(coder, new boolean[Contexts.CODES]);
        List<Series> all = new ArrayList<>();
        for (int code = 0; code < channels.length; code++) {
            if (channels[code]) {
                all.add(new Series(Channels.getStored(code), new long[grid.slots()]));
            }
        }
        codeReadings(coder, grid, all);
        if (!coder.isSpent()) {
            throw new IllegalArgumentException("The block's bytes are cut short, or others follow them");
        }
        return new Block(post, grid, all);
    }

    private static void codeReadings(BitCoder coder, Grid grid, List<Series> all) {
        Moment moment = new Moment();
        List<SeriesCoder> coders = new ArrayList<>();
        for (Series series : all) {
            coders.add(new SeriesCoder(coder, moment, grid, series.channel().code(), series.values()));
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            moment.begin();
            for (SeriesCoder one : coders) {
                one.code(slot);
            }
        }
    }
}
