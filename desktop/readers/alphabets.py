"""Which letters the languages use, commonest first: what tells one legacy encoding from another."""

from __future__ import annotations

from typing import NamedTuple

LATIN = {
    "French": "éàèêôçùîâûëïœüöæ",
    "German": "üäößéáà",
    "Spanish": "óíáéñúüºª",
    "Portuguese": "ãçáéíóêâõúàôªº",
    "Italian": "àèùòéì",
    "Catalan": "àéóèíòçúïü·",
    "Dutch": "ëéïöüèêá",
    "Swedish": "äåöéüà",
    "Danish": "øåæéöäü",
    "Icelandic": "áðíéöúóæýþ",
    "Estonian": "äõüöšž",
    "Albanian": "ëç",
    "Czech": "íáéěřžýčšůúťďňó",
    "Slovak": "áíéčžýúšľťôňäďóŕĺě",
    "Polish": "łóżęąśćńź",
    "Hungarian": "éáőóöíüúű",
    "Slovene": "čšžćđ",
    "Croatian": "čšžćđ",
    "Romanian": "ăîţşâșțé",
    "Turkish": "ıüşğçöîâû",
    "Latvian": "āīēšņūļžčģķ",
    "Lithuanian": "ėšųįžąūčę",
    "Welsh": "âŵôêŷîûáï",
    "Maltese": "ħżġċà",
    "Esperanto": "ĝŭĉŝĵĥ",
    "Vietnamese": "đôáàảộạêưếơóấầịớờủíợảọệđúậòăìố\u0300\u0301\u0303\u0309\u0323",
}
"""The letters beyond a to z."""

WHOLE = {
    "Russian": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "Ukrainian": "оанивітерслкдумпзябьгйчхшцжюїєщфґ",
    "Bulgarian": "аиоентрсвлкдпмзгъубчщяжхцйфшью",
    "Serbian": "аоиенрсјтукдвмплзгбчшцњхћжљђфџ",
    "Macedonian": "аоиентрсвдклпмузгјбчшцжќхфњџѓљѕ",
    "Belarusian": "анiіоерсыклуптядвмзьгбўцчшйжхюёэф",
    "Greek": "αοιετνσρκπηυλςμόίέγάδήώωθχφβξύζψϊΐϋΰ",
    "Hebrew": "ויהלמתראשבנםדקעפחגטזסצךןץףכ",
    "Arabic": "الينمروتبهعةسدفكحقجىشصطأزخضغئإءذظثؤآلاً",
    "Persian": "اینردوتهمسبشکگزخفعقحجپلچصطضغظثذژئءآ",
    "Thai": "านรกเอ่งมวลยส้ตทดคแปะบหไพขีิ์ัจชถำผูโซใธณศุษฟญ็ฐื๊๋ฝฉภฎฆฬ",
}
"""All the letters of languages that are not written in a to z."""

COMMON_SIGNS = "的一是不了在人有我他中大上国来和地以到说时要就出会可也你对生能而子那得于下自之年过发后作行"
COMMON_TRADITIONAL = "的一是不了在人有我他中大上國來和地以到說時要就出會可也你對生能而子那得於下自之年過發後作為這個們"
COMMON_KANA = "のにるたをはてとしいがでなっりれかもさんこらきまくすどっあ、。ーンスルトイクラリッドアシジ"
COMMON_HANGUL = "이다는의에을를가은고한하지로도사어기자그리나시서인해일대정수과들라있으부제보스전"


class Candidate(NamedTuple):
    """An encoding and what is written in it; the likelier of two that read the same stands first."""

    encoding: str
    kind: str


_SINGLE = {
    "latin": (
        "cp1252 iso8859_15 cp1250 iso8859_2 cp1254 cp1257 iso8859_3 iso8859_4 iso8859_13 iso8859_16 iso8859_10 "
        "iso8859_14 cp1258 mac_roman mac_latin2 mac_turkish mac_iceland cp850 cp852 cp437 cp857 cp865 cp861 cp775 cp863"
    ),
    "cyrillic": "cp1251 koi8_r koi8_u iso8859_5 cp866 mac_cyrillic cp855",
    "greek": "cp1253 iso8859_7 cp737 cp869 mac_greek",
    "hebrew": "cp1255 iso8859_8 cp862",
    "arabic": "cp1256 iso8859_6 cp720 cp864",
    "thai": "cp874 tis_620",
}
_DOUBLE = {
    "signs": "gb18030",
    "traditional": "cp950 big5hkscs",
    "kana": "cp932 euc_jp",
    "hangul": "cp949 johab",
}
_RARELY_USED = -5.0
_SELDOM_USED = -2.0
_USUAL = "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp874 gb18030 cp950 cp932 euc_jp cp949"
_SELDOM = (
    "iso8859_15 iso8859_2 iso8859_5 iso8859_7 iso8859_8 iso8859_6 koi8_r koi8_u cp866 mac_roman mac_cyrillic cp1258"
)
_PRIOR = {
    **dict.fromkeys(_SELDOM.split(), _SELDOM_USED),
    **dict.fromkeys(_USUAL.split(), 0.0),
}


def prior(encoding: str) -> float:
    """Log of how much rarer an encoding is than the usual ones, 0 or less."""
    return _PRIOR.get(encoding, _RARELY_USED)


SINGLE_BYTE = tuple(Candidate(name, kind) for kind, names in _SINGLE.items() for name in names.split())
DOUBLE_BYTE = tuple(Candidate(name, kind) for kind, names in _DOUBLE.items() for name in names.split())

OF_KIND = {
    "latin": tuple(LATIN.values()),
    "cyrillic": tuple(
        WHOLE[name] for name in ("Russian", "Ukrainian", "Bulgarian", "Serbian", "Macedonian", "Belarusian")
    ),
    "greek": (WHOLE["Greek"],),
    "hebrew": (WHOLE["Hebrew"],),
    "arabic": (WHOLE["Arabic"], WHOLE["Persian"]),
    "thai": (WHOLE["Thai"],),
    "signs": (COMMON_SIGNS,),
    "traditional": (COMMON_TRADITIONAL,),
    "kana": (COMMON_KANA,),
    "hangul": (COMMON_HANGUL,),
}
"""The letters of the languages that an encoding of a kind is used for."""
