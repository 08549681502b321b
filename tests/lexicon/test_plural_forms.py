"""Singulars of counted nouns, by rule and by exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon.plurals import IRREGULAR, is_plural, singular

BY_RULE = """shops/shop bridges/bridge judges/judge prizes/prize sizes/size houses/house
    nurses/nurse causes/cause vases/vase waves/wave gloves/glove caves/cave roofs/roof chiefs/chief
    jobs/job hours/hour dozens/dozen aides/aide kids/kid officials/official troopers/trooper
    votes/vote miles/mile rockets/rocket arrests/arrest injuries/injury families/family
    parties/party babies/baby countries/country bodies/body skies/sky pies/pie neighbors/neighbor
    monkeys/monkey attorneys/attorney days/day boys/boy studios/studio videos/video photos/photo
    matches/match coaches/coach beaches/beach churches/church dishes/dish crashes/crash
    losses/loss glasses/glass bosses/boss crosses/cross businesses/business witnesses/witness
    boxes/box taxes/tax foxes/fox echoes/echo cargoes/cargo mosquitoes/mosquito heroes/hero
    gunmen/gunman firefighters/firefighter firemen/fireman policewomen/policewoman
    licenses/license corpses/corpse exercises/exercise taxis/taxi rabbis/rabbi skis/ski
    israelis/israeli lemons/lemon""".split()

BY_EXCEPTION = """people/person children/child wives/wife calves/calf loaves/loaf theses/thesis
    criteria/criterion bacteria/bacterium alumni/alumnus toes/toe foes/foe canoes/canoe menus/menu
    gases/gas quizzes/quiz headaches/headache avalanches/avalanche headquarters/headquarters
    barracks/barracks corps/corps diagnoses/diagnosis""".split()


@pytest.mark.parametrize("pair", [*BY_RULE, *BY_EXCEPTION])
def test_a_plural_leads_to_its_singular(pair: str) -> None:
    plural, one = pair.split("/")
    assert is_plural(plural)
    assert singular(plural) == one


@pytest.mark.parametrize(
    "word",
    """genius radius surplus nucleus apparatus virus crisis analysis basis oasis tennis axis iris
    arthritis hepatitis lens atlas bias canvas alias christmas ethos chaos rabies yemen abdomen
    specimen bus loss class gas news physics always whose hamas texas bridge person sheep women's
    officer's children’s us is as""".split(),
)
def test_a_singular_is_left_alone(word: str) -> None:
    assert not is_plural(word)
    assert singular(word) == word


@pytest.mark.parametrize("plural", sorted(IRREGULAR))
def test_the_singular_of_an_exception_is_no_plural_of_another_word(plural: str) -> None:
    one = IRREGULAR[plural]
    assert is_plural(plural)
    assert singular(one) == one


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True))
def test_no_word_grows_and_none_is_lost(word: str) -> None:
    assert 0 < len(singular(word)) <= len(word) + 2  # criteria, criterion


@given(st.sampled_from(sorted(pair.split("/")[1] for pair in BY_RULE)))
def test_a_singular_is_its_own_singular(word: str) -> None:
    assert singular(word) == word
