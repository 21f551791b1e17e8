package uk.gov.essex.smart.supermarket.screening.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.gov.essex.smart.supermarket.screening.Encoding;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/** A file's text as UTF-8 without a mark, whatever it is written in. */
public final class Texts {

    private static final int BOM = 3;

    private Texts() {}

    /**
     * Opens a file in its encoding; what is not UTF-8 is first copied to another file, which is not read twice.
     *
     * @throws Unreadable where it has characters that its encoding has not
     */
    public static InputStream open(Path file, Encoding encoding, Path copy) throws IOException, Unreadable {
        return switch (encoding) {
            case UTF_8, BINARY -> Files.newInputStream(file);
            case UTF_8_WITH_BOM -> {
                InputStream in = Files.newInputStream(file);
                in.skipNBytes(BOM);
                yield in;
            }
            case UTF_16LE -> copied(file, StandardCharsets.UTF_16LE, copy);
            case UTF_16BE -> copied(file, StandardCharsets.UTF_16BE, copy);
            case WINDOWS_1252 -> copied(file, Charset.forName("windows-1252"), copy);
        };
    }

    private static InputStream copied(Path file, Charset charset, Path copy) throws IOException, Unreadable {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                Reader reader = new InputStreamReader(in, charset.newDecoder());
                Writer writer = Files.newBufferedWriter(copy)) {
            copy(reader, writer);
        } catch (CharacterCodingException malformed) {
            throw new Unreadable(Refusal.MIXED_ENCODING, 0);
        }
        return Files.newInputStream(copy);
    }

    private static void copy(Reader reader, Writer writer) throws IOException, Unreadable {
        char[] characters = new char[1 << 16];
        boolean begun = false;
        for (int length = reader.read(characters); length > 0; length = reader.read(characters)) {
            int from = !begun && characters[0] == '\uFEFF' ? 1 : 0;
            begun = true;
            for (int i = from; i < length; i++) {
                if (characters[i] == 0) {
                    throw new Unreadable(Refusal.NUL_BYTE, 0);
                }
            }
            writer.write(characters, from, length - from);
        }
    }
}
