"""Words of which one thing can have only one at a time: colours, limbs, rounds, verdicts."""

from __future__ import annotations

from typing import Final

#: Each line is one question; its answers are parted by blanks, spellings of one answer by slashes.
_QUESTIONS = """
red blue green yellow silver gray/grey black white brown orange purple maroon
left right
tibia fibula femur humerus
knee/knees ankle/ankles hamstring shoulder/shoulders elbow/elbows wrist/wrists groin calf hip leg
quarterfinal/quarterfinals semifinal/semifinals
robbery burglary
pistol rifle shotgun revolver
truck van bus/coach motorcycle sedan
brother/brothers sister/sisters
husband wife
son/sons daughter/daughters
boy/boys girl/girls
widow widower
guilty innocent
convicted acquitted
accepted/approved rejected
rose/rises fell/falls
increased/increases decreased/decreases
confirmed/confirms denied/denies
alive dead
elementary secondary preparatory
diesel petrol/gasoline electric
hourly daily weekly monthly yearly/annual
upstairs downstairs
uphill downhill
indoors outdoors
"""
#: The questions a word may be an answer to, with the answer, by the word.
ANSWERS: Final[dict[str, tuple[int, int]]] = {
    word: (question, answer)
    for question, line in enumerate(_QUESTIONS.split("\n"))
    for answer, words in enumerate(line.split())
    for word in words.split("/")
}
