package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.catalogue.Theme;

/** What a publisher says of a data set, as a JSON object. */
final class ListingForm {

    static final Set<String> FIELDS = Set.of(
            "title",
            "description",
            "keywords",
            "themes",
            "price",
            "licence",
            "frequency",
            "coverage",
            "provenance",
            "contact");

    private static final String EMAIL = "Must be a team's address such as open-data@essex.gov.uk.";

    private ListingForm() {}

    /** What is said, or empty where the fields have faults. */
    static Optional<Particulars> read(Fields fields) {
        Optional<Line> title = Forms.line(fields, "title");
        Optional<Passage> description = Forms.passage(fields, "description");
        List<Line> keywords = keywords(fields);
        Set<Theme> themes = themes(fields);
        Optional<Terms> terms = TermsForm.read(fields);
        Optional<Frequency> frequency = Forms.word(fields, "frequency", Frequency.class);
        Coverage coverage = CoverageForm.read(fields);
        Optional<Passage> provenance = Forms.passage(fields, "provenance");
        Optional<Contact> contact = fields.required("contact").flatMap(ListingForm::contact);
        if (!fields.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                title.orElseThrow(),
                description.orElseThrow(),
                keywords,
                themes,
                terms.orElseThrow(),
                frequency.orElseThrow(),
                coverage,
                provenance.orElseThrow(),
                contact.orElseThrow()));
    }

    private static List<Line> keywords(Fields fields) {
        List<Line> keywords = fields.texts("keywords", Particulars.MOST_KEYWORDS, Forms.LINE, Line::find);
        if (new HashSet<>(keywords).size() < keywords.size()) {
            fields.refuse("keywords", "Must name each keyword once.");
        }
        return keywords;
    }

    private static Set<Theme> themes(Fields fields) {
        Set<Theme> themes = fields.words("themes", Theme.class);
        if (themes.isEmpty()) {
            fields.refuse("themes", "Must name at least one theme.");
        }
        return themes;
    }

    private static Optional<Contact> contact(Fields fields) {
        fields.known(Set.of("name", "email"));
        Optional<Line> name = Forms.line(fields, "name");
        Optional<String> email =
                fields.required("email", EMAIL, text -> Optional.of(text).filter(Contact::isAddress));
        return name.flatMap(team -> email.map(address -> new Contact(team, address)));
    }
}
