package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Listings and their versions, as they are now. */
public interface Catalogue {

    /** The most that a page of listings or versions is asked for. */
    int MOST = 100;

    /** Writes a first draft. @return false where the name was ever given */
    boolean claim(Listing draft);

    Optional<Listing> find(DataSetId id);

    /** A publisher's, whatever their stage, by name from after one; at most so many. */
    List<Listing> list(AccountId publisher, Optional<DataSetId> after, int most);

    /** Writes the next revision. @return false where another is there already, so that it has to be decided anew */
    boolean commit(Listing next);

    /** Writes a version and the listing that shows it, or neither. @return false as {@link #commit}, or where the upload was released */
    boolean release(Listing next, Version version);

    Optional<Version> findVersion(DataSetId id, int number);

    /** The newest version of each of these listings that has one, in no order; of at most {@value #MOST} listings. */
    List<Version> listNewest(Collection<Listing> listings);

    /** The number that an upload was released as. */
    Optional<Integer> findNumber(DataSetId id, UploadId upload);

    /** Newest first, those with a number below one; at most so many. */
    List<Version> listVersions(DataSetId id, int below, int most);
}
