package uk.gov.essex.smart.supermarket.lambda.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.facet.FacetsConfig;
import uk.gov.essex.smart.supermarket.catalogue.Facet;

/** What a listing is indexed as: the fields, and how their words are cut. */
final class Index {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String KEYWORDS = "keywords";
    static final String TEXT = "text";
    /** All words as they are written, for what is only begun. */
    static final String WRITTEN = "written";

    static final String BOX = "box";
    static final String PERIOD = "period";
    static final String MODIFIED = "modified";
    static final String TITLE_KEY = "titleKey";

    static final Analyzer ENGLISH = new EnglishAnalyzer();
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(ENGLISH, Map.of(WRITTEN, new StandardAnalyzer()));

    static final FacetsConfig FACETS = facets();

    private Index() {}

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.name(), true);
        }
        return config;
    }
}
