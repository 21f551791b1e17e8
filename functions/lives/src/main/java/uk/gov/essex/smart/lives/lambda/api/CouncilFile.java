package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Council.Team;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.workflow.Allocation;
import uk.gov.essex.smart.lives.workflow.Area;
import uk.gov.essex.smart.lives.workflow.Pace;
import uk.gov.essex.smart.lives.workflow.Stage;
import uk.gov.essex.smart.lives.workflow.Target;
import uk.gov.essex.smart.lives.workflow.Targets;
import uk.gov.essex.smart.lives.workflow.Unit;
import uk.gov.essex.smart.lives.workflow.Workflow;

/** Reads the council's settings, the file {@code council.json}, which is a part of what is deployed. */
public final class CouncilFile {

    private CouncilFile() {}

    /** The council's own. */
    public static Council read() {
        try (InputStream stream =
                Objects.requireNonNull(CouncilFile.class.getResourceAsStream("council.json"), "council.json")) {
            return read(new JsonMapper().readTree(stream));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @throws IllegalArgumentException where the settings leave a route, a stage or a team out */
    static Council read(JsonNode root) {
        List<Team> teams = new ArrayList<>();
        root.path("teams").forEach(team -> teams.add(team(team)));
        return new Council(
                new Workflow(targets(root), allocation(root)),
                teams,
                new Email(root.path("recordsOfficer").asText()));
    }

    private static Team team(JsonNode team) {
        return new Team(
                new TeamId(team.path("id").asText()),
                new Email(team.path("inbox").asText()),
                new Email(team.path("manager").asText()),
                Set.copyOf(texts(team.path("staff"))));
    }

    private static Allocation allocation(JsonNode root) {
        Map<String, Area> areas = new HashMap<>();
        root.path("areas")
                .properties()
                .forEach(area ->
                        texts(area.getValue()).forEach(district -> areas.put(district, new Area(area.getKey()))));
        Map<Route, TeamId> county = new EnumMap<>(Route.class);
        Map<Route, Map<Area, TeamId>> local = new EnumMap<>(Route.class);
        root.path("allocation").properties().forEach(row -> {
            Route route = word(Route.class, row.getKey());
            row.getValue().properties().forEach(team -> {
                TeamId id = new TeamId(team.getValue().asText());
                if (team.getKey().equals("county")) {
                    county.put(route, id);
                } else {
                    local.computeIfAbsent(route, any -> new LinkedHashMap<>()).put(new Area(team.getKey()), id);
                }
            });
        });
        return new Allocation(areas, local, county);
    }

    private static Targets targets(JsonNode root) {
        Map<Pace, Map<Stage, Target>> byPace = new EnumMap<>(Pace.class);
        root.path("targets").properties().forEach(pace -> {
            Map<Stage, Target> stages = new EnumMap<>(Stage.class);
            pace.getValue()
                    .properties()
                    .forEach(stage -> stages.put(
                            word(Stage.class, stage.getKey()),
                            target(stage.getValue().asText())));
            byPace.put(word(Pace.class, pace.getKey()), stages);
        });
        return new Targets(byPace, root.path("warningShare").asDouble());
    }

    /** Such as {@code 28 working-days}. */
    private static Target target(String text) {
        List<String> parts = Arrays.asList(text.split(" ", 2));
        return new Target(Integer.parseInt(parts.getFirst()), word(Unit.class, parts.getLast()));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Words.find(type, word)
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" must be one of: " + Words.all(type)));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
