package uk.gov.essex.smart.supermarket;

/** How a file is written. */
public enum Format {
    CSV("text/csv", "csv"),
    JSON("application/json", "json"),
    GEOJSON("application/geo+json", "geojson"),
    PARQUET("application/vnd.apache.parquet", "parquet");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As IANA registers it. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }
}
