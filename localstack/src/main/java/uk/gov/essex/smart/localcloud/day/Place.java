package uk.gov.essex.smart.localcloud.day;

import uk.gov.essex.smart.common.Position;

/** A bus stop of the national register (NaPTAN), where trips start and end. */
record Place(String atcoCode, String name, String locality, Position position) {}
