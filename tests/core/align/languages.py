"""One invented report in seven languages, and a freer version of each that tells it in another order."""

from __future__ import annotations

ORDER = (2, 0, 3, 1)
"""Paragraph k of the version retells paragraph ORDER[k] of the original."""

REPORTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "de": (
        (
            "Der Stadtrat von Lindau hat am Montag die alte Brücke gesperrt, nachdem "
            "Ingenieure 14 Risse in den Pfeilern entdeckt hatten.",
            "Die Reparatur kostet nach Angaben der Bauleiterin Helga Brandt 12 Millionen "
            "Euro und dauert mindestens anderthalb Jahre.",
            "Händler in der Altstadt fürchten um ihre Kundschaft. „Ohne die Brücke kommt "
            "hier niemand mehr vorbei“, sagte der Bäcker Otto Seidl.",
            "Ab Mai sollen drei Fähren die Bewohner kostenlos ans andere Ufer bringen, alle zwanzig Minuten.",
        ),
        (
            "Bäcker Otto Seidl rechnet mit dem Schlimmsten: „Ohne die Brücke kommt hier "
            "niemand vorbei.“ Auch andere Händler der Altstadt bangen um Kunden.",
            "In Lindau ist die alte Brücke seit Montag zu. Der Stadtrat reagierte damit "
            "auf Risse, von denen Ingenieure 14 in den Pfeilern zählten.",
            "Wer ans andere Ufer will, kann ab Mai eine von drei Fähren nehmen; sie "
            "verkehren kostenlos alle zwanzig Minuten.",
            "Bauleiterin Brandt beziffert die Kosten der Reparatur auf 12 Millionen Euro."
            " Sie werde wenigstens anderthalb Jahre dauern.",
        ),
    ),
    "pt": (
        (
            "A câmara municipal de Tavira encerrou na segunda-feira a ponte antiga depois"
            " de engenheiros terem descoberto 14 fissuras nos pilares.",
            "A reparação custa 12 milhões de euros e demora pelo menos ano e meio, "
            "segundo a engenheira Helena Brandão.",
            "Os comerciantes do centro receiam perder clientes. “Sem a ponte ninguém "
            "passa por aqui”, disse o padeiro Otávio Seixas.",
            "A partir de maio, três barcos levam gratuitamente os moradores para a outra "
            "margem de vinte em vinte minutos.",
        ),
        (
            "“Sem a ponte ninguém passa por aqui”, lamenta o padeiro Otávio Seixas, e com"
            " ele outros comerciantes que temem pelos clientes.",
            "Em Tavira, a velha ponte está encerrada desde segunda-feira: engenheiros "
            "encontraram 14 fissuras nos pilares, anunciou a câmara.",
            "Três barcos gratuitos vão atravessar os moradores para a outra margem, de "
            "vinte em vinte minutos, já em maio.",
            "Helena Brandão calcula que reparar tudo leve ano e meio, no mínimo, e custe "
            "12 milhões de euros.",
        ),
    ),
    "ru": (
        (
            "Городской совет Зареченска в понедельник закрыл старый мост: инженеры "
            "обнаружили в опорах 14 трещин.",
            "Ремонт обойдётся в 12 миллионов рублей и продлится не менее полутора лет, "
            "сообщила главный инженер Ольга Брандина.",
            "Торговцы старого города боятся потерять покупателей. «Без моста сюда никто "
            "не придёт», — сказал пекарь Олег Зайцев.",
            "С мая жителей будут бесплатно перевозить на другой берег три парома, каждые двадцать минут.",
        ),
        (
            "Пекарь Олег Зайцев настроен мрачно: «Без моста сюда никто не придёт». "
            "Покупателей боятся потерять и другие торговцы.",
            "Старый мост в Зареченске закрыт с понедельника. Совет города принял решение "
            "из-за трещин в опорах: инженеры насчитали их 14.",
            "На другой берег жители смогут попасть бесплатно: паромы, а их будет три, "
            "пойдут с мая каждые двадцать минут.",
            "По словам инженера Брандиной, ремонт потребует 12 миллионов рублей и займёт "
            "полтора года, если не больше.",
        ),
    ),
    "ar": (
        (
            "أغلق المجلس البلدي في مدينة رشيد الجسر القديم يوم الاثنين بعد أن اكتشف "
            "المهندسون 14 شقا في الدعامات.",
            "ستبلغ تكلفة الإصلاح 12 مليون جنيه وستستمر الأعمال عاما ونصف العام على الأقل،"
            " كما قالت المهندسة هالة البدري.",
            "يخشى تجار البلدة القديمة فقدان زبائنهم. «بدون الجسر لن يمر أحد من هنا»، قال الخباز عثمان السيد.",
            "ابتداء من مايو ستنقل ثلاث عبارات السكان مجانا إلى الضفة الأخرى كل عشرين دقيقة.",
        ),
        (
            "«بدون الجسر لن يمر أحد من هنا»، هكذا يرى الخباز عثمان السيد، ومثله تجار "
            "آخرون يخشون على زبائنهم.",
            "أصبح الجسر القديم في رشيد مغلقا منذ يوم الاثنين، فقد وجد المهندسون 14 شقا في"
            " الدعامات، وفق المجلس البلدي.",
            "سيتمكن السكان من عبور النهر إلى الضفة الأخرى مجانا في مايو بواسطة ثلاث "
            "عبارات تنطلق كل عشرين دقيقة.",
            "وقدرت المهندسة هالة البدري تكلفة الإصلاح بنحو 12 مليون جنيه، على أن يدوم العمل عاما ونصف العام.",
        ),
    ),
    "zh": (
        (
            "临江市议会星期一关闭了老桥，此前工程师在桥墩上发现了14条裂缝。",
            "总工程师何兰说，维修费用为1200万元，至少需要一年半时间。",
            "老城的商户担心失去顾客。面包师欧国栋说：“没有桥，谁也不会从这里经过。”",
            "从五月起，三艘渡船将免费把居民送到对岸，每二十分钟一班。",
        ),
        (
            "“没有桥，谁也不会从这里经过，”面包师欧国栋叹道。老城其他商户也怕失去顾客。",
            "临江的老桥自星期一起封闭。议会称，工程师在桥墩上找到14条裂缝。",
            "居民五月起可以免费乘渡船到对岸，三艘船每二十分钟开一班。",
            "何兰估计维修要花1200万元，工期不少于一年半。",
        ),
    ),
    "ja": (
        (
            "川崎町の議会は月曜日、技術者が橋脚に14か所の亀裂を発見したことを受け、古い橋を閉鎖した。",
            "修理には1200万円の費用がかかり、少なくとも一年半を要すると、主任技師の平田花子氏は述べた。",
            "旧市街の商店主たちは客を失うことを恐れている。「橋がなければ誰もここを通らない」"
            "とパン職人の大西修は語った。",
            "五月からは三隻の渡し船が二十分おきに住民を無料で対岸へ運ぶ予定だ。",
        ),
        (
            "「橋がなければ誰もここを通らない」。パン職人の大西修はそう嘆く。旧市街のほかの商"
            "店主も客を失うのではと心配する。",
            "川崎町の古い橋は月曜日から通れない。橋脚に亀裂が14か所見つかったと技術者が議会"
            "に報告したためだ。",
            "対岸へ渡る住民のため、五月から渡し船三隻が二十分おきに無料で運航する。",
            "平田花子氏によれば、修理の費用は1200万円で、一年半はかかる見込みという。",
        ),
    ),
    "th": (
        (
            "สภาเมืองท่าเรือปิดสะพานเก่าเมื่อวันจันทร์ หลังจากวิศวกรพบรอยร้าว 14 แห่งที่เสาสะพาน",
            "การซ่อมแซมจะใช้งบประมาณ 12 ล้านบาทและใช้เวลาอย่างน้อยหนึ่งปีครึ่ง นางสาวอรทัยหัวหน้าวิศวกรกล่าว",
            "พ่อค้าในย่านเมืองเก่ากลัวว่าจะเสียลูกค้า “ถ้าไม่มีสะพานก็ไม่มีใครผ่านมาทางนี้” นายสมชายคนทำขนมปังกล่าว",
            "ตั้งแต่เดือนพฤษภาคม เรือข้ามฟากสามลำจะรับส่งชาวบ้านไปอีกฝั่งโดยไม่คิดเงิน ทุกยี่สิบนาที",
        ),
        (
            "“ถ้าไม่มีสะพานก็ไม่มีใครผ่านมาทางนี้” นายสมชายคนทำขนมปังบ่น เช่นเดียวกับพ่อค้ารายอื่นในย่านเมืองเก่า",
            "สะพานเก่าของเมืองท่าเรือใช้ไม่ได้ตั้งแต่วันจันทร์ เพราะวิศวกรตรวจพบรอยร้าว 14 แห่งที่เสาสะพาน",
            "ชาวบ้านจะข้ามไปอีกฝั่งได้โดยไม่คิดเงินด้วยเรือข้ามฟากสามลำ ทุกยี่สิบนาที ตั้งแต่เดือนพฤษภาคม",
            "นางสาวอรทัยประเมินว่างบประมาณการซ่อมแซมอยู่ที่ 12 ล้านบาท และต้องใช้เวลาหนึ่งปีครึ่ง",
        ),
    ),
}
