package uk.gov.essex.smart.lives.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

public final class InMemoryOwners implements Owners {

    private final Map<UUID, String> owners = new HashMap<>();

    @Override
    public synchronized Set<UUID> claim(Set<UUID> ids, String owner) {
        Set<UUID> foreign = ids.stream()
                .filter(id -> !owners.getOrDefault(id, owner).equals(owner))
                .collect(Collectors.toSet());
        if (foreign.isEmpty()) {
            ids.forEach(id -> owners.put(id, owner));
        }
        return foreign;
    }
}
