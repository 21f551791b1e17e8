package uk.gov.essex.smart.supermarket.obtaining;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Grant;
import uk.gov.essex.smart.supermarket.orders.Trades;

/**
 * Lets files out: what is free to anyone, what costs something to whoever paid. Each time is judged anew, by what the
 * catalogue and the entitlement say at that moment. Safe from any thread.
 */
public final class Obtaining {

    private final ShownVersions versions;
    private final Trades trades;
    private final Downloads downloads;
    private final InstantSource clock;

    public Obtaining(Catalogue catalogue, Trades trades, Downloads downloads, InstantSource clock) {
        versions = new ShownVersions(catalogue);
        this.trades = trades;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** Whether a file may be had; where it may, that is one download more. */
    public Obtained obtain(Optional<AccountId> who, Wish wish) {
        return switch (versions.find(wish.dataSet(), wish.version())) {
            case Seen.Absent(Absence why) -> new Obtained.Absent(why);
            case Seen.Here(Listing listing, Version version) -> {
                Obtained obtained = judge(who, wish, listing, version);
                if (obtained instanceof Obtained.Permitted permitted) {
                    count(who, listing, permitted);
                }
                yield obtained;
            }
        };
    }

    /** Whether a file may be had, for whoever only looks. */
    public Obtained look(Optional<AccountId> who, Wish wish) {
        return switch (versions.find(wish.dataSet(), wish.version())) {
            case Seen.Absent(Absence why) -> new Obtained.Absent(why);
            case Seen.Here(Listing listing, Version version) -> judge(who, wish, listing, version);
        };
    }

    private Obtained judge(Optional<AccountId> who, Wish wish, Listing listing, Version version) {
        Optional<Distribution> file = version.release().distributions().stream()
                .filter(distribution -> distribution.format() == wish.format())
                .findFirst();
        if (file.isEmpty()) {
            return new Obtained.NoFormat(version.release().distributions().stream()
                    .map(Distribution::format)
                    .collect(Collectors.toUnmodifiableSet()));
        }
        Obtained.Permitted permitted = new Obtained.Permitted(version, file.get());
        if (isFree(listing)) {
            return permitted;
        }
        Price price = listing.particulars().terms().price();
        return who.map(buyer -> judge(trades.entitlement(buyer, listing.id()), permitted, price))
                .orElse(new Obtained.Unpaid(price));
    }

    private Obtained judge(Entitlement held, Obtained.Permitted wanted, Price price) {
        if (held.permits(wanted.version().number(), clock.instant())) {
            return wanted;
        }
        return held.grants().stream()
                .filter(Grant.Lasting.class::isInstance)
                .map(grant -> ((Grant.Lasting) grant).fromVersion())
                .min(Comparator.naturalOrder())
                .<Obtained>map(Obtained.TooEarly::new)
                .orElse(new Obtained.Unpaid(price));
    }

    private void count(Optional<AccountId> who, Listing listing, Obtained.Permitted permitted) {
        downloads.count(new Download(
                listing.publisher(),
                listing.id(),
                permitted.version().number(),
                permitted.file().format(),
                who.filter(buyer -> !isFree(listing)),
                YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC))));
    }

    private static boolean isFree(Listing listing) {
        return listing.particulars().terms().price() instanceof Price.Free;
    }
}
