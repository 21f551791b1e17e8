package uk.gov.essex.smart.lives.directory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.essex.smart.common.Position;

public final class InMemoryPostcodes implements Postcodes {

    private final Map<Postcode, Position> positions = new ConcurrentHashMap<>();

    @Override
    public Optional<Position> find(Postcode postcode) {
        return Optional.ofNullable(positions.get(postcode));
    }

    @Override
    public void put(Map<Postcode, Position> more) {
        positions.putAll(more);
    }
}
