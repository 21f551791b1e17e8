package uk.gov.essex.smart.supermarket.uploads;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Files of one thread, sent from where they are made. */
public final class InMemorySentFiles implements SentFiles {

    private final Map<String, SortedMap<Integer, byte[]>> transfers = new HashMap<>();
    private final Map<UploadId, byte[]> files = new HashMap<>();
    private boolean away;
    private int begun;

    /** Whether it takes no part and makes no file for now. */
    public void beAway(boolean now) {
        away = now;
    }

    /** The files that are whole. */
    public Map<UploadId, byte[]> files() {
        return files;
    }

    /** A whole file, or nothing. */
    public byte[] file(UploadId upload) {
        return files.getOrDefault(upload, new byte[0]);
    }

    @Override
    public String begin(UploadId upload, Format format) {
        begun++;
        String transfer = "transfer-" + begun;
        transfers.put(transfer, new TreeMap<>());
        return transfer;
    }

    @Override
    public List<PartAddress> sign(Upload upload, int first, int last) {
        throw new UnsupportedOperationException("Nobody sends anything here from elsewhere");
    }

    @Override
    public SentPart send(Upload upload, int number, byte[] bytes) {
        if (away || bytes.length != upload.manifest().parts().bytes(number)) {
            throw new IllegalStateException(away ? "away" : "Part " + number + " has " + bytes.length + " bytes");
        }
        Optional.ofNullable(transfers.get(upload.transfer())).orElseThrow().put(number, bytes);
        return new SentPart(number, Integer.toString(number));
    }

    @Override
    public Completion complete(Upload upload, List<SentPart> parts) {
        SortedMap<Integer, byte[]> sent = transfers.remove(upload.transfer());
        if (sent == null) {
            return isThere(upload.id()) ? Completion.COMPLETE : Completion.GONE;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sent.values().forEach(file::writeBytes);
        files.put(upload.id(), file.toByteArray());
        return Completion.COMPLETE;
    }

    @Override
    public boolean isThere(UploadId upload) {
        return files.containsKey(upload);
    }

    @Override
    public void abort(UploadId upload, String transfer) {
        transfers.remove(transfer);
    }
}
