from __future__ import annotations

from datetime import date

import pytest

from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from checker.types import NameKind, NameMention, Quote, QuoteForm
from tests.extract.paragraphs import article_of


def quotes(text: str, *people: str) -> tuple[Quote, ...]:
    """The quotes of a text in which each of the people is named by full name and by surname."""
    names = []
    for full in people:
        for word in (full, full.split()[-1]):
            at = text.find(word)
            while at >= 0:
                names.append(NameMention(at, at + len(word), word, NameKind.PERSON, full))
                at = text.find(word, at + 1)
    longest = {name.end: name for name in sorted(names, key=lambda name: -name.start)}
    ordered = sorted(longest.values(), key=lambda name: name.start)
    article = article_of(text)
    return find_quotes(scene_of(article, split_sentences(article), ordered))


def speaker(text: str, *people: str) -> str | None:
    (found,) = quotes(text, *people)
    return found.speaker.text if found.speaker else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is over," Jane Doe said.', "Jane Doe"),
        ('"It is over," said Jane Doe.', "Jane Doe"),
        ('"It is over," said Jane Doe, the mayor of Oldtown.', "Jane Doe"),
        ('"It is over," says the mayor of Oldtown.', "the mayor of Oldtown"),
        ('"It is over", said Doe.', "Doe"),
        ('"Is it over?" asked Doe.', "Doe"),
        ('"It is over!" Doe shouted.', "Doe"),
        ("“It is over,” Mayor Jane Doe told reporters on Monday.", "Mayor Jane Doe"),
        ('"It is over," Jane Doe, the mayor, told reporters.', "Jane Doe"),
        ('"It is over," Sen. Jane Doe (D-Ill.) said.', "Sen. Jane Doe"),
        ('"It is over," Sen. Jane Doe, D-Ill., said.', "Sen. Jane Doe"),
        ('"It is over," Doe, who left early, said.', "Doe"),
        ('"It is over," Doe later wrote on her page.', "Doe"),
        (
            '"It is over," a spokesman for the city council said.',
            "a spokesman for the city council",
        ),
        ('"It is over," the Oldtown Gazette reported.', "the Oldtown Gazette"),
        ('"It is over," he said.', "he"),
        ('"It is over," tweeted the singer.', "the singer"),
        ('"It is over," Doe said in August after Acme announced a strike.', "Doe"),
        ('"It is over," reads a Wednesday editorial in the Gazette.', "a Wednesday editorial"),
        ('"It is over," John Roe and Jane Doe said in a statement.', "John Roe and Jane Doe"),
    ],
)
def test_the_speaker_after_a_quotation(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Jane Doe said: "It is over."', "Jane Doe"),
        ('Jane Doe said, "It is over."', "Jane Doe"),
        ('In a speech on Monday, Jane Doe said: "It is over."', "Jane Doe"),
        ('Jane Doe, the mayor of Oldtown, said: "It is over."', "Jane Doe"),
        ('Doe has repeatedly said, "It is over."', "Doe"),
        ('Doe on Monday told the council: "It is over."', "Doe"),
        ('Jane Doe: "It is over."', "Jane Doe"),
        ('According to Jane Doe, "it is over" by now.', "Jane Doe"),
        ('When pressed, Doe replied: "It is over."', "Doe"),
        ('Roe was asked by host Jane Doe, "Is it over?"', "host Jane Doe"),
        ('He paused, laughed and said, "It is over."', "He"),
        ('The sign outside reads: "Closed for good now."', "The sign outside"),
        ('Her words were, in Doe\'s view, "a plain mistake."', "Doe's"),
        (
            'On the same day, Jan Poe, head of the Oldtown Safety Board, said: "It is over."',
            "Jan Poe",
        ),
        ('Gov. John Doe (R-OH), said: "It is over."', "Gov. John Doe"),
    ],
)
def test_the_speaker_before_a_quotation(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Doe said the bridge was "safe enough for now" on Monday.', "Doe"),
        (
            'The "strong momentum" has faded, Deputy Minister Doe said on Oct. 8.',
            "Deputy Minister Doe",
        ),
        ('Doe called it "a plain and simple mistake" in May.', "Doe"),
        ('Roe was calm, but Doe warned of "a long cold winter" ahead.', "Doe"),
        ('Doe attacked Roe, calling him "a very odd man" twice.', "Doe"),
        ('Doe, a lawyer who backed Roe, described him as "a very odd man" then.', "Doe"),
        (
            'It was a move President Doe described as "a whole new level of trouble".',
            "President Doe",
        ),
        ('Doe was quoted as saying it is "a very odd plan" by now.', "Doe"),
        ('Doe said he thought it was "a very odd plan" at best.', "Doe"),
        ('He backed her claim that it is "a very odd plan" today.', "her"),
        ('The plan is "odd and cold," according to the mayor.', "the mayor"),
        ('Roe\'s attacks from Monday left Doe saying it was "a very odd day" for all.', "Doe"),
    ],
)
def test_the_speaker_of_a_few_quoted_words(text: str, expected: str) -> None:
    assert speaker(text, "Jane Doe", "John Roe") == expected


@pytest.mark.parametrize(
    "text",
    [
        'The film "The Paper Boat" opened on Monday.',
        'The so-called "free lunch" was gone.',
        'They sang "All Right Now" together.',
        'He was known as "the Fox" there.',
        'The "hack" was old.',
    ],
)
def test_titles_and_words_as_words_have_no_speaker(text: str) -> None:
    (found,) = quotes(text)
    assert found.form is QuoteForm.SCARE
    assert found.speaker is None
    assert found.cue is None
    assert not found.continues


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ('"It is over," Jane Doe said.', "said"),
        ('Jane Doe told us: "It is over."', "told"),
        ('"It is over," according to Doe.', "according to"),
        ('Doe spoke up, adding: "It is over."', "adding"),
        ('Jane Doe: "It is over."', None),
        ('"It is over" — Jane Doe', None),
    ],
)
def test_the_cue_is_the_word_that_reports(text: str, cue: str | None) -> None:
    (found,) = quotes(text)
    assert found.speaker is not None
    assert (found.cue.text if found.cue else None) == cue


def test_a_split_quotation_goes_on_with_the_same_speaker() -> None:
    first, second = quotes('"It is over," Jane Doe said, "and we go."')
    assert first.speaker == second.speaker
    assert first.cue == second.cue
    assert (first.continues, second.continues) == (False, True)


def test_the_next_sentence_without_a_speaker_goes_on() -> None:
    first, second = quotes('"It is over," Jane Doe said. "We go now."', "Jane Doe")
    assert second.speaker == first.speaker
    assert second.cue is None
    assert (first.continues, second.continues) == (False, True)


def test_two_pieces_of_one_report_share_their_speaker_but_are_two_quotations() -> None:
    first, second = quotes('Doe said it was "cold and wet" and "no fun at all" there.')
    assert first.speaker == second.speaker
    assert not second.continues


def test_a_quotation_over_paragraphs_keeps_its_speaker() -> None:
    first, second, third = quotes('Doe said: "It is over.\n"We go.\n"We are gone."')
    assert first.speaker == second.speaker == third.speaker
    assert [one.continues for one in (first, second, third)] == [False, True, True]
    assert all(one.form is QuoteForm.SPEECH for one in (first, second, third))


@pytest.mark.parametrize(
    "text",
    [
        'John Roe spoke.\n"It is over.\n"We go.\n"We are gone," Jane Doe said.',
        'John Roe spoke.\n"It is over.\nWe go.\nWe are gone," Jane Doe said.',
    ],
)
def test_the_end_of_a_long_quotation_may_name_the_speaker_of_all_of_it(text: str) -> None:
    found = quotes(text, "Jane Doe", "John Roe")
    assert [one.speaker.text if one.speaker else None for one in found] == ["Jane Doe"] * 3
    assert [one.continues for one in found] == [False, True, True]
    assert [one.cue is None for one in found] == [True, True, False]


def test_a_new_quotation_s_speaker_does_not_reach_back() -> None:
    first, second = quotes('John Roe said: "It is over."\n"We go," Jane Doe said.')
    assert first.speaker is not None
    assert first.speaker.text == "John Roe"
    assert not second.continues


def test_a_quotation_alone_is_said_by_whoever_the_sentence_before_reports() -> None:
    (found,) = quotes('Roe was there. Doe said the bridge was safe. "We go now."')
    assert found.speaker is not None
    assert found.speaker.text == "Doe"


def test_a_new_speaker_ends_the_old_ones_turn() -> None:
    text = '"It is over," Jane Doe said.\n"It is not," John Roe said.\n"We go," he added.'
    people = ("Jane Doe", "John Roe")
    assert [one.speaker.person for one in quotes(text, *people) if one.speaker] == [
        "Jane Doe",
        "John Roe",
        "John Roe",
    ]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ('Jane Doe came. "It is over," she said.', "Jane Doe"),
        ('Doe said no. Nobody else came. "It is over," she said.', "Jane Doe"),
        ('Doe praised Roe. "It is over," she said.', "Jane Doe"),
        ('Doe\'s remarks hurt John Roe. "It is over," she said.', "Jane Doe"),
        ('Prior to Doe\'s remarks, Roe spoke. "It is over," he said.', "John Roe"),
        ('Jane Doe came. "It is over," the mayor said.', "Jane Doe"),
        ('"It is over," Mayor Doe said.', "Jane Doe"),
        ('Jane Doe came. "It is over," a spokesman said.', None),
        ('Jane Doe came. "It is over," the statement said.', None),
        ('Jane Doe came. "It is over," a Doe spokesman said.', None),
        ('Jane Doe came. "It is over," the Doe campaign said.', None),
        ('Jane Doe came. "It is over," Doe\'s lawyer said.', None),
        ('"It is over," they said.', None),
    ],
)
def test_whom_a_speaker_means(text: str, person: str | None) -> None:
    (found,) = quotes(text, "Jane Doe", "John Roe")
    assert found.speaker is not None
    assert found.speaker.person == person


def test_an_office_means_the_last_person_named_with_it() -> None:
    text = (
        'Deputy Minister Jane Doe met John Roe. Roe left. "It is over," the deputy minister said.'
    )
    at = text.index("Jane Doe")
    roe = text.index("John Roe")
    names = (
        NameMention(at, at + 8, "Jane Doe", NameKind.PERSON, "Jane Doe", "Deputy Minister"),
        NameMention(roe, roe + 8, "John Roe", NameKind.PERSON, "John Roe"),
    )
    article = article_of(text)
    (found,) = find_quotes(scene_of(article, split_sentences(article), names))
    assert found.speaker is not None
    assert (found.speaker.text, found.speaker.person) == ("the deputy minister", "Jane Doe")


def test_a_pronoun_does_not_mean_somebody_of_the_other_title() -> None:
    text = 'Mr. Roe met nobody. "It is over," she said.'
    roe = text.index("Roe")
    names = (NameMention(roe, roe + 3, "Roe", NameKind.PERSON, "Roe", "Mr."),)
    article = article_of(text)
    (found,) = find_quotes(scene_of(article, split_sentences(article), names))
    assert found.speaker is not None
    assert found.speaker.person is None


def test_without_names_people_are_known_by_their_capitals() -> None:
    (first, second) = quotes('"It is over," Jane Doe said. Later, Doe added: "We go."')
    assert first.speaker is not None
    assert second.speaker is not None
    assert first.speaker.person == "Jane Doe"
    assert second.speaker.person == "Jane Doe"


def test_the_dash_after_a_reader_s_letter_names_its_writer() -> None:
    text = "“It is over.” ― Ann Poe\n“It is not.” ― Jan Low."
    assert [one.speaker.text for one in quotes(text) if one.speaker] == ["Ann Poe", "Jan Low"]


def test_an_article_without_quotations_has_no_quotes() -> None:
    assert quotes("Jane Doe said it was over.") == ()


def test_the_article_s_date_plays_no_part() -> None:
    text = '"It is over," she said.'
    article = article_of(text)
    dated = type(article)(article.path, text, article.blocks, published=date(2024, 5, 3))
    sentences = split_sentences(article)
    assert find_quotes(scene_of(article, sentences, ())) == find_quotes(
        scene_of(dated, sentences, ())
    )
