"""Given names that are nearly always a man's or a woman's in English-speaking news.

Only for telling whom "he" or "she" may mean; names that both bear (Taylor, Robin, Jamie) are left
out, and so is every name of which it is not certain. All lower case.
"""

from __future__ import annotations

from typing import Final

MALE_NAMES: Final = frozenset(
    """aaron abdul abdullah abraham adam ahmed alan albert alejandro alexander alexei alfred ali
    allan allen andreas andrei andrew andy angus antonio anthony arnold arthur barack ben
    benjamin bernard bernie bill bob boris brad bradley brandon brendan brett brian bruce bryan
    carl carlos charles christopher chuck clarence clark colin conor craig cyril damian dan
    daniel danny darren dave david dean dennis derek dick diego dmitri dmitry dominic don
    donald doug douglas duncan earl ed eddie edgar eduardo edward edwin elijah elon emmanuel
    enrique eric erik ernest ethan eugene evan felipe felix fernando francisco frank franklin
    fred frederick gareth gary gavin geoff geoffrey george gerald gerard giorgos giovanni glen
    gordon graham greg gregory guillermo gustavo guy hamid harold harry hasan hassan hector
    henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jake james
    jared jason javier jeb jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jon
    jonathan jorge jose joseph josh joshua juan justin karl keith ken kenneth kevin khalid kurt
    kyle larry lawrence leonard lewis liam louis luc luis luke malcolm manuel marc marco marcus
    mario mark martin marvin matt matthew matthias max michael michel miguel mike mikhail mitch
    mitt mohamed mohammad mohammed moses muhammad nathan nathaniel neil nick nicholas nicolas
    nigel nikolai noah norman oleg oliver omar oscar otto owen pablo patrick paul pedro pete
    peter phil philip phillip pierre rafael ralph ramon randy raul ray raymond ricardo richard
    rick rob robert roberto rodney rodrigo roger roland roman ron ronald roy rudy russell ryan
    salman samuel santiago scott sean sebastian sergei sergey sergio seth simon stefan stephen
    steve steven stuart ted terrence thomas tim timothy todd tom tony trevor tyler victor
    vincent vladimir volodymyr wallace walter warren wayne wilfred william xavier yury yuri
    yusuf zachary""".split()
)
FEMALE_NAMES: Final = frozenset(
    """abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amy
    ana angela angelina anita ann anna anne annette annie april ashley audrey ava barbara
    beatrice becky beth bethany betsy betty beverly bonnie brenda bridget britney brittany
    camilla carla carly carmen carol carolina caroline carolyn catherine cathy cecilia
    charlotte chelsea cheryl chloe christina christine cindy claire clara claudia condoleezza
    connie courtney crystal cynthia daisy danielle deborah debra delia denise diana diane
    dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth
    elizabeth ella ellen eloise elsie emily emma erica erin esther eva eve evelyn fatima fiona
    florence frances gabriela gail gemma georgia geraldine gina ginger gladys gloria grace
    greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hillary holly
    ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jasmine jeanne
    jennifer jenny jessica jill joanna joanne josephine joyce judith judy julia julie juliet
    june karen kate katherine kathleen kathryn kathy katie katrina kellyanne kimberly kirsten
    kristen kristin kristina laura lauren leila lena letitia lillian lily linda lisa liz lois
    lorraine louise lucia lucille lucy lydia lynn madeleine madison maggie mandy margaret maria
    marianne marie marilyn marina marjorie marlene martha mary maureen megan meghan melania
    melanie melissa mercedes mia michelle mildred miranda miriam molly monica nadia nancy naomi
    natalia natalie natasha nicole nina nora olga olivia pamela patricia paula pauline peggy
    penelope penny phyllis polly priscilla priyanka rachel rebecca regina rhonda rita roberta
    rosa rosalind rose rosemary rosie roxanne ruth sabrina sally samantha sandra sara sarah
    savannah sharon sheila shirley silvia sofia sonia sophia sophie stacy stella stephanie sue
    susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa theresa tina
    tracey ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda
    wendy whitney yolanda yvette yvonne zoe""".split()
)
