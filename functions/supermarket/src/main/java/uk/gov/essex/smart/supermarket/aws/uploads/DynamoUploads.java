package uk.gov.essex.smart.supermarket.aws.uploads;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.Step;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Uploads;
import uk.gov.essex.smart.supermarket.uploads.Waiting;
import uk.gov.essex.smart.supermarket.uploads.WaitingPage;

/** Uploads in DynamoDB: a page of the queue is one query and one read of at most {@value Table#BATCH} items. */
public final class DynamoUploads implements Uploads {

    private static final Comparator<Upload> LONGEST_WAITING =
            Comparator.comparing(upload -> Item.place(Waiting.of(upload)));

    private final Table table;

    public DynamoUploads(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return table.find(Item.key(id)).map(Item::upload);
    }

    @Override
    public boolean commit(Upload next, Step step) {
        Writes writes = new Writes(table);
        writes.putAfter(Item.of(next));
        writes.putNew(Item.of(step));
        if (next.waits()) {
            writes.put(Item.of(Waiting.of(next)));
        } else if (next.decision().isPresent()) {
            next.outcome()
                    .map(outcome -> new Waiting(outcome.at(), next.id()))
                    .map(Item::key)
                    .ifPresent(writes::delete);
        }
        return writes.commit();
    }

    @Override
    public WaitingPage listWaiting(Optional<Waiting> after, int most) {
        String first = after.map(waiting -> Item.place(waiting) + '!').orElse("!");
        QueryRequest query =
                table.between(Item.REVIEWS, first, "~").limit(most + 1).build();
        List<Waiting> found =
                table.read(query).limit(most + 1L).map(Item::waiting).toList();
        List<Waiting> shown = found.subList(0, Math.min(most, found.size()));
        List<Upload> uploads = table
                .list(shown.stream().map(waiting -> Item.key(waiting.upload())).toList())
                .stream()
                .map(Item::upload)
                .filter(Upload::waits)
                .sorted(LONGEST_WAITING)
                .toList();
        return new WaitingPage(uploads, found.size() > most ? Optional.of(shown.getLast()) : Optional.empty());
    }

    @Override
    public List<Step> listSteps(UploadId id) {
        return table.read(Item.partition(id), Item.FIRST_STEP, Item.LAST_STEP)
                .map(Item::step)
                .toList();
    }
}
