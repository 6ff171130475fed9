"""English set phrases whose number word counts nothing, and names that hold a weekday."""

from __future__ import annotations

_IDIOMS = (
    # numbers
    "zero tolerance, zero sum, zero hour, net zero, ground zero, sub zero, square one, cloud nine, six of one"
    ", fifty fifty, one on one, one to one, one by one, one after another, one after the other"
    ", day one, all fours, thanks a million, one in a million, at one point, at one stage"
    ", at one time, one and the same, one and only, one way or another, one or other, one or the other"
    ", for one thing, one thing, on the one hand, on one hand, two by two, a thing or two, in one go"
    ", one too many, one size fits all, two way, two way street, catch twenty two"
    ", nine times out of ten, a million dollar question, six feet under, third time lucky"
    # ranks
    ", first of all, first and foremost, at first, first come, first hand, first lady, first ladies"
    ", first minister, first ministers, first aid, first aider, first aiders, first responder"
    ", first responders, first class, first name, first names, first degree, first gentleman"
    ", second hand, second thoughts, second guess, second guessed, second guessing, second to none"
    ", second rate, second class, second nature, second fiddle, second wind, second lieutenant"
    ", third party, third parties, third rate, third degree, eleventh hour, fourth estate"
    # days
    ", black friday, good friday agreement, bloody sunday, ash wednesday, giving tuesday, super tuesday"
    ", cyber monday, man friday, palm sunday, sunday times, sunday telegraph, sunday mirror, sunday school"
    ", sunday best, friday prayers"
)
IDIOMS = tuple(phrase.strip() for phrase in _IDIOMS.split(","))
"""Each with spaces; hyphens may stand in their place."""

STREETS = frozenset("street st avenue ave road rd lane drive boulevard blvd terrace crescent parkway".split())
