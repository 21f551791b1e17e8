package uk.gov.essex.smart.benchmarks.darp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the 24 larger instances of {@link Family} as files in the published format. */
public final class FamilyFiles {

    private FamilyFiles() {}

    /** Takes the folder to write to and, optionally, a seed. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            System.out.println("usage: benchmarks/darp-family FOLDER [SEED]");
            System.out.println(
                    "Writes 24 dial-a-ride instances of 5 to 8 vehicles and 40 to 96 requests, like a5-40 to b8-96.");
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        for (Family family : Family.larger()) {
            Instance instance = family.make(seed);
            Files.writeString(folder.resolve(instance.name() + ".txt"), text(instance));
        }
        System.out.println("24 instances are in " + folder);
    }

    static String text(Instance instance) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d %d %.0f %d %.0f%n",
                instance.vehicles(),
                instance.requests(),
                instance.longestRoute(),
                instance.capacity(),
                instance.longestRide()));
        for (int id = 0; id < instance.nodes().size(); id++) {
            Node node = instance.node(id);
            text.append(String.format(
                    Locale.ROOT,
                    "%3d %7.3f %7.3f %2.0f %2d %4.0f %4.0f%n",
                    id,
                    node.x(),
                    node.y(),
                    node.service(),
                    node.load(),
                    node.earliest(),
                    node.latest()));
        }
        return text.toString();
    }
}
