"""Currencies by symbol, by word and by ISO 4217 code.

A plain "$" or "dollar" is taken as USD, as news outside Australia and Canada writes it; those
write "A$" or "C$" where they mean to be understood abroad. No rates are kept: sums in two
currencies cannot be compared.
"""

from __future__ import annotations

from typing import Final

#: Signs that stand before (rarely after) the figure, longest first where one holds another.
CURRENCY_SIGNS: Final[dict[str, str]] = {
    "US$": "USD",
    "US $": "USD",
    "$US": "USD",
    "U.S.$": "USD",
    "USD$": "USD",
    "AU$": "AUD",
    "A$": "AUD",
    "$A": "AUD",
    "AUD$": "AUD",
    "CA$": "CAD",
    "C$": "CAD",
    "CDN$": "CAD",
    "CAD$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "MX$": "MXN",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₴": "UAH",
    "₺": "TRY",
    "₦": "NGN",
    "₱": "PHP",
    "Rs.": "INR",
    "Rs": "INR",
    "Dh": "AED",
    "Dhs": "AED",
    "euro": "EUR",  # the sign lost on the way through a feed: "euro110 billion"
}

#: ISO 4217 codes of the currencies that reach the news, before or after the figure.
CURRENCY_CODES: Final[frozenset[str]] = frozenset(
    """AED ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES
    KRW KWD LKR MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD
    VND ZAR RMB""".split()
)

#: Words after the figure.
CURRENCY_WORDS: Final[dict[str, str]] = {
    "dollar": "USD",
    "dollars": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    "american dollars": "USD",
    "bucks": "USD",
    "australian dollars": "AUD",
    "canadian dollars": "CAD",
    "new zealand dollars": "NZD",
    "hong kong dollars": "HKD",
    "singapore dollars": "SGD",
    "euro": "EUR",
    "euros": "EUR",
    "pound sterling": "GBP",
    "pounds sterling": "GBP",
    "british pounds": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "rupee": "INR",
    "rupees": "INR",
    "indian rupees": "INR",
    "pakistani rupees": "PKR",
    "swiss franc": "CHF",
    "swiss francs": "CHF",
    "swedish kronor": "SEK",
    "kronor": "SEK",
    "norwegian kroner": "NOK",
    "danish kroner": "DKK",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "zloty": "PLN",
    "zlotys": "PLN",
    "forint": "HUF",
    "forints": "HUF",
    "lira": "TRY",
    "liras": "TRY",
    "shekel": "ILS",
    "shekels": "ILS",
    "dirham": "AED",
    "dirhams": "AED",
    "riyal": "SAR",
    "riyals": "SAR",
    "rial": "IRR",
    "rials": "IRR",
    "rand": "ZAR",
    "naira": "NGN",
    "reais": "BRL",
    "baht": "THB",
    "rupiah": "IDR",
    "ringgit": "MYR",
    "peso": "peso",
    "pesos": "peso",
    "dinar": "dinar",
    "dinars": "dinar",
    "francs": "franc",
    "cent": "cent",
    "cents": "cent",
    "pence": "penny",
    "drachmas": "GRD",
    "deutschmarks": "DEM",
}

#: Words that are money only after a scale ("3 million pounds"; "200 pounds" is a weight).
SCALED_CURRENCY_WORDS: Final[dict[str, str]] = {"pounds": "GBP", "pound": "GBP", "won": "KRW"}
