package uk.gov.essex.smart.supermarket.release;

/** What a released data set is about. */
public enum Topic {
    AIR_QUALITY("Air quality", "air-quality"),
    NOISE("Sound level", "noise"),
    WEATHER("Weather", "weather");

    private final String title;
    private final String word;

    Topic(String title, String word) {
        this.title = title;
        this.word = word;
    }

    public String title() {
        return title;
    }

    /** As names of data sets and files begin. */
    public String word() {
        return word;
    }
}
