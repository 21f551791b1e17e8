package uk.gov.essex.smart.supermarket;

/** What a column holds, in the words of Frictionless Table Schema 2.0 ({@code number} has a fraction, {@code integer} none). */
public enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    TIME,
    DATETIME,
    /** A geometry of RFC 7946; Table Schema's {@code geojson}. */
    GEOJSON
}
