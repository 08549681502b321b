"""Currencies by symbol, by word and by ISO 4217 code.

A plain "$" or "dollar" is taken as USD, as news outside Australia and Canada writes it; those
write "A$" or "C$" where they mean to be understood abroad. No rates are kept: sums in two
currencies cannot be compared.
"""

from __future__ import annotations

from typing import Final


def _by_word(rows: str) -> dict[str, str]:
    """Read rows of "code: word, word" into a table from word to code."""
    table = (row.split(":") for row in rows.strip().splitlines())
    return {word.strip(): code.strip() for code, words in table for word in words.split(",")}


#: Signs that stand before (rarely after) the figure. A bare "euro" is the sign lost on the way
#: through a feed: "euro110 billion".
CURRENCY_SIGNS: Final[dict[str, str]] = _by_word("""
    USD: US$, US $, us $, $US, U.S.$, USD$, usd$, $
    AUD: AU$, A$, $A, AUD$, aud$
    CAD: CA$, C$, C $, c $, CDN$, CAD$, cad$
    NZD: NZ$, NZD$, nzd$
    HKD: HK$, HK $, hk $, HKD$, hkd$
    SGD: S$
    TWD: NT$
    BRL: R$
    MXN: MX$, MXN$, mxn$
    GBP: £
    EUR: €, euro
    JPY: ¥
    CNY: RMB
    INR: ₹, Rs., Rs
    RUB: ₽
    KRW: ₩
    ILS: ₪
    UAH: ₴
    TRY: ₺
    NGN: ₦
    PHP: ₱
    AED: Dh, Dhs
    NAD: N$
    QAR: QR
    KES: KSh, Ksh, KSH
    BDT: Tk
    MYR: RM
    IDR: Rp
    NPR: NRs
    CRC: ₡
    GEL: ₾
    KZT: ₸
    AZN: ₼
    VND: ₫
    BTC: ₿
    LKR: ரூ
""")

#: ISO 4217 codes of the currencies that reach the news, before or after the figure.
CURRENCY_CODES: Final[frozenset[str]] = frozenset(
    """AED ARS AUD BDT BRL BTC CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IRR JPY
    KES KRW KWD LKR MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH
    USD VND ZAR""".split()
)

#: Codes that may stand in small letters after the figure ("50 million usd").
SMALL_CODES: Final[dict[str, str]] = {
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
    "aud": "AUD",
    "cad": "CAD",
    "btc": "BTC",
}

#: Words after the figure. Where a word serves several countries ("pesos") and none is named, it
#: is a currency of its own.
CURRENCY_WORDS: Final[dict[str, str]] = _by_word("""
    USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, bucks
    AUD: australian dollar, australian dollars
    CAD: canadian dollar, canadian dollars
    NZD: new zealand dollars
    HKD: hong kong dollar, hong kong dollars
    SGD: singapore dollar, singapore dollars
    TWD: taiwan dollars, new taiwan dollars, taiwanese dollars
    JMD: jamaican dollars
    EUR: euro, euros
    GBP: pound sterling, pounds sterling, british pound, british pounds
    EGP: egyptian pound, egyptian pounds
    LBP: lebanese pound, lebanese pounds, lebanese lira
    SYP: syrian pound, syrian pounds
    SDG: sudanese pounds
    JPY: yen, japanese yen
    CNY: yuan, renminbi, rmb, chinese yuan
    RUB: ruble, rubles, rouble, roubles, russian rubles, russian roubles
    INR: rupee, rupees, indian rupee, indian rupees
    PKR: pakistani rupee, pakistani rupees
    LKR: sri lankan rupee, sri lankan rupees
    IDR: rupiah, indonesian rupiah
    CHF: swiss franc, swiss francs
    SEK: swedish krona, swedish kronor, kronor
    NOK: norwegian krone, norwegian kroner
    DKK: danish krone, danish kroner, danish crowns
    CZK: czech koruna, czech korunas, czech crowns, korunas
    UAH: hryvnia, hryvnias, ukrainian hryvnia
    PLN: zloty, zlotys, polish zloty, polish zlotys
    HUF: forint, forints, hungarian forints
    RON: romanian lei
    TRY: lira, liras, turkish lira, turkish liras
    ILS: shekel, shekels, israeli shekels, new israeli shekels
    AED: dirham, dirhams
    SAR: riyal, riyals, saudi riyal, saudi riyals
    QAR: qatari riyals
    OMR: omani rials
    YER: yemeni rials
    IRR: rial, rials, iranian rials, toman, tomans
    IQD: iraqi dinar, iraqi dinars
    KWD: kuwaiti dinars
    JOD: jordanian dinars
    AFN: afghanis
    ZAR: rand, south african rand
    NGN: naira, nigerian naira
    KES: kenyan shillings
    UGX: ugandan shillings
    BRL: reais, brazilian reais, brazilian reals
    MXN: mexican peso, mexican pesos
    PHP: philippine peso, philippine pesos
    ARS: argentine peso, argentine pesos
    CLP: chilean pesos
    COP: colombian pesos
    CRC: colones
    VES: bolivar, bolivars
    THB: baht, thai baht
    MYR: ringgit, malaysian ringgit
    KRW: south korean won, korean won
    KZT: tenge
    VND: vietnamese dong
    FIM: finnish markka, finnish markkaa, finnish marks
    NLG: dutch guilder, dutch guilders, netherlands guilder
    FRF: french franc, french francs
    ITL: italian lire, lire
    BTC: bitcoin, bitcoins
    peso: peso, pesos
    dinar: dinar, dinars
    franc: franc, francs
    shilling: shilling, shillings
    cent: cent, cents
    penny: pence, penny
    GRD: drachmas
    DEM: deutschmarks, deutsche marks, german marks
""")

#: Words that are money only after a scale ("3 million pounds"; "200 pounds" is a weight).
SCALED_CURRENCY_WORDS: Final[dict[str, str]] = {"pounds": "GBP", "pound": "GBP", "won": "KRW"}
