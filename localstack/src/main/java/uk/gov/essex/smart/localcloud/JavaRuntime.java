package uk.gov.essex.smart.localcloud;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The managed runtime {@code java25} as near as a plain machine comes to it: the JDK this host runs on, the runtime
 * interface client alone on the class path, and Lambda's own choices for heap (85% of the memory) and compiler (C1
 * unless a snapshot is restored).
 */
public final class JavaRuntime {

    private static final double HEAP_SHARE = 0.85;
    private static final String JNI = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final String classPath;
    private final Path nativeClient;

    /**
     * @param folder where the tether and the runtime interface client's native part are unpacked, once for every child
     * @throws IllegalStateException on a machine the client has no native part for
     */
    public JavaRuntime(Path folder) {
        classPath = Stream.concat(
                        Stream.of(tether(folder)),
                        Stream.of(
                                        AWSLambda.class,
                                        Context.class,
                                        PojoSerializer.class,
                                        named("software.amazon.awssdk.utilslite.SdkInternalThreadLocal"))
                                .map(JavaRuntime::home))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        nativeClient = unpacked(folder);
    }

    /** The command that starts a child for this function. */
    List<String> command(Deployed function) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-XX:MaxHeapSize=" + (long) (function.memory() * 1024 * HEAP_SHARE) + "k");
        command.add("-XX:+UseSerialGC");
        command.add("-Xshare:auto");
        if (!function.snapStart()) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        command.add("-D" + JNI + "=" + nativeClient);
        command.add("-cp");
        command.add(classPath);
        command.add(TetheredRuntime.class.getName());
        command.add(function.handler());
        return command;
    }

    private static Path unpacked(Path folder) {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
        String name = "libaws-lambda-jni.linux-" + architecture + ".so";
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new IllegalStateException("AWS's runtime interface client runs on Linux only; this is "
                    + System.getProperty("os.name") + ". Maybe use a Linux virtual machine.");
        }
        try (InputStream library = AWSLambda.class.getResourceAsStream("/jni/" + name)) {
            if (library == null) {
                throw new IllegalStateException("The runtime interface client has no " + name);
            }
            Files.createDirectories(folder);
            Path copy = Files.createTempFile(folder, "unpacking", ".so");
            Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(
                            copy,
                            folder.resolve(name),
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING)
                    .toAbsolutePath();
        } catch (IOException fault) {
            throw new IllegalStateException("The folder " + folder + " cannot hold the native client", fault);
        }
    }

    /** The tether by itself: the jar it is in would bring along all that this host is made of, before a function's own. */
    private static String tether(Path folder) {
        String name = TetheredRuntime.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(name);
        try (InputStream tether = Objects.requireNonNull(JavaRuntime.class.getResourceAsStream('/' + name))) {
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(tether, copy, StandardCopyOption.REPLACE_EXISTING);
            return folder.toAbsolutePath().toString();
        } catch (IOException fault) {
            throw new IllegalStateException("The folder " + folder + " cannot hold the tether", fault);
        }
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(type + " came from nowhere", fault);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException("The runtime interface client needs " + name, absent);
        }
    }
}
