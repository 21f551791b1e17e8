package uk.gov.essex.smart.supermarket.screening.table;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/**
 * Has a table judge cells on a thread of its own while whoever reads them reads on. What the table refuses is thrown where more is
 * handed over. One thread at a time hands over.
 */
public final class Relay implements AutoCloseable {

    private final Table table;
    private final ExecutorService judge = Executors.newSingleThreadExecutor();
    private Parcel parcel = new Parcel();
    private Parcel spare = new Parcel();
    private Future<?> judged = CompletableFuture.completedFuture(null);
    private int columns;
    private long rows;

    public Relay(Table table) {
        this.table = table;
    }

    /** Adds a column and returns its number, from 0. */
    public int column(String name) throws Unreadable {
        sendIfFull();
        parcel.column(name);
        return columns++;
    }

    /** Takes a cell: so many characters from the given one on, which are the reader's again afterwards. */
    public void cell(int column, char[] characters, int from, int length) throws Unreadable {
        sendIfFull();
        parcel.cell(column, characters, from, length);
    }

    /** Takes a geometry, of which only the presence is told. */
    public void geometry(int column) throws Unreadable {
        sendIfFull();
        parcel.geometry(column);
    }

    /** Ends a row. */
    public void endRow() throws Unreadable {
        sendIfFull();
        parcel.endRow();
        rows++;
    }

    /** Rows that were handed over. */
    public long rows() {
        return rows;
    }

    /** Returns once the table has judged all of it. */
    public void finish() throws Unreadable {
        send();
        await();
    }

    private void sendIfFull() throws Unreadable {
        if (parcel.full()) {
            send();
        }
    }

    private void send() throws Unreadable {
        parcel.seal();
        await();
        Parcel sent = parcel;
        judged = judge.submit(() -> {
            sent.unpack(table);
            return sent;
        });
        parcel = spare;
        spare = sent;
    }

    private void await() throws Unreadable {
        try {
            judged.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("A row could not be judged", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Judging was broken off", ended);
        }
    }

    @Override
    public void close() {
        judge.close();
    }
}
