package uk.gov.essex.smart.movement.timetable;

import uk.gov.essex.smart.common.Position;

/**
 * Where a bus stops.
 *
 * @param id as in the feed, such as a NaPTAN code
 * @param stepFree whether a wheelchair can board here; false where the feed does not say
 */
public record Stop(String id, String name, Position position, boolean stepFree) {}
