package uk.gov.essex.smart.places.lambda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;

/**
 * The channels a question names, told apart by their type: what may be shown, and what is derived from people and may
 * not.
 */
record ChosenChannels(List<Channel.Exact> open, List<Channel> ofPeople) {

    static final String CHANNEL = "channel";

    private static final int MOST = 8;

    private static final String OPEN_NAMES = Channels.list().stream()
            .filter(Channel.Exact.class::isInstance)
            .map(Channel::name)
            .collect(Collectors.joining(", "));

    static ChosenChannels read(Parameters parameters) {
        List<Channel.Exact> open = new ArrayList<>();
        List<Channel> ofPeople = new ArrayList<>();
        List<String> names = parameters.list(CHANNEL, MOST);
        if (names.isEmpty() && parameters.faults().stream().noneMatch(ChosenChannels::isOfChannel)) {
            parameters.refuse(CHANNEL, "Is required: name at least one of " + OPEN_NAMES + ".");
        }
        for (String name : names) {
            switch (Channels.find(name).orElse(Channels.LATITUDE)) {
                case Channel.Exact exact -> open.add(exact);
                case Channel.PeopleCount count -> ofPeople.add(count);
                case Channel.IdentifierSet set -> ofPeople.add(set);
                case Channel.Coordinate none ->
                    parameters.refuse(CHANNEL, "Each must be a channel. There are: " + OPEN_NAMES + ".");
            }
        }
        return new ChosenChannels(open, ofPeople);
    }

    /** 403: what was asked of people, why it is not shown, and what to do instead. */
    Problem derivedFromPeople() {
        String names = ofPeople.stream().map(Channel::name).collect(Collectors.joining(", "));
        return new Problem(
                "people-derived",
                403,
                "The channel is derived from people",
                "Readings of " + names
                        + " come from people, or from what they carry or drive. In small numbers they can "
                        + "single somebody out, so they are not shown as measured: released data sets will carry them, "
                        + "with noise that protects each person. Ask for channels that /places/channels marks as open.",
                ofPeople.stream()
                        .map(channel ->
                                Fault.query(CHANNEL, channel.name() + " is published in released data sets only."))
                        .toList());
    }

    private static boolean isOfChannel(Fault fault) {
        return fault.pointer().equals(Fault.query(CHANNEL, "").pointer());
    }
}
