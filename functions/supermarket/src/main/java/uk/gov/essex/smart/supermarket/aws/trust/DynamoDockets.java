package uk.gov.essex.smart.supermarket.aws.trust;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.trust.Docket;
import uk.gov.essex.smart.supermarket.trust.Dockets;
import uk.gov.essex.smart.supermarket.trust.Entry;
import uk.gov.essex.smart.supermarket.trust.Queued;
import uk.gov.essex.smart.supermarket.trust.Report;
import uk.gov.essex.smart.supermarket.trust.ReportId;

/** Dockets in DynamoDB: a step is one transaction; a page of the queue is one query and one read of as many items. */
public final class DynamoDockets implements Dockets {

    private static final String FIRST = "!";
    private static final String LAST = "~";
    private static final Comparator<Report> LONGEST_WAITING =
            Comparator.comparing(report -> Item.place(Queued.of(report)));

    private final Table table;

    public DynamoDockets(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public Docket docket(DataSetId dataSet) {
        return table.find(Item.key(dataSet))
                .map(item -> Documents.ITEMS.read(item, Docket.class))
                .orElseGet(() -> Docket.empty(dataSet));
    }

    @Override
    public Set<DataSetId> listHidden(Collection<DataSetId> dataSets) {
        return table.list(dataSets.stream().map(Item::key).toList()).stream()
                .map(item -> Documents.ITEMS.read(item, Docket.class))
                .filter(Docket::hides)
                .map(Docket::dataSet)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Report> findReport(ReportId id) {
        return table.find(Item.key(id)).map(item -> Documents.ITEMS.read(item, Report.class));
    }

    @Override
    public boolean commit(Docket next, Optional<Report> report, Optional<Entry> entry) {
        Writes writes = new Writes(table);
        writes.putAfter(Item.of(next));
        if (next.suspicion().isPresent()) {
            writes.put(Item.suspected(next.dataSet()));
        } else {
            writes.delete(Item.suspected(next.dataSet()));
        }
        report.ifPresent(it -> write(writes, it));
        entry.map(Item::of).ifPresent(writes::putNew);
        return writes.commit();
    }

    private static void write(Writes writes, Report report) {
        writes.put(Item.of(report));
        if (report.judgement().isPresent()) {
            writes.delete(Item.key(Queued.of(report)));
        } else {
            writes.put(Item.of(Queued.of(report)));
        }
    }

    @Override
    public int countSuspected(int most) {
        QueryRequest query =
                table.between(Item.SUSPECTED, FIRST, LAST).limit(most).build();
        return Math.toIntExact(table.read(query).limit(most).count());
    }

    @Override
    public List<Report> listWaiting(Optional<Queued> after, int most) {
        String first = after.map(queued -> Item.place(queued) + FIRST).orElse(FIRST);
        QueryRequest query =
                table.between(Item.REPORTS, first, LAST).limit(most).build();
        List<Map<String, AttributeValue>> keys =
                table.read(query).limit(most).map(Item::queued).map(Item::key).toList();
        return table.list(keys).stream()
                .map(item -> Documents.ITEMS.read(item, Report.class))
                .filter(report -> report.judgement().isEmpty())
                .sorted(LONGEST_WAITING)
                .toList();
    }

    @Override
    public List<Entry> listEntries(DataSetId dataSet, long below, int most) {
        if (below <= 1) {
            return List.of();
        }
        QueryRequest query = table.between(Item.partition(dataSet), Item.entry(1), Item.entry(below - 1))
                .scanIndexForward(false)
                .limit(most)
                .build();
        return table.read(query)
                .limit(most)
                .map(item -> Documents.ITEMS.read(item, Entry.class))
                .toList();
    }
}
