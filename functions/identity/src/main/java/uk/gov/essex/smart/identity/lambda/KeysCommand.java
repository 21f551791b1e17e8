package uk.gov.essex.smart.identity.lambda;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import uk.gov.essex.smart.common.http.Json;

/**
 * The same commands from a terminal, for people: {@code create owner=essex-highways scopes=places:read days=365}. It
 * works on the table named by {@code KEYS_TABLE} with the credentials and the endpoint of its environment.
 */
public final class KeysCommand {

    private final KeyDesk desk;
    private final PrintStream out;

    KeysCommand(KeyDesk desk, PrintStream out) {
        this.desk = desk;
        this.out = out;
    }

    /** Ends with 0 where the command was done, 1 where it was refused. */
    public static void main(String[] arguments) {
        KeyDesk desk = new KeyDesk(Wiring.keyOffice(), Wiring.scopes());
        System.exit(new KeysCommand(desk, System.out).run(List.of(arguments)) ? 0 : 1);
    }

    /** True where the command was done. */
    boolean run(List<String> words) {
        KeyAnswer answer = desk.answer(new ByteArrayInputStream(json(words.isEmpty() ? List.of("help") : words)));
        KeyText.lines(answer).forEach(out::println);
        return !(answer instanceof KeyAnswer.Refused);
    }

    private static byte[] json(List<String> words) {
        return Json.object(json -> {
            json.writeStringField("command", words.getFirst());
            for (String word : words.subList(1, words.size())) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                field(json, name, equals < 0 ? "" : word.substring(equals + 1));
            }
        });
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        json.writeFieldName(name);
        if (name.equals("scopes")) {
            String[] scopes = value.split(",", -1);
            json.writeArray(scopes, 0, scopes.length);
        } else if (value.matches("[0-9]{1,9}")) {
            json.writeNumber(Integer.parseInt(value));
        } else {
            json.writeString(value);
        }
    }
}
