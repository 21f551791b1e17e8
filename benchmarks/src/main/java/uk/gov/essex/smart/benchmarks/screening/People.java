package uk.gov.essex.smart.benchmarks.screening;

/** Names for made-up people, some of which no list of common names has. */
final class People {

    static final String[] FIRST = {
        "Margaret",
        "David",
        "Aisha",
        "John",
        "Susan",
        "Oluwaseun",
        "Mohammed",
        "Emily",
        "Peter",
        "Agnieszka",
        "Karen",
        "Thomas",
        "Priya",
        "George",
        "Linda",
        "Xiaoming",
        "Sarah",
        "Michael",
        "Siobhan",
        "Robert",
        "Jean",
        "Tomasz",
        "Grace",
        "Ian"
    };
    static final String[] LAST = {
        "Smith", "Jones", "Okonkwo", "Patel", "Taylor", "Wojciechowski", "Brown", "Khan", "Davies", "Featherstonehaugh",
        "Wilson", "Evans", "Bianchi", "Thomas", "Roberts", "Zielinska", "Walker", "Wright", "Cholmondeley", "Green"
    };

    private People() {}
}
