"""English: the words by which a sentence says where it has something from.

Compiled by hand from the verbs of communication, cognition and perception of Levin, English Verb Classes and
Alternations (1993, 30, 37), and the nouns for what is written, counted, said or thought.
"""

from __future__ import annotations

from core.facts.claims.languages.lexicon import word_set

VAGUE_SOURCES = word_set(
    "expert experts official officials source sources analyst analysts observer observers critic critics"
    " insider insiders specialist specialists commentator commentators authorities people some many"
    " scientists researchers reports studies academics scholars pundits economists watchers campaigners"
    " onlookers locals residents witnesses activists"
)
"""Who says something where nobody in particular does."""

_VERBS = """
    advise urge appeal instruct
    clear conform accuse acknowledge admit advocate affirm allege allow announce anticipate applaud argue ascertain
    assert assess assume assure attest attribute aver avow believe bemoan blame boast brief calculate call
    caution certify charge chronicle cite claim commend comment communicate compute concede conclude concur condemn
    confess confide confirm conjecture consider contend contest convey counter credit criticise criticize declare
    decry demonstrate denounce deny depict deplore depose describe detail determine diagnose discern disclose
    discount discover dismiss dispute divulge document doubt dub emerge emphasise emphasize establish estimate
    exclaim expect explain express fear feel find forecast foresee foretell fume gauge grumble guess hail hear
    highlight hint hope identify imagine imply indicate inform insinuate insist interpret intimate judge
    know lambast lament learn liken log maintain mention moan monitor narrate note notice notify observe opine
    perceive pinpoint plead point portray posit praise preach predict presume proclaim profess     pronounce protest prove publish put query question quip quote reason reassure recall recapitulate reckon
    recognise recognize recollect recommend recount reflect refute regard regret reiterate relate relay remark
    remember remind reminisce remonstrate repeat reply report reproach respond restate reveal say scoff see show
    sigh slam speak specify speculate spell state stipulate stress submit suggest summarise summarize suppose
    surmise suspect swear sympathise tell testify theorise theorize think tout tweet underline underscore understand
    unveil venture verify view voice vouch warn wonder write
"""
_NOUNS = """
    account accounting accusation admission affidavit allegation analysis anecdote announcement appraisal argument
    article assertion assessment assurance audit belief biography blog booklet briefing broadcast brochure bulletin
    calculation census chronicle claim column commentary communique complaint computation conclusion confession
    confirmation conversation conviction correspondence criticism critique data declaration deposition description
    diagnosis diary disclosure dispatch document dossier draft email essay estimate estimation evaluation evidence
    examination expectation explanation eye figure file filing finding forecast gauge graph guess guideline hearing
    impression index indication information inquest inquiry insight inspection interview investigation journal
    judgement judgment ledger lesson letter log mail manifest memo memoir memorandum message minutes monitor
    narrative news note notebook notice opinion paper petition poll prediction presentation projection proof
    prospectus publication query questionnaire quotation quote reading rebuttal reckoning recollection remark
    reminiscence report reporter research response result revelation review rumor rumour scan script sensor sermon
    source speech spokesman spokespeople spokesperson spokeswoman statement statistic statistician story study
    submission summary survey tally taste telling testimony text theory thesis tweet verdict version view viewpoint
    voice warning website word words writ
"""
ACCOUNTS = word_set(_VERBS + _NOUNS)

OPINING = word_set(
    "believe think feel consider regard view deem judge reckon find call describe label dub brand rate opine opinion"
    " taste eye eyes ear mind judgment judgement estimation verdict personally seem appear strike look sound impression"
    " reaction sense suspect fear complain complaint criticise criticize lament insist claim maintain contend argue"
    " say tell write assert allege accuse denounce decry deplore condemn praise slam blast mock ridicule hail tout"
    " liken portray depict paint characterise characterize term style pronounce declare convince persuade perceive"
    " dismiss deride denigrate disparage lambast lambaste castigate chide laud applaud welcome deplore scorn spurn"
    " rail rant grumble moan sneer scoff gush rave boast agree disagree prefer admit concede acknowledge let confess"
)
"""Words by which a judgement is somebody's: of thinking, of judging, of saying."""

JUDGEMENTS = word_set(
    "terrible awful wonderful brilliant disgraceful shameful unfair unjust wrong unnecessary excellent"
    " reckless irresponsible foolish stupid wise beautiful ugly remarkable extraordinary disappointing"
    " impressive outrageous unacceptable overrated underrated useless pointless ideal perfect absurd"
    " ridiculous sluggish careless greedy naive arrogant timid clumsy dull boring brave generous cruel"
    " complacent incompetent overpriced unreasonable reasonable sensible senseless hopeless betrayal disgrace"
    " hypocrisy shocking promising encouraging worrying hideous tedious dreary bland tasteless vulgar tacky"
    " gaudy shabby shoddy sloppy mediocre dreadful appalling atrocious abysmal dire dismal grim horrible"
    " horrid horrendous lousy pathetic laughable ludicrous farcical farce nonsense nonsensical silly daft"
    " idiotic insane crazy lunacy madness folly unwise ill-advised misguided short-sighted shortsighted"
    " wasteful waste extravagant lavish meagre stingy miserly petty spiteful vindictive heartless callous"
    " inhumane unethical insulting insult impertinent impertinence rude cheeky disrespectful insensitive tone-"
    " deaf unfairness injustice undeserved unwarranted unjustified unjustifiable indefensible inexcusable"
    " unforgivable intolerable unbearable untenable unworkable unrealistic impractical doomed ruinous"
    " catastrophic fiasco shambles debacle flop bungle stunt gimmick charade mockery travesty rip-off"
    " unscrupulous rotten cynical deceitful hypocritical cowardly cowardice weakness gutless spineless inept"
    " incompetence clueless amateurish unprofessional lazy laziness superb splendid magnificent marvellous"
    " marvelous fantastic fabulous terrific stunning breathtaking gorgeous lovely charming delightful"
    " exquisite elegant graceful masterly masterful masterpiece genius talented inspired inspiring"
    " inspirational thrilling gripping riveting compelling fascinating captivating enchanting heartwarming"
    " hilarious witty funny amusing enjoyable refreshing admirable commendable praiseworthy laudable"
    " courageous visionary shrewd clever astute judicious worthwhile worthy unworthy worthless invaluable"
    " indispensable unimportant trivial irrelevant insignificant superfluous redundant frightening scary"
    " disturbing troubling scandalous deplorable despicable contemptible reprehensible vile unpleasant nasty"
    " disgusting repulsive revolting foul outdated old-fashioned awkward muddled incoherent unconvincing far-"
    " fetched implausible pretentious pompous self-indulgent overcooked undercooked overblown overdone"
    " overcharged heavy-handed harsh draconian unfriendly ungrateful selfish thoughtless superficial shallow"
    " lifeless soulless underwhelming lacklustre lackluster uninspired uninspiring forgettable unforgettable"
    " memorable legendary overlooked undervalued overvalued overcautious alarmist exaggerated hysterical"
    " paranoid"
)
"""Words that judge and do no more: nobody states them of record."""

OPINION = JUDGEMENTS | word_set(
    "disaster catastrophe calamity scandal dangerous negligent mistake triumph brutal misleading dishonest blunder"
    " good bad great best worst better worse right important significant crucial vital necessary poor weak strong failure success should ought must deserve slow inadequate insufficient excessive fair overdue"
)
"""Words of judgement, which may also be of record."""
