"""Words by which the name of an organisation, a place or a work shows what it names."""

from __future__ import annotations

#: Head words of organisations.
ORGANIZATION_HEADS = frozenset(
    """
    academy administration agency airlines airways alliance army arts assembly association
    authority award awards bancorp bank battalion board broadcasting brigade brothers bureau cabinet
    campaign caucus center centre chamber chronicle church clinic club coalition college command
    commission committee communications company conference confederation congress consortium
    consulate convention cooperative corp corps corporation council court defenders defense
    department directorate division duma embassy enterprises entertainment exchange
    federation financial firm force forces forum foundation front fund funds gazette government
    group guard guild herald holdings hospital house inc industries institute institution
    intelligence international investment investments journal justice kremlin labs laboratories
    laboratory league legislature limited llc ltd magazine marines media military ministry
    mission motors movement museum nations navy network news observer office organization
    organisation parliament partners party pentagon pictures plc police post precinct press prize
    prizes productions program programme records registry reserve school secretariat securities
    senate
    service services society staff store stores studio studios supermarkets syndicate systems
    taskforce team technologies telegraph television theater theatre times tribunal tribune trust
    union unit university
    """.split()
)

#: Head words of places.
PLACE_HEADS = frozenset(
    """
    airport arena avenue ave bay beach boulevard blvd bridge building camp canal canyon cape
    cemetery city coast county creek desert district drive falls field forest glacier gulf harbor
    harbour heights highway hill hills hotel island islands isle lake lane mall mount mountain
    mountains oblast ocean palace park peninsula plaza point port prison province region ridge river
    road sea shore square st stadium state station strait street strip territory tower town township
    valley village
    """.split()
)

#: Words before the name of a place ("Lake Geneva", "Mount Sefton").
PLACE_OPENERS = frozenset("lake mount mt cape fort ft port gulf isle river".split())

#: Lower-case words that may stand inside the name of an organisation.
CONNECTORS = frozenset({"of", "for", "and", "the", "on", "in", "&"})
