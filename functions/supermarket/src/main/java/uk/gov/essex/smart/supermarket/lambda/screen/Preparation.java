package uk.gov.essex.smart.supermarket.lambda.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.convert.Conversion;
import uk.gov.essex.smart.supermarket.lambda.convert.Converted;
import uk.gov.essex.smart.supermarket.lambda.convert.PreviewJson;
import uk.gov.essex.smart.supermarket.lambda.convert.Room;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.obtaining.Picture;
import uk.gov.essex.smart.supermarket.obtaining.Preview;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.uploads.Manifest;
import uk.gov.essex.smart.supermarket.uploads.Prepared;
import uk.gov.essex.smart.supermarket.uploads.ScreeningFiles;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Withheld;

/**
 * What would be released of a screened upload, left beside it: the data in each format that takes them, a preview and a
 * picture. Of data in which something was found neither a row nor a picture is shown.
 *
 * @param cleared whether nothing was found
 */
record Preparation(ScreeningFiles files, DuckSettings duck, Upload upload, boolean cleared) {

    /** Of the free disk, what one file may take: a text of the upload and the file that is made of it lie there at once. */
    private static final int SHARES = 3;

    /**
     * In which formats the data are offered, and in which they are not.
     *
     * @param prepared one or more
     */
    record Offered(List<Prepared> prepared, List<Withheld> withheld) {}

    /** Makes all of it; what is there already is made again and is the same. */
    Offered prepare(Path file, Profile profile) throws IOException {
        Path directory = Files.createDirectory(file.resolveSibling("made"));
        Room room = new Room(duck, directory, Files.getFileStore(directory).getUsableSpace() / SHARES);
        Format sent = upload.manifest().declaration().format();
        List<Prepared> prepared = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        try (Conversion conversion = new Conversion(file, sent, profile, room)) {
            for (Format format : Format.values()) {
                switch (conversion.to(format)) {
                    case Converted.Made made -> prepared.add(leave(made));
                    case Converted.NotMade(Withheld why) -> withheld.add(why);
                }
            }
            leave(conversion.preview(), directory);
            Optional<Picture> picture = cleared ? picture(conversion) : Optional.empty();
            if (picture.isPresent()) {
                leave(picture.orElseThrow(), directory);
            }
        }
        if (prepared.isEmpty()) {
            prepared.add(asSent(file, profile));
            withheld.removeIf(why -> why.format() == sent);
        }
        return new Offered(prepared, withheld);
    }

    private Prepared leave(Converted.Made made) throws IOException {
        files.leave(key(made.format()), made.file(), made.format().mediaType());
        Files.delete(made.file());
        return new Prepared(made.format(), made.bytes(), made.checksum());
    }

    /** A file that is too large for anything else is had as its publisher sent it. */
    private Prepared asSent(Path file, Profile profile) throws IOException {
        Format format = upload.manifest().declaration().format();
        files.leave(key(format), file, format.mediaType());
        return new Prepared(format, profile.bytes(), profile.checksum());
    }

    private String key(Format format) {
        return StoredAt.prepared(upload.id(), upload.dataSet(), format);
    }

    private Optional<Picture> picture(Conversion conversion) throws IOException {
        Manifest manifest = upload.manifest();
        return conversion.picture(manifest.declaration().quasiIdentifiers(), manifest.units());
    }

    private void leave(Preview preview, Path directory) throws IOException {
        Path json = directory.resolve("preview.json");
        PreviewJson.write(cleared ? preview : preview.withoutRows(), json);
        files.leave(StoredAt.preparedPreview(upload.id()), json, "application/json");
    }

    private void leave(Picture picture, Path directory) throws IOException {
        Path svg = Files.writeString(directory.resolve("chart.svg"), picture.svg(), StandardCharsets.UTF_8);
        files.leave(StoredAt.preparedChart(upload.id()), svg, "image/svg+xml");
    }
}
