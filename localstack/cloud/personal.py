"""Seeded identifiers of nobody, to prove that none is kept."""

import random

ADDRESSES = 1_000
PLATES = 1_000
A_MESSAGE = 500


class Identifiers:
    """Hardware addresses and number plates, the same for the same seed."""

    def __init__(self, seed):
        chance = random.Random(seed)
        self._addresses = [bytes([0x02, *chance.randbytes(5)]) for _ in range(ADDRESSES)]
        self._plates = [
            "".join(chance.choices("ABCDEFGHJKLMNOPRSTUVWXY", k=2))
            + f"{chance.randrange(2, 77):02d}"
            + "".join(chance.choices("ABCDEFGHJKLMNOPRSTUVWXY", k=3))
            for _ in range(PLATES)
        ]

    def messages(self):
        """SenML records of each message that carries some of them, and where no identifier belongs too."""
        wire = [("wifi-devices", address.hex(":")) for address in self._addresses]
        wire += [("number-plates", plate) for plate in self._plates]
        for first in range(0, len(wire), A_MESSAGE):
            some = wire[first : first + A_MESSAGE]
            records = [{"n": channel, "t": 60 * (place % 15), "vs": text} for place, (channel, text) in enumerate(some)]
            records += [{"n": "note", "vs": some[0][1]}, {"n": some[1][1], "v": 1}, {"n": "no2", "v": 20}]
            yield records

    def found_in(self, data):
        """Whether any of them stands in these bytes, in any usual writing."""
        folded = data.lower()
        return any(form in folded for form in self._forms())

    def _forms(self):
        for address in self._addresses:
            yield address
            for separator in (":", "-"):
                yield address.hex(separator).encode()
            yield address.hex().encode()
        for plate in self._plates:
            yield plate.lower().encode()
            yield f"{plate[:4]} {plate[4:]}".lower().encode()
