package uk.gov.essex.smart.movement.timetable;

final class InMemoryTimetablesTest extends TimetablesContract {

    @Override
    protected Timetables empty() {
        return new InMemoryTimetables();
    }
}
