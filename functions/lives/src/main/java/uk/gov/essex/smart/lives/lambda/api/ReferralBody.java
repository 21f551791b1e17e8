package uk.gov.essex.smart.lives.lambda.api;

import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Organisation;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralDetails;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Referrer;
import uk.gov.essex.smart.lives.Route;

/** Reads a referral. */
public final class ReferralBody {

    private static final Set<String> NAMES = Set.of(
            "details",
            "person",
            "practice",
            "council",
            "referrer",
            "ground",
            "needs",
            "allergies",
            "concern",
            "background",
            "technology");

    private ReferralBody() {}

    /** The referral under this id, or empty where the fields hold faults. */
    public static Optional<Referral> read(Fields fields, ReferralId id) {
        fields.known(NAMES);
        Optional<ReferralDetails> details = CareBody.details(fields);
        Optional<Person> person = PersonBody.person(fields);
        Optional<Organisation> practice = fields.required("practice").flatMap(PersonBody::organisation);
        Optional<Organisation> council = fields.required("council").flatMap(PersonBody::organisation);
        Optional<Referrer> referrer = PersonBody.referrer(fields);
        Optional<Ground> ground = CareBody.ground(fields);
        Optional<CareNeeds> needs = CareBody.needs(fields);
        Optional<Allergies> allergies = CareBody.allergies(fields);
        Optional<Concern> concern = CareBody.concern(fields);
        Optional<Background> background = BackgroundBody.background(fields);
        Optional<CareTechnology> technology = BackgroundBody.technology(fields);
        boolean safeguarding =
                details.filter(asked -> asked.route() == Route.SAFEGUARDING).isPresent();
        if (safeguarding && !fields.isGiven("concern")) {
            fields.refuse("concern", "Is missing. A safeguarding referral says what is feared.");
        }
        return Parts.whole(
                fields,
                () -> new Referral(
                        id,
                        details.orElseThrow(),
                        person.orElseThrow(),
                        practice.orElseThrow(),
                        council.orElseThrow(),
                        referrer.orElseThrow(),
                        ground.orElseThrow(),
                        needs.orElseThrow(),
                        allergies.orElseThrow(),
                        concern,
                        background.orElseThrow(),
                        technology));
    }
}
