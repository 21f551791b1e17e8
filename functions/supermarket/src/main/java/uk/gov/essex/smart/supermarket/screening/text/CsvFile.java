package uk.gov.essex.smart.supermarket.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Table;

/** Hands a file's rows to a table: one thread parts the next rows while another judges the last. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * Reads all of it; when this returns the table has judged every row.
     *
     * @param size of all that can be read, or more
     */
    public static void read(InputStream in, long size, Table table) throws IOException, Unreadable {
        CsvReader reader = new CsvReader(in, size);
        List<String> header = reader.header();
        for (String name : header) {
            table.column(name);
        }
        try (ExecutorService judges = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> judged = CompletableFuture.completedFuture(null);
            while (!reader.ended()) {
                Batch batch = reader.next();
                judged.join();
                judged = CompletableFuture.runAsync(() -> judge(batch, header.size(), table), judges);
            }
            judged.join();
        }
    }

    private static void judge(Batch batch, int columns, Table table) {
        for (int cell = 0; cell < batch.cells(); ) {
            for (int column = 0; column < columns; column++, cell++) {
                table.cell(column, batch.bytes(), batch.from(cell), batch.to(cell));
            }
            table.endRow();
        }
    }
}
