"""Currency signs and codes, which are the same in every language."""

from __future__ import annotations

SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "₪": "ILS",
    "₡": "CRC",
    "₲": "PYG",
    "₵": "GHS",
    "₸": "KZT",
    "₼": "AZN",
    "₾": "GEL",
    "৳": "BDT",
    "₭": "LAK",
    "₮": "MNT",
    "៛": "KHR",
    "＄": "USD",
    "￡": "GBP",
    "￥": "JPY",
}
"""A bare dollar sign is the US dollar unless a country stands before it; ¥ is the yen."""

DOLLAR_COUNTRIES: dict[str, str] = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cdn": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "sg": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
    "j": "JMD",
    "ar": "ARS",
    "z": "ZWL",
    "t": "TTD",
    "tt": "TTD",
    "bz": "BZD",
    "fj": "FJD",
    "n": "NAD",
}
"""Letters before ``$`` (``NZ$``) or after it (``$NZ``)."""

PREFIXES: dict[str, str] = {
    "rs": "INR",
    "rm": "MYR",
    "rp": "IDR",
    "kr": "SEK",
    "zł": "PLN",
    "sfr": "CHF",
    "fr": "CHF",
    "ksh": "KES",
    "tk": "BDT",
    "r": "ZAR",
    "lek": "ALL",
    "ft": "HUF",
    "kč": "CZK",
    "din": "RSD",
}
"""Letters that stand before an amount in place of a sign (``Rs 500``, ``R250,000``)."""

CODES: frozenset[str] = frozenset(
    "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad"
    " cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd gbp gel ghs gip gmd gnf gtq gyd"
    " hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd"
    " lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk"
    " php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sos srd ssp std syp szl thb tjs tmt tnd"
    " top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl rmb".split()
) - {"all", "top", "try", "std", "mad", "cop", "lak", "pen", "mop", "ern", "bam"}
"""ISO 4217 codes, without those that are common words when their capitals are lost."""
