package uk.gov.essex.smart.lives.lambda.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * The profiles, value sets and code systems of UK Core R4 by their URLs. Each is parsed when it is first asked for: a judgement
 * of ours asks for a quarter of them. Safe from any thread.
 */
final class UkCoreResources implements IValidationSupport {

    private static final Pattern URL = Pattern.compile("<url value=\"([^\"]+)\"");

    private final FhirContext fhir;
    private final Map<String, String> texts;
    private final Map<String, IBaseResource> parsed = new ConcurrentHashMap<>();

    UkCoreResources(FhirContext fhir, Path archive) {
        this.fhir = fhir;
        this.texts = texts(archive);
    }

    private static Map<String, String> texts(Path file) {
        Map<String, String> texts = new HashMap<>();
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            while (archive.getNextEntry() != null) {
                String text = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                Matcher url = URL.matcher(text);
                if (url.find()) {
                    texts.put(url.group(1), text);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    @Override
    public FhirContext getFhirContext() {
        return fhir;
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
        IBaseResource found = find(url);
        return type == null || !type.isInstance(found) ? null : type.cast(found);
    }

    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
        return find(url, "StructureDefinition");
    }

    @Override
    public @Nullable IBaseResource fetchValueSet(String url) {
        return find(url, "ValueSet");
    }

    @Override
    public @Nullable IBaseResource fetchCodeSystem(String url) {
        return find(url, "CodeSystem");
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext context, String url) {
        return fetchCodeSystem(url) != null;
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, String url) {
        return fetchValueSet(url) != null;
    }

    private @Nullable IBaseResource find(String url, String type) {
        IBaseResource found = find(url);
        return found != null && found.fhirType().equals(type) ? found : null;
    }

    /** The resource, whichever version of it is asked for. */
    private @Nullable IBaseResource find(String url) {
        int bar = url.indexOf('|');
        String text = texts.get(bar < 0 ? url : url.substring(0, bar));
        return text == null
                ? null
                : parsed.computeIfAbsent(text, xml -> fhir.newXmlParser().parseResource(xml));
    }
}
