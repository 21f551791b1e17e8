package uk.gov.essex.smart.lives.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What else a service says of itself: when, for which area, in what languages, at what cost and whom to ask. */
public record Particulars(
        List<Schedule> schedules,
        List<Area> areas,
        List<Language> languages,
        List<Funding> funding,
        List<Cost> costs,
        List<Contact> contacts) {

    public static final Particulars NONE =
            new Particulars(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Particulars {
        schedules = Bounds.copy("schedules", schedules);
        areas = Bounds.copy("areas", areas);
        languages = Bounds.copy("languages", languages);
        funding = Bounds.copy("funding", funding);
        costs = Bounds.copy("costs", costs);
        contacts = Bounds.copy("contacts", contacts);
    }

    /**
     * Where people must live to be served.
     *
     * @param extent its outline in the form that {@code extentType} names, or empty; carried as it came, not reckoned with
     */
    public record Area(UUID id, String name, String area, String extent, String extentType, String uri) {

        public Area {
            Bounds.check("area's name", name, Bounds.TEXT);
            Bounds.check("area's text", area, Bounds.TEXT);
            Bounds.check("area's extent", extent, Bounds.TEXT);
            Bounds.check("area's extent type", extentType, Bounds.NAME);
            Bounds.check("area's uri", uri, Bounds.ADDRESS);
        }
    }

    /**
     * A language in which people are served.
     *
     * @param code as BCP 47 or ISO 639 has it, or empty
     */
    public record Language(UUID id, String name, String code) {

        public Language {
            Bounds.check("language's name", name, Bounds.NAME);
            Bounds.check("language's code", code, Bounds.NAME);
        }
    }

    /** Who pays for it. */
    public record Funding(UUID id, String source) {

        public Funding {
            Bounds.check("funding's source", source, Bounds.TEXT);
        }
    }

    /**
     * What somebody pays.
     *
     * @param pence the price, whole pence; empty where there is a text only
     */
    public record Cost(
            UUID id,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String option,
            Optional<Long> pence,
            String description) {

        public Cost {
            Bounds.check("cost's option", option, Bounds.TEXT);
            Bounds.check("cost's description", description, Bounds.TEXT);
        }
    }

    /** Whom to ask, as the provider publishes it. */
    public record Contact(UUID id, String name, String title) {

        public Contact {
            Bounds.check("contact's name", name, Bounds.NAME);
            Bounds.check("contact's title", title, Bounds.NAME);
        }
    }
}
