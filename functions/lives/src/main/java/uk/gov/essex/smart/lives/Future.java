package uk.gov.essex.smart.lives;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a referral says happened that cannot have happened yet. */
public enum Future {
    ASKED,
    BORN,
    /** When consent was given, or best interests were assessed. */
    GROUND,
    DOCUMENT;

    /** How far a sender's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** All that a referral dates later than this moment. */
    public static Set<Future> of(Referral referral, Instant now) {
        LocalDate today = now.plus(AHEAD).atZone(LONDON).toLocalDate();
        Set<Future> found = EnumSet.noneOf(Future.class);
        if (referral.details().asked().isAfter(now.plus(AHEAD))) {
            found.add(ASKED);
        }
        if (referral.person().born().isAfter(today)) {
            found.add(BORN);
        }
        if (day(referral.ground()).filter(today::isBefore).isPresent()) {
            found.add(GROUND);
        }
        if (referral.background().documents().stream()
                .anyMatch(document -> document.made().isAfter(today))) {
            found.add(DOCUMENT);
        }
        return found;
    }

    private static Optional<LocalDate> day(Ground ground) {
        return switch (ground) {
            case Ground.Consent consent -> Optional.of(consent.given());
            case Ground.BestInterests best -> Optional.of(best.assessed());
            case Ground.Proxy proxy -> Optional.of(proxy.given());
            case Ground.Safeguarding safeguarding -> Optional.empty();
        };
    }
}
