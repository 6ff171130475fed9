"""What pages print around an article: share rows, comment forms, credits, cookie lines, bylines.

The phrases are the stock of content management systems and news sites (WordPress, Disqus, social share
rows, consent banners, agency credit lines) in English, German, French, Spanish and Portuguese.
"""

from __future__ import annotations

import re


def _phrases(*alternatives: str) -> str:
    return "(?:" + "|".join(alternatives) + ")"


# A paragraph that is nothing but one of these, give or take punctuation.
_WHOLE = _phrases(
    r"share",
    r"tweet",
    r"save",
    r"print",
    r"e?-?mail",
    r"copy link",
    r"link copied!?",
    r"reply",
    r"log ?in",
    r"subscribe(?: now)?",
    r"sign (?:up|in)(?: now)?",
    r"advertisement",
    r"advertising",
    r"sponsored(?: content)?",
    r"promoted(?: content)?",
    r"exit mobile version",
    r"source link",
    r"via",
    r"continue reading",
    r"read more",
    r"load more",
    r"show (?:more|all)",
    r"see more",
    r"skip to (?:main )?content",
    r"menu",
    r"search",
    r"home",
    r"back to top",
    r"view (?:all )?comments?",
    r"(?:no|\d+) (?:comments?|shares?|views?|likes?)",
    r"comments?",
    r"(?:leave|post|write|add) a (?:reply|comment)",
    r"cancel reply",
    r"post comment",
    r"like this:?",
    r"loading",
    r"story continues below(?: advertisement)?",
    r"article continues below(?: advertisement)?",
    r"trending(?: now)?",
    r"(?:top|recommended|featured|popular|editor[’']?s) (?:stories|articles|posts|picks|reads)",
    r"topics?",
    r"tags?",
    r"reuse this content",
    r"explore more on these topics",
    r"join the (?:conversation|discussion|debate)",
    r"comments are closed",
    r"up next",
    r"(?:next|previous) (?:article|post|story)",
    r"already a (?:subscriber|member)\??(?: (?:log|sign) in)?",
    r"this video (?:can ?not|can[’']t) be played",
    r"@\w{2,30}",
    r"kommentar schreiben",
    r"photo d[’']illustration",
    r"(?:share|partager|compartir|compartilhar|teilen) (?:on|via|sur|en|no|na|auf) [\w-]{1,20}",
    r"(?:most|also) (?:read|popular|viewed|shared)",
    r"related(?: (?:articles?|stories|posts|topics|news))?",
    r"more (?:on this story|stories|from [\w ]{2,30})",
    r"recommended(?: for you)?",
    r"you (?:may|might) also like",
    r"(?:news )?(?:analysis|opinion|commentary|explainer|exclusive|editorial)",
    r"latest news",
    r"breaking news",
    r"watch(?: live| now)?",
    r"listen(?: now)?",
    r"play video",
    r"video",
    r"gallery",
    r"anzeige",
    r"werbung",
    r"teilen",
    r"kommentare?",
    r"mehr zum thema",
    r"lesen sie auch",
    r"zur startseite",
    r"publicité",
    r"partager",
    r"commentaires?",
    r"lire aussi",
    r"à lire aussi",
    r"sur le même sujet",
    r"publicidad",
    r"compartir",
    r"comentarios?",
    r"lea también",
    r"compartilhar?",
    r"publicidade",
    r"leia (?:também|mais)",
)

# A paragraph that opens with one of these and is not running prose.
_OPENING = _phrases(
    r"share (?:this|on|via|your)\b",
    r"read (?:more|next|also|on)\s*[:|–—-]",
    r"(?:more|also) (?:read|see)\s*[:|]",
    r"more (?:on this (?:story|topic)|from [\w ]{2,30})\s*[:|]",
    r"read (?:the|our) (?:full|original|whole) (?:story|article|report|piece)\b",
    r"(?:watch|listen|video|gallery|live|opinion|explainer|analysis)\s*[:|]\s",
    r"\(?(?:additional |further )?reporting by [A-Z][^.]{0,60};",
    r"\(?[$€£¥₹]?\s?1(?: [\w.]+){0,2} = [$€£¥₹]?\d",
    r"(?:do you )?(?:know|have|got|see|seen|hear|heard|want to share) (?:more|anything|something|(?:an? |your )?(?:news|photos?|videos?|pictures?|story|tip|information|experience))\b[^.?]{0,50}\?",
    r"(?:do you|did you|are you) (?:like|love|enjoy(?:ing)?|find)\b[^.?]{0,20}\b(?:our|this (?:article|story|text|page|site)|what (?:we|you))\b[^.?]{0,40}\?",
    r"(?:written|edited|compiled|translated|posted|reviewed|produced) (?:by|in)\b[^.]{0,60}$",
    r"sponsored by\b[^.]{0,60}$",
    r"(?:read(?:ing)? time|views?|reads|shares)\s*:\s*\d",
    r"(?:first|originally|last) (?:published|posted|modified|updated)\b",
    r"subscribe (?:to continue|for full|now)\b",
    r"get (?:unlimited|full|digital) access\b",
    r"to comment on this (?:article|story)\b",
    r"have you been affected\b",
    r"you must be (?:logged|signed) in\b",
    r"this (?:site|website) uses\b",
    r"image (?:source|caption|credit)\b\s*[,:]",
    r"our standards\s*:",
    r"this (?:article|story) (?:originally|first) (?:appeared|ran)\b",
    r"the (?:associated press|canadian press|reuters|afp|press association)\b[^.]{0,40}\bcontributed to this (?:report|story|article)\b",
    r"(?:related|recommended|trending|most read|see also|editor[’']?s? picks?|up next|don[’']t miss|also read|next|previous)\s*:",
    r"most read\b.{0,6}\d",
    r"(?:previous|next) (?:post|article|story)\b",
    r"[←→«»‹›<>]\s*(?:previous|next|older|newer|back)\b",
    r"(?:tags?|filed under|categor(?:y|ies)|topics?|keywords?|labels?|hashtags?)\s*:",
    r"(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|briefing|alerts?|updates|e-?mails?|daily|weekly|free|channel)\b",
    r"get (?:our|the|your)\b.{0,60}\b(?:newsletter|briefing|inbox|alerts?|app)\b",
    r"listen to (?:this|the) (?:article|story|podcast)",
    r"(?:click|tap) (?:here|to)\b",
    r"follow (?:us|him|her|them|our|@)",
    r"join (?:our|the) (?:newsletter|channel|whatsapp|telegram|community)",
    r"download (?:our|the) app",
    r"got a (?:story|tip|question)\b",
    r"(?:do you )?have a (?:story|tip) (?:for|to)\b",
    r"contact (?:us|the author|the newsroom)\b",
    r"about the authors?\b",
    r"about (?:us|this site)\b",
    r"source\s*:",
    r"sources\s*:\s*agenc",
    r"with (?:inputs?|reporting|files) from\b",
    r"(?-i:(?:Additional |Further )(?:reporting) by|Report(?:ing|ed) by [A-Z])[^.]{0,80}$",
    r"(?:additional|further) reporting\b",
    r"(?:additional )?(?:editing|writing|translation|research) by\b",
    r"(?:copyright\s+(?:©|\(c\)|\d{4}|by\b)|©|\(c\)\s)",
    r"(?:this|the) (?:article|story|report|piece|post)\b(?! of\b).{0,40}\b(?:was|has been|is)\b.{0,20}\b(?:amended|corrected|updated|republished|originally|first published|auto(?:matically)?[- ]|translated|syndicated|reproduced|sponsored)\b",
    r"(?:correction|clarification|editor[’']s note|disclaimer|disclosure)\s*[:—–-]",
    r"(?:medically|fact[- ]?|expert[- ]?)(?:reviewed|checked) by\b",
    r"reviewed by\b.{0,60}$",
    r"(?:last )?(?:updated|modified|published|posted)\s*(?::|on\b|at\b|\d)",
    r"\d+ min(?:ute)?s? (?:read|ago|listen)\b",
    r"(?:our|from our) (?:own )?correspondents?\b.{0,60}$",
    r"(?:leave|post|add) a (?:reply|comment)\b",
    r"your e-?mail address will not\b",
    r"required fields are\b",
    r"save my name,? e-?mail\b",
    r"notify me of\b",
    r"free trial\b",
    r"buy (?:now|tickets)\b",
    r"enter your e-?mail\b",
    r"(?:sponsored|promoted|advertisement|ad)\s*[:|–—-]",
    r"(?:markets|news|results|scores) live\s*[·|•]",
    r"lesen sie (?:auch|mehr)\s*:",
    r"lire aussi\s*:",
    r"lea (?:también|más)\s*:",
    r"leia (?:também|mais)\s*:",
    r"(?:quelle|fuente|fonte)\s*:",
    r"mit material (?:von|der)\b",
)

# What only page furniture says, wherever it stands in the paragraph.
_ANYWHERE = _phrases(
    r"we use cookies",
    r"(?:our|use of) cookies",
    r"cookie (?:policy|settings|preferences)",
    r"accept (?:all|our) (?:cookies|partners)",
    r"privacy (?:policy|notice)",
    r"terms (?:of (?:use|service)|and conditions)",
    r"all rights reserved",
    r"your e-?mail address will not be published",
    r"required fields are marked",
    r"unsubscribe at any time",
    r"straight to your inbox",
    r"(?:in|to) your inbox\b",
    r"subscribe to our",
    r"sign up (?:for|to) our",
    r"follow us on",
    r"like,? share\b",
    r"thank you for reading",
    r"(?:[.!?]|^)\s*(?:read|see) also\s*:",
    r"(?:send|e-?mail|write|message|call|tell|contact)\b[^.?!]{0,30}\bour (?:newsroom|news ?desk|editors?|editorial (?:team|office)|whats ?app|telegram|tip ?line)\b",
    r"(?:buy|get|stand|put|treat) us\b[^.?!]{0,15}\b(?:coffee|beer|drink)\b",
    r"support (?:our|independent) journalism",
    r"become a (?:member|subscriber|supporter)",
    r"alle rechte vorbehalten",
    r"tous droits réservés",
    r"todos los derechos reservados",
    r"todos os direitos reservados",
)

# An author or site speaking about itself after the story.
_BIO = _phrases(
    r"as (?:the|a|an) [\w ,’'-]{0,40}(?:editor|writer|journalist|reporter|author|blogger)\b[^.]{0,60},\s*i\b",
    r"\bi am (?:dedicated|passionate|committed)\b",
    r"is (?:a|an|the) [\w ,’'-]{0,40}(?:staff writer|reporter|journalist|correspondent|editor|columnist|freelancer|blogger|contributor)\b[^.]{0,60}\b(?:at|for|with|based|covering|who covers)\b",
    r"\bhas (?:been )?(?:written|writing|reported|reporting|covered|covering)\b[^.]{0,60}\b(?:for|since)\b[^.]{0,30}\b(?:\d+ years|decades?|19\d\d|20\d\d)\b[^.]{0,20}\band lives\b",
    r"our (?:mission|team|journalism|newsroom)\b[^.]{0,80}\b(?:readers|news)\b",
    r"is your (?:go-to|trusted|leading|independent)\b",
)

# Social networks and page words: a row of them is a share bar or a byline strip.
_STRIP_PART = re.compile(
    r"(?i)^(?:facebook|twitter|x|linkedin|whats ?app|pinterest|telegram|reddit|e-?mail|instagram|threads|bluesky|mastodon|tiktok|youtube|copy link|print|share|save|"
    r"send|(?:to )?(?:listen|share|print|save|comment|read later|bookmark)|tweet|likes?|follow|subscribe|menu|home|search|log ?in|sign (?:in|up)|"
    r"(?:font|text)?(?: ?size)?:?\s*(?:a\s?[+-]?\s*){2,3}|a[+-]|font(?: size)?|(?:advertis(?:ement|ing)|publicity|ads?)|comments? ?\(\d+\)|\(\d+\)|read(?:ing)?(?: time)?:? ?\d+ ?min(?:ute)?s?|"
    r"admin|staff|editor|editorial team|news ?desk|newsroom|name \*.*|website|by [\w .'’-]{2,40}|\d+ (?:comments?|shares?|views?|min(?:ute)?s?(?: (?:read|listen))?|hours? ago|days? ago)|"
    r"(?:last )?updated.{0,40}|published.{0,40}|posted.{0,40}|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?|"
    r"\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: [a-z]{2,4})?|\d{4}-\d\d-\d\d|sponsored.*|advertisement|free trial.*|[\w ]{2,20} live|share this(?: article)?:? .{0,20}|leave a comment.*|listen.{0,30})$"
)
_READING_TIME = re.compile(r"(?i)(?:read(?:ing)?(?: time)?:? ?)?\d+ ?min(?:ute)?s?\.?(?: (?:read|listen))?")
_STRIP_BREAK = re.compile(r"\s*(?:[|·•/]|—|–|\s{2,})\s*")

_URL = re.compile(r"(?i)(?:https?://|www\.)\S+(?:\s+(?:https?://|www\.)\S+)*|\S+@\S+\.\w{2,}")
_HASHTAGS = re.compile(r"(?:[\w ]{2,20}:\s*)?#\w+(?:[\s,]+#\w+)*")
_TIME_CODE = re.compile(r"\(?\d{1,2}:\d{2}(?::\d{2})?\)?(?:\s*/\s*\d{1,2}:\d{2}(?::\d{2})?)?")
_NO_WORDS = re.compile(r"[\W_]*")
_NETWORK_ROW = re.compile(
    r"(?i)(?:share(?: this)?[:\s]*)?(?:(?:facebook|twitter|x|linkedin|whatsapp|pinterest|telegram|reddit|e-?mail|instagram|copy link|print|save|share)[\s,|/·•]*){2,}"
)
_DATE_LINE = re.compile(
    r"(?i)(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+[a-zäéûçã]{3,10}\.?,?\s+\d{4}"
    r"|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
    r"(?:,?\s+(?:at\s+)?\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[a-z]{2,4})?)?"
)
# "Aarhus, 6 October 2025, 17:40" among the parts of a line under the title.
_DATED_PART = re.compile(
    rf"(?:[\w .’'-]{{2,30}},\s+)?{_DATE_LINE.pattern.removeprefix('(?i)')}", re.IGNORECASE
)
# "Ada Holm in Skaun": who wrote it and where, above the line that says when.
_NAME_IN_PLACE = re.compile(
    r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|da|del|di|du|la|le|van|von|der|den|bin|al|el)){1,4} in [A-Z][\w .'’-]{2,30}"
)
_BYLINE = re.compile(
    r"(?i:by|von|par|por)\s+(?-i:[A-Z][\w.'’-]+)(?:[ ,]+(?:and |und |et |y |e )?(?-i:[A-Z][\w.'’-]+)){0,7}(?:,? (?:in|at|for) [\w ]{2,30}|,? [\w ]{0,30}(?:correspondent|reporter|editor|staff writer|news|political|business|sport|science|health))?"
)

_PICTURE = r"(?:photo(?:graph)?s?|picture|pic|image|illustration|graphic|foto|bild|abbildung|grafik|imagen|imagem|crédit|credit)"
_AGENCY = r"(?:getty(?: ?images)?|i?stock(?:photo)?|shutterstock|alamy|reuters|afp|ap|epa|xinhua|anp|dpa|pa|ntb|tt|lusa|efe|ansa|keystone|unsplash|pixabay|wikimedia(?: commons)?|flickr|bloomberg|handout|archive|file)"
# "Sunday in the morning. Reproduction / Stream News": who took it, after what it shows.
_SLASHED = r"(?-i:[A-Z])[\w.'’-]*(?: [\w.'’-]+){0,4}"
_CREDIT = re.compile(
    rf"(?i)(?:{_PICTURE}s?\s*(?:credit|by|:)[\s:]*(?-i:[A-Z©])[^.!?]{{0,60}}"
    rf"|[\w .,'’()-]{{0,50}}\s*/\s*{_AGENCY}(?:\s*(?:/|via)\s*[\w .'’-]{{1,40}})*"
    rf"|{_AGENCY}\s*(?:/|via|-)\s*[\w .'’-]{{1,40}}|(?:©|\(c\))\s*[\w .'’/-]{{1,60}}|{_AGENCY})[.\s]*"
)
_CAPTION = re.compile(
    rf"(?i)^(?:file )?(?!cr[eé]dit){_PICTURE}s?\s*:|^image caption\b"
    rf"|\b(?!cr[eé]dit){_PICTURE}s?\s*(?:by|credit|courtesy(?: of)?)?\s*:\s*[^.:]{{2,60}}\.?$"
    rf"|\bcr[eé]dits?\s*:\s*(?-i:[A-Z])[^.:]{{1,60}}\.?$"
    rf"|[.!?”’)]\s+{_SLASHED}\s*/\s*{_SLASHED}$|[.!?,”’)]\s+(?:phot|pict?|fot|ill)s?\.\s*[\w .'’/-]{{2,40}}\.?$"
    rf"|\((?:{_PICTURE}s?\s*(?:by|:|credit)|ap photo|file)[^)]*\)\.?$|(?:/|\bvia\s){_AGENCY}\)?\.?$"
)

_NOTICE = re.compile(r"(?i)(?:\(c\)|©)\s*\w[^.!?]{1,60}\.?$")
_whole = re.compile(rf"(?i)[\W_]*{_WHOLE}[\W_]*")
_opening = re.compile(rf"(?i)[^\w©←→«»‹›<>(\"“„‘]*{_OPENING}")
_anywhere = re.compile(rf"(?i)\b{_ANYWHERE}")
_bio = re.compile(rf"(?i){_BIO}")

# Furniture is short; a longer paragraph that happens to open like it is prose.
_LONGEST_FURNITURE = 60


def is_furniture(paragraph: str) -> bool:
    """Whether the paragraph belongs to the page and not to the story."""
    if any(
        p.fullmatch(paragraph)
        for p in (_NO_WORDS, _URL, _HASHTAGS, _TIME_CODE, _NETWORK_ROW, _BYLINE, _DATE_LINE)
    ):
        return True
    if _whole.fullmatch(paragraph) or _is_strip(paragraph):
        return True
    words = len(paragraph.split())
    return words <= _LONGEST_FURNITURE and bool(
        _opening.match(paragraph) or _anywhere.search(paragraph) or _NOTICE.search(paragraph)
    )


def is_biography(paragraph: str) -> bool:
    """Whether the paragraph reads like an author or site describing itself."""
    return bool(_bio.search(paragraph))


def is_credit(paragraph: str) -> bool:
    """Whether the paragraph only says whose picture it was: ``Anna Example / Getty Images``."""
    return len(paragraph) <= 100 and bool(_CREDIT.fullmatch(paragraph))


def is_caption(paragraph: str) -> bool:
    """Whether the paragraph says of itself that it describes a picture."""
    return len(paragraph.split()) <= _LONGEST_FURNITURE and bool(_CAPTION.search(paragraph))


def _is_strip(paragraph: str) -> bool:
    """A row of short page words with separators: ``By Staff | Updated 2 hours ago | 4 min read``."""
    parts = [part for part in _STRIP_BREAK.split(paragraph.strip()) if part]
    if len(parts) < 2 or len(paragraph) > 160:
        return False
    known = sum(bool(_STRIP_PART.match(part)) for part in parts)
    if known >= 1 and known * 2 >= len(parts):
        return True
    dated = any(_DATED_PART.fullmatch(part) or _READING_TIME.fullmatch(part) for part in parts)
    return dated and all(len(part.split()) <= _LONGEST_PART for part in parts)


_LONGEST_PART = 7
"""Words of a part of a line under the title: a name with an office, a place with a date and a time."""


def is_byline_above(paragraph: str, following: str) -> bool:
    """Whether it says who wrote the article and where, and ``following`` when: ``Ada Holm in Skaun``."""
    return bool(_NAME_IN_PLACE.fullmatch(paragraph) and _DATE_LINE.fullmatch(following))
