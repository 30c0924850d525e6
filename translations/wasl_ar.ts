<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Loans</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a thing lent, and which one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوزت الأجل</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>دون أجل</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>معار</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation>%1، تجاوز أجله منذ %2</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1، يُرجع في %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>wasl::Desktop</name>
    <message>
        <source>Making the demonstration: an association that does not exist…</source>
        <translation>جارٍ إعداد ملف العرض: جمعية لا وجود لها…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الإيواء</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Receive, refer and accompany.</source>
        <translation>الاستقبال والإحالة والمواكبة.</translation>
    </message>
    <message>
        <source>Open a demonstration file of invented people.</source>
        <translation>فتح ملف عرض بأشخاص متخيلين.</translation>
    </message>
    <message>
        <source>How many people the demonstration has.</source>
        <translation>عدد الأشخاص في ملف العرض.</translation>
    </message>
    <message>
        <source>Write a picture of the page and end.</source>
        <translation>حفظ صورة للصفحة ثم الإنهاء.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>الصفحة التي تعرض أولا.</translation>
    </message>
    <message>
        <source>What that page opens.</source>
        <translation>ما تفتحه هذه الصفحة.</translation>
    </message>
    <message>
        <source>The language: ar, fr or en.</source>
        <translation>اللغة: ar أو fr أو en.</translation>
    </message>
    <message>
        <source>The look: light or dark.</source>
        <translation>المظهر: light أو dark.</translation>
    </message>
    <message>
        <source>Print how long the start took.</source>
        <translation>بيان مدة بدء التشغيل.</translation>
    </message>
    <message>
        <source>Folder of the case file.</source>
        <translation>مجلد ملف المعطيات.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>العيادة القانونية</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Who opens the demonstration: juriste, docteure, samira …</source>
        <translation>من يفتح ملف العرض: juriste أو docteure أو samira …</translation>
    </message>
    <message>
        <source>House</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Who is in the house: the list for a fire</source>
        <translation>من يوجد في الدار: لائحة الحريق</translation>
    </message>
    <message>
        <source>New person, on the desk and among people</source>
        <translation>شخص جديد، في المكتب وفي صفحة الأشخاص</translation>
    </message>
    <message>
        <source>Save what is open</source>
        <translation>حفظ ما هو مفتوح</translation>
    </message>
    <message>
        <source>Refer the person whose record is open</source>
        <translation>إحالة الشخص المفتوح ملفه</translation>
    </message>
    <message>
        <source>Give a bed to the person whose record is open</source>
        <translation>منح سرير للشخص المفتوح ملفه</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>الشهر الموالي</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>تعذرت كتابة الصورة في «%1».</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2. “%3” is none of them.</source>
        <translation>يقبل ⁦%1⁩ واحدا من هذه: ⁦%2⁩. وليس «⁦%3⁩» منها.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, and “%4” is none.</source>
        <translation>يقبل ⁦%1⁩ عددا صحيحا من ⁦%2⁩ إلى ⁦%3⁩، و«⁦%4⁩» ليس كذلك.</translation>
    </message>
    <message>
        <source>A picture is written of the demonstration only, never of a case file. Give --demo beside --screenshot.</source>
        <translation>لا تكتب الصورة إلا للملف التجريبي، ولا تكتب أبدا لملف معطيات. أضيفوا ⁦--demo⁩ إلى ⁦--screenshot⁩.</translation>
    </message>
    <message>
        <source>The display %1 cannot be reached. Start Wasl where its windows can be shown, or use wasl-cli.</source>
        <translation>لا يمكن الوصول إلى الشاشة ⁦%1⁩. شغلوا وصل حيث يمكن عرض نوافذه، أو استعملوا ⁦wasl-cli⁩.</translation>
    </message>
    <message>
        <source>There is no display. Use wasl-cli, or set QT_QPA_PLATFORM=offscreen with --screenshot.</source>
        <translation>لا توجد شاشة. استعملوا ⁦wasl-cli⁩، أو اضبطوا ⁦QT_QPA_PLATFORM=offscreen⁩ مع ⁦--screenshot⁩.</translation>
    </message>
</context>
<context>
    <name>wasl::cli</name>
    <message>
        <source>Wasl met a fault of its own: %1.</source>
        <translation>وقع عطل داخلي في برنامج وصل: %1.</translation>
    </message>
    <message>
        <source>Works on a Wasl case file without a window.</source>
        <translation>العمل على ملف معطيات وصل دون نافذة.</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>مجلد ملف المعطيات</translation>
    </message>
    <message>
        <source>Who unlocks it</source>
        <translation>اسم من يفتح قفله</translation>
    </message>
    <message>
        <source>File descriptor to read passphrases from, a line each</source>
        <translation>واصف الملف الذي تقرأ منه عبارات السر، عبارة في كل سطر</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>لغة الأجوبة</translation>
    </message>
    <message>
        <source>Answer with one JSON value</source>
        <translation>الجواب بقيمة واحدة بصيغة JSON</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 من أصل %2 من الأشخاص</translation>
    </message>
    <message>
        <source>The demonstration is in “%1”: everybody in it is invented.
User: %2
Passphrase: %3</source>
        <translation>الملف التجريبي موجود في «%1»: كل الأشخاص فيه من نسج الخيال.
المستعمل(ة): %2
عبارة السر: %3</translation>
    </message>
    <message>
        <source>Make a demonstration file of invented people</source>
        <translation>إنشاء ملف تجريبي لأشخاص من نسج الخيال</translation>
    </message>
    <message>
        <source>Write this recovery code on paper and lock it away; it is the only way back when passphrases are lost:</source>
        <translation>المرجو كتابة رمز الطوارئ هذا على ورقة وحفظها في مكان مغلق؛ فهو السبيل الوحيد للعودة عند ضياع عبارات السر:</translation>
    </message>
    <message>
        <source>Type the recovery code back:</source>
        <translation>المرجو إعادة كتابة رمز الطوارئ:</translation>
    </message>
    <message>
        <source>The recovery code could not be written to “%1”.</source>
        <translation>تعذرت كتابة رمز الطوارئ في «%1».</translation>
    </message>
    <message>
        <source>The case file “%1” is ready; %2 is its manager.</source>
        <translation>ملف المعطيات «%1» جاهز؛ والمدير(ة) هو %2.</translation>
    </message>
    <message>
        <source>The backup is in “%1”, and was verified by opening it.</source>
        <translation>النسخة الاحتياطية موجودة في «%1»، وقد تم التحقق منها بفتحها.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارة السر:</translation>
    </message>
    <message>
        <source>The backup was verified and restored to “%1”.</source>
        <translation>تم التحقق من النسخة الاحتياطية واسترجاعها في «%1».</translation>
    </message>
    <message>
        <source>Every page is authentic, and the %1 entries of the journal are as they were written.</source>
        <translation>كل الصفحات أصلية، وتقييدات السجل وعددها %1 ما زالت كما كتبت.</translation>
    </message>
    <message>
        <source>The journal is not as it was written; the first fault is at entry %1.</source>
        <translation>السجل ليس كما كتب؛ أول خلل يوجد في التقييد %1.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged. Restore the last backup.</source>
        <translation>بعض صفحات الملف متضررة. المرجو استرجاع آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation>إنشاء ملف معطيات جديد</translation>
    </message>
    <message>
        <source>Copy the file while one works, and verify the copy</source>
        <translation>نسخ الملف أثناء العمل والتحقق من النسخة</translation>
    </message>
    <message>
        <source>Verify a backup and put it in place</source>
        <translation>التحقق من نسخة احتياطية ووضعها في مكانها</translation>
    </message>
    <message>
        <source>The certificate “%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة الشهادة «%1»: %2.</translation>
    </message>
    <message>
        <source>The association is %1 in the network, and publishes from %2 on.</source>
        <translation>معرف الجمعية في الشبكة هو %1، وتنشر أرقامها ابتداء من %2.</translation>
    </message>
    <message>
        <source>%1 releases would leave. Nothing was fixed or sent.</source>
        <translation>عدد النشرات التي كانت ستغادر: %1. لم يثبت أي شيء ولم يرسل.</translation>
    </message>
    <message>
        <source>%1 releases were sent and receipted; %2 wait.</source>
        <translation>عدد النشرات المرسلة التي ورد وصل استلامها: %1؛ وعدد النشرات قيد الانتظار: %2.</translation>
    </message>
    <message>
        <source>Join a network with its one-time code</source>
        <translation>الانضمام إلى شبكة برمزها الصالح لمرة واحدة</translation>
    </message>
    <message>
        <source>Protect the months that are over and send what waits</source>
        <translation>حماية الأشهر المنتهية وإرسال ما هو قيد الانتظار</translation>
    </message>
    <message>
        <source>Nobody of that name or number was found.</source>
        <translation>لم يعثر على أي شخص بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Nobody has the file number %1.</source>
        <translation>لا أحد يحمل رقم الملف %1.</translation>
    </message>
    <message>
        <source>Who changed what of a person, and when</source>
        <translation>من غير معطيات شخص، وماذا غير، ومتى</translation>
    </message>
    <message>
        <source>%1 was added, with its beds.</source>
        <translation>تمت إضافة %1 مع كل سرير فيها.</translation>
    </message>
    <message>
        <source>There is no reception structure “%1”.</source>
        <translation>لا توجد بنية استقبال باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-10-31.</source>
        <translation>«%1» ليس تاريخا؛ المرجو كتابته على شكل ⁦2026-10-31⁩.</translation>
    </message>
    <message>
        <source>There is no bed “%1” in %2.</source>
        <translation>لا يوجد سرير «%1» في %2.</translation>
    </message>
    <message>
        <source>%1, bed %2: %3.</source>
        <translation>%1، السرير %2: %3.</translation>
    </message>
    <message>
        <source>This person is not staying anywhere.</source>
        <translation>هذا الشخص لا يستفيد من الإيواء في أي مكان.</translation>
    </message>
    <message>
        <source>Add a reception structure with its beds</source>
        <translation>إضافة بنية استقبال مع كل سرير فيها</translation>
    </message>
    <message>
        <source>Give a person a bed, or check her out</source>
        <translation>منح سرير لشخص أو تسجيل مغادرته</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>لا يوجد ملفان يبدو أنهما لشخص واحد.</translation>
    </message>
    <message>
        <source>%1 people were written to “%2”. The file holds personal data and is not encrypted.</source>
        <translation>عدد الأشخاص المكتوبين في «%2»: %1. يتضمن هذا الملف معطيات ذات طابع شخصي وهو غير مشفر.</translation>
    </message>
    <message>
        <source>Show a person&apos;s record</source>
        <translation>عرض ملف شخص</translation>
    </message>
    <message>
        <source>Pairs of records that may be one person</source>
        <translation>أزواج الملفات التي قد تخص شخصا واحدا</translation>
    </message>
    <message>
        <source>There is no partner “%1” in the directory.</source>
        <translation>لا يوجد شريك باسم «%1» في الدليل.</translation>
    </message>
    <message>
        <source>Referral to %1: %2.</source>
        <translation>إحالة على %1: %2.</translation>
    </message>
    <message>
        <source>Record what a person agreed to, or refused</source>
        <translation>تدوين ما وافق عليه الشخص أو رفضه</translation>
    </message>
    <message>
        <source>Refer a person to a partner</source>
        <translation>إحالة شخص على شريك</translation>
    </message>
    <message>
        <source>%1 rows: %2 imported (%3 new people, %4 referrals to complete), %5 already there, %6 set aside.</source>
        <translation>عدد الأسطر: %1؛ المستورد منها: %2 (أشخاص جدد: %3، إحالات يجب استكمالها: %4)، الموجود من قبل: %5، الموضوع جانبا: %6.</translation>
    </message>
    <message>
        <source>Bring in a register: xlsx, ods or csv</source>
        <translation>استيراد سجل الاستقبال بصيغة xlsx أو ods أو csv</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it on a file descriptor, with --passphrase-fd.</source>
        <translation>لا توجد نافذة أوامر لطلب عبارة السر. المرجو تقديمها عبر واصف ملف باستعمال ⁦--passphrase-fd⁩.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>عبارة السر الجديدة:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>نفس العبارة مرة أخرى:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>عبارتا السر مختلفتان. المرجو كتابة العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles are: %2.</source>
        <translation>لا يوجد دور باسم «%1». الأدوار هي: %2.</translation>
    </message>
    <message>
        <source>%1 was added. Passphrase for the first login, shown only now: %2</source>
        <translation>تمت إضافة %1. عبارة السر لأول دخول، ولا تظهر إلا الآن: %2</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>لا يوجد مستعمل(ة) باسم «%1».</translation>
    </message>
    <message>
        <source>%1 can no longer open the file; its keys were changed.</source>
        <translation>لم يعد بإمكان %1 فتح الملف؛ وقد تم تغيير مفاتيحه.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>تم تغيير عبارة السر.</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>رمز الطوارئ:</translation>
    </message>
    <message>
        <source>%1 can open the file with the new passphrase.</source>
        <translation>يمكن الآن لـ %1 فتح الملف بعبارة السر الجديدة.</translation>
    </message>
    <message>
        <source>List who can open the file</source>
        <translation>لائحة من يمكنهم فتح الملف</translation>
    </message>
    <message>
        <source>Add a user with a temporary passphrase</source>
        <translation>إضافة مستعمل(ة) بعبارة سر مؤقتة</translation>
    </message>
    <message>
        <source>Shut a user out and change the keys</source>
        <translation>منع مستعمل(ة) من الولوج وتغيير المفاتيح</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase</source>
        <translation>تغيير عبارة السر الخاصة</translation>
    </message>
    <message>
        <source>Come back with the recovery code</source>
        <translation>العودة باستعمال رمز الطوارئ</translation>
    </message>
    <message>
        <source>Find people by name, file number or phone</source>
        <translation>البحث عن أشخاص بالاسم أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv or .xlsx.</source>
        <translation>اذكروا ملفا ينتهي بـ ‎.csv أو ‎.xlsx.</translation>
    </message>
    <message>
        <source>%1 of them were not asked for their consent yet; the file says so.</source>
        <translation>%1 منهم لم يسألوا بعد عن موافقتهم؛ الملف يذكر ذلك.</translation>
    </message>
    <message>
        <source>Write all people as CSV or as a workbook</source>
        <translation>كتابة جميع الأشخاص في ملف CSV أو مصنف</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(تم التراجع عنه)</translation>
    </message>
    <message>
        <source>No register was imported yet.</source>
        <translation>لم يستورد أي سجل بعد.</translation>
    </message>
    <message>
        <source>There is no such import. “import --list” lists them.</source>
        <translation>لا يوجد هذا الاستيراد. الأمر «import --list» يعرض اللائحة.</translation>
    </message>
    <message>
        <source>Undone: %1 people were taken out again; %2 were worked on since and stay.</source>
        <translation>تم التراجع: أخرج %1 شخص؛ و%2 اشتغل على ملفاتهم منذ ذلك الحين ويبقون.</translation>
    </message>
    <message>
        <source>%1 pairs of records may be one person and wait for somebody to look at them.</source>
        <translation>%1 زوج من الملفات قد يخص كل منها شخصا واحدا وينتظر المراجعة.</translation>
    </message>
    <message>
        <source>The whole file of %1 was written to “%2”. It holds personal data and is not encrypted.</source>
        <translation>كُتب الملف الكامل لـ %1 في «%2». يتضمن معطيات شخصية وهو غير مشفر.</translation>
    </message>
    <message>
        <source>Left out, because your role does not see it: %1.</source>
        <translation>لم يُدرج، لأن دورك لا يسمح بالاطلاع عليه: %1.</translation>
    </message>
    <message>
        <source>Her request for access of %1 is answered by it.</source>
        <translation>وبه تمت الإجابة على طلبها للولوج المؤرخ في %1.</translation>
    </message>
    <message>
        <source>Write all that is kept about a person as PDF, for her</source>
        <translation>كتابة كل ما هو محفوظ عن شخص في ملف PDF يُسلَّم له</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>لم يُدرَج: %1 (%2).</translation>
    </message>
    <message>
        <source>%1: entries %2, people named %3.</source>
        <translation>%1: العناصر %2، الأشخاص المذكورون بالاسم %3.</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>لا شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>What is to come, or a calendar file of it</source>
        <translation>ما هو آت، أو ملف يومية عنه</translation>
    </message>
    <message>
        <source>There is no such referral.</source>
        <translation>لا توجد إحالة من هذا القبيل.</translation>
    </message>
    <message>
        <source>The fingerprint of this card is %1. If the association reads out another one, somebody exchanged the card: do not use it.</source>
        <translation>بصمة هذه البطاقة هي %1. إذا قرأت الجمعية بصمة أخرى، فقد استُبدلت البطاقة: لا تستعملها.</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation>تم تأكيد %1.</translation>
    </message>
    <message>
        <source>Fingerprint of %1: %2</source>
        <translation>بصمة %1: %2</translation>
    </message>
    <message>
        <source>No confirmed card belongs to %1. Confirm it first, with “card --add FILE --fingerprint DIGITS”.</source>
        <translation>لا توجد بطاقة مؤكدة باسم %1. أكدها أولا بالأمر “card --add FILE --fingerprint DIGITS”.</translation>
    </message>
    <message>
        <source>Sealed for %1: %2</source>
        <translation>ملف مختوم من أجل %1: %2</translation>
    </message>
    <message>
        <source>From %1, fingerprint %2.</source>
        <translation>من %1، البصمة %2.</translation>
    </message>
    <message>
        <source>Write the association&apos;s card, or confirm that of another</source>
        <translation>كتابة بطاقة الجمعية، أو تأكيد بطاقة جمعية أخرى</translation>
    </message>
    <message>
        <source>Save a referral as a sealed file for its partner</source>
        <translation>حفظ إحالة في ملف مختوم موجه إلى شريكها</translation>
    </message>
    <message>
        <source>Show what a sealed file holds, and take it in</source>
        <translation>عرض محتوى ملف مختوم، واستلامه</translation>
    </message>
    <message>
        <source>Answer a referral received, with a sealed file</source>
        <translation>الجواب على إحالة واردة بملف مختوم</translation>
    </message>
    <message>
        <source>Print how referrals, stays and cases may go</source>
        <translation>طباعة مراحل الإحالات والإيواء وملفات المواكبة</translation>
    </message>
    <message>
        <source>How a referral stands, by its reference, and its form as PDF</source>
        <translation>وضعية الإحالة حسب مرجعها، واستمارتها بصيغة PDF</translation>
    </message>
    <message>
        <source>Write days as 2026-10-31.</source>
        <translation>اكتبوا الأيام على شكل 2026-10-31.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>لا وجود للمؤشر «%1».</translation>
    </message>
    <message>
        <source>Without the needs that your role does not see or that are not collected.</source>
        <translation>دون الاحتياجات التي لا يراها دورك أو التي لا يتم جمعها.</translation>
    </message>
    <message>
        <source>Count the indicators of a month or of any days</source>
        <translation>عد مؤشرات شهر أو أيام معينة</translation>
    </message>
    <message>
        <source>Figures imported: %1. Lines left out: %2.</source>
        <translation>عدد الأرقام المستوردة: %1. عدد الأسطر المستبعدة: %2.</translation>
    </message>
    <message>
        <source>There is no commune with the code “%1”.</source>
        <translation>لا توجد جماعة بالرمز «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is there already. Nothing was written; give another name, or --overwrite.</source>
        <translation>الملف «%1» موجود من قبل. لم يكتب أي شيء؛ اختاروا اسما آخر أو استعملوا --overwrite.</translation>
    </message>
    <message>
        <source>Figures of a month, a year or any months, as documents</source>
        <translation>أرقام شهر أو سنة أو عدة أشهر، في شكل وثائق</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written.</source>
        <translation>نفذ الأمر، لكن الجواب لم يمكن كتابته.</translation>
    </message>
    <message>
        <source>The file “%1” is there already, and may hold the only recovery code of another case file. Give another name.</source>
        <translation>الملف &quot;%1&quot; موجود من قبل، وقد يكون فيه رمز الطوارئ الوحيد لملف آخر. أعطوا اسما آخر.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes of this file: %2.</source>
        <translation>الرمز &quot;%1&quot; ليس من رموز هذا الملف: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is not there, or nothing may be written there.</source>
        <translation>لا يمكن كتابة &quot;%1&quot;: مجلده غير موجود، أو لا تسمح الصلاحيات بالكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” lies in the folder of the case file, where nothing else is written. Give another name.</source>
        <translation>يوجد &quot;%1&quot; داخل مجلد ملف المعطيات، حيث لا يكتب أي شيء آخر. أعطوا اسما آخر.</translation>
    </message>
    <message>
        <source>“%1” would be written twice. Nothing was written; give each file its own name.</source>
        <translation>سيكتب &quot;%1&quot; مرتين. لم يكتب أي شيء؛ أعطوا كل ملف اسما خاصا به.</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>استبدال الملفات الموجودة من قبل</translation>
    </message>
    <message>
        <source>Closed months are no longer what was signed: %1. Compare them with a backup before their figures are handed out.</source>
        <translation>أشهر مقفلة لم تعد كما وقعت: %1. قارنواوها مع نسخة احتياطية قبل تسليم أرقامها.</translation>
    </message>
    <message>
        <source>Check every page, the journal and the closed months</source>
        <translation>التحقق من كل صفحة ومن السجل ومن الأشهر المقفلة</translation>
    </message>
    <message>
        <source>Points of %1 are still open, so it was not closed. Close them first, or say with --leave-open why it is closed all the same:</source>
        <translation>ما زالت نقاط مفتوحة في %1، ولذلك لم يقفل. عالجوها أولا، أو اذكروا بالخيار ‎--leave-open‎ سبب إقفاله رغم ذلك:</translation>
    </message>
    <message>
        <source>“%1” is no certificate (PEM).</source>
        <translation>الملف &quot;%1&quot; ليس شهادة (PEM).</translation>
    </message>
    <message>
        <source>The first month to publish, %1, is still to come. Nothing was asked of the hub.</source>
        <translation>الشهر الأول للنشر، %1، لم يحن بعد. لم يطلب أي شيء من المنصة المركزية.</translation>
    </message>
    <message>
        <source>%1 releases are in “%2”, to be carried to the network. Whoever delivers it brings an answer back.</source>
        <translation>عدد النشرات المحفوظة في «%2» لحملها إلى الشبكة: %1. ومن يسلمها يعود بالجواب.</translation>
    </message>
    <message>
        <source>The hub took %1 releases and refused %2 requests. Carry “%3” back to where the figures came from.</source>
        <translation>عدد النشرات التي قبلتها المنصة المركزية: %1؛ وعدد الطلبات التي رفضتها: %2. أعيدوا الملف «%3» إلى الجهة التي جاءت منها الأرقام.</translation>
    </message>
    <message>
        <source>%1 releases are receipted; %2 wait.</source>
        <translation>عدد النشرات التي ورد وصل استلامها: %1؛ وعدد النشرات قيد الانتظار: %2.</translation>
    </message>
    <message>
        <source>Save what waits for the network into a file to be carried there</source>
        <translation>حفظ ما ينتظر الإرسال إلى الشبكة في ملف يحمل إليها</translation>
    </message>
    <message>
        <source>Deliver such a file to its hub and save the answer; for whoever has a connection, without a case file</source>
        <translation>تسليم مثل هذا الملف إلى منصته المركزية وحفظ الجواب؛ لمن لديه اتصال بالشبكة، ودون ملف معطيات</translation>
    </message>
    <message>
        <source>Read the hub&apos;s answer that was carried back</source>
        <translation>قراءة جواب المنصة المركزية بعد إعادته</translation>
    </message>
    <message>
        <source>The association signs with a new key now.</source>
        <translation>توقع الجمعية من الآن بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Sign with a new key from now on</source>
        <translation>التوقيع من الآن بمفتاح جديد</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل بدايتها.</translation>
    </message>
    <message>
        <source>“wasl-cli --file … recover” asks for the code that was shown and makes a new one.</source>
        <translation>يطلب «⁦wasl-cli --file … recover⁩» الرمز الذي تم عرضه ويصدر رمزا جديدا.</translation>
    </message>
    <message>
        <source>The recovery code was not typed back, and until one is, no record can be kept.</source>
        <translation>لم تعد كتابة رمز الطوارئ، ولا يمكن حفظ أي معطيات قبل ذلك.</translation>
    </message>
    <message>
        <source>The case file is damaged: some of what was saved can no longer be read. Restore the last backup.</source>
        <translation>ملف المعطيات متضرر: لم يعد من الممكن قراءة بعض ما تم حفظه. المرجو استرجاع آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, from which passphrases are read, and nothing else.</source>
        <translation>يقبل ⁦--passphrase-fd⁩ رقم واصف ملف تقرأ منه عبارات السر، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The case file “%1” was made.</source>
        <translation>تم إنشاء ملف المعطيات «%1».</translation>
    </message>
    <message>
        <source>Files of attachments are missing: %1. Copy them from the folder “attachments” of an older backup.</source>
        <translation>ملفات مرفقات مفقودة: %1. المرجو نسخها من المجلد «attachments» في نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>No indicator is broken down by “%1”, only by one or two of: %2.</source>
        <translation>لا يفصل أي مؤشر حسب «⁦%1⁩»، بل حسب واحد أو اثنين من: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>There is no lifecycle “%1”, only: %2.</source>
        <translation>لا يوجد مسار باسم «⁦%1⁩»، بل: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>There is a reception structure “%1” already. Give another name.</source>
        <translation>توجد بنية استقبال باسم «%1» من قبل. أعطوا اسما آخر.</translation>
    </message>
    <message>
        <source>The command line is wrong. “wasl-cli --help” says how it is written.</source>
        <translation>سطر الأوامر غير صحيح. يبين «⁦wasl-cli --help⁩» كيف يكتب.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”. “wasl-cli %1 --help” lists what it takes.</source>
        <translation>الأمر «⁦%1⁩» لا يقبل «⁦%2⁩». يسرد «⁦wasl-cli %1 --help⁩» ما يقبله.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “wasl-cli --help” lists them.</source>
        <translation>لا يوجد خيار «⁦%1⁩». يسرد «⁦wasl-cli --help⁩» الخيارات كلها.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “wasl-cli --help” lists them.</source>
        <translation>لا يوجد أمر «⁦%1⁩». يسرد «⁦wasl-cli --help⁩» الأوامر كلها.</translation>
    </message>
    <message>
        <source>The command “%1” wants one of these: %2.</source>
        <translation>يحتاج الأمر «⁦%1⁩» إلى واحد من هذه: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Give the command “%1” only one of these: %2.</source>
        <translation>أعطوا الأمر «⁦%1⁩» واحدا فقط من هذه: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Say what is to be done. “wasl-cli --help” lists the commands.</source>
        <translation>اذكروا ما ينبغي فعله. يسرد «⁦wasl-cli --help⁩» الأوامر.</translation>
    </message>
    <message>
        <source>%1 is only taken together with %2.</source>
        <translation>لا يقبل ⁦%1⁩ إلا مع ⁦%2⁩.</translation>
    </message>
    <message>
        <source>%1 and %2 are not taken together.</source>
        <translation>لا يقبل ⁦%1⁩ و⁦%2⁩ معا.</translation>
    </message>
    <message>
        <source>%1 wants a value, and none was given.</source>
        <translation>يحتاج ⁦%1⁩ إلى قيمة ولم تعطوا أي قيمة.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>لا يقبل ⁦%1⁩ أي قيمة.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>أعطي ⁦%1⁩ أكثر من مرة.</translation>
    </message>
    <message>
        <source>The command “%1” wants %2, which was not given. “wasl-cli %1 --help” says what it takes.</source>
        <translation>يحتاج الأمر «⁦%1⁩» إلى ⁦%2⁩ ولم تعطوه. يبين «⁦wasl-cli %1 --help⁩» ما يقبله.</translation>
    </message>
    <message>
        <source>A passphrase is not written on the command line, where others can read it. Wasl asks for it, or reads it from the file descriptor that --passphrase-fd names.</source>
        <translation>لا تكتب عبارة السر في سطر الأوامر حيث يمكن لغيركم قراءتها. يسألكم وصل عنها، أو يقرؤها من واصف الملف الذي يحدده ⁦--passphrase-fd⁩.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, and “%4” is none.</source>
        <translation>يقبل ⁦%1⁩ عددا صحيحا من ⁦%2⁩ إلى ⁦%3⁩، و«⁦%4⁩» ليس كذلك.</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2. “%3” is none of them.</source>
        <translation>يقبل ⁦%1⁩ واحدا من هذه: ⁦%2⁩. وليس «⁦%3⁩» منها.</translation>
    </message>
    <message>
        <source>%1 wants a value, and none stands before “%2”.</source>
        <translation>يحتاج ⁦%1⁩ إلى قيمة، ولا قيمة قبل «⁦%2⁩».</translation>
    </message>
</context>
<context>
    <name>wasl::demo</name>
    <message>
        <source>The demonstration was not made: it was stopped.</source>
        <translation>لم ينشأ الملف التجريبي: تم إيقاف العملية.</translation>
    </message>
    <message>
        <source>A demonstration has between 1 and 1,000,000 people.</source>
        <translation>يضم الملف التجريبي ما بين 1 و1.000.000 شخص.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own hub did not start.</source>
        <translation>لم تبدأ المنصة الخاصة بملف العرض.</translation>
    </message>
    <message>
        <source>The program wasl-hub is not installed.</source>
        <translation>البرنامج wasl-hub غير مثبت.</translation>
    </message>
</context>
<context>
    <name>wasl::disclosure</name>
    <message>
        <source>Declare at least one commune in which the association works.</source>
        <translation>المرجو التصريح بجماعة واحدة على الأقل تعمل فيها الجمعية.</translation>
    </message>
    <message>
        <source>One of the declared communes is not known.</source>
        <translation>إحدى الجماعات المصرح بها غير معروفة.</translation>
    </message>
    <message>
        <source>A commune is declared twice, or together with one of its own arrondissements.</source>
        <translation>تم التصريح بجماعة مرتين، أو مع إحدى مقاطعاتها.</translation>
    </message>
    <message>
        <source>Every figure that leaves has been randomly altered on this computer.</source>
        <translation>كل رقم يغادر هذا الحاسوب يغير فيه عشوائيا قبل خروجه.</translation>
    </message>
    <message>
        <source>The network never receives the real counts.</source>
        <translation>لا تتوصل الشبكة أبدا بالأعداد الحقيقية.</translation>
    </message>
    <message>
        <source>Someone who knows everyone else in the file can shift the odds that one person is counted by at most %1 times per table and %2 times per family of tables.</source>
        <translation>من يعرف كل الأشخاص الآخرين في الملف لا يمكنه تغيير احتمال احتساب شخص بعينه بمعامل يتجاوز %1 في كل جدول و%2 في كل مجموعة جداول.</translation>
    </message>
    <message>
        <source>Seizing the hub yields only altered figures.</source>
        <translation>من يستولي على المنصة المركزية للشبكة لا يحصل إلا على أرقام مغيرة.</translation>
    </message>
    <message>
        <source>Before sending, you see exactly what will leave.</source>
        <translation>قبل الإرسال، يعرض عليكم بالضبط ما سيغادر.</translation>
    </message>
    <message>
        <source>Gender-based violence, trafficking, HIV, sexual orientation and unaccompanied minors are in no table that leaves.</source>
        <translation>العنف القائم على النوع والاتجار بالبشر وفيروس نقص المناعة والميول الجنسية والقاصرون غير المرافقين لا تدخل في أي جدول يغادر.</translation>
    </message>
    <message numerus="yes">
        <source>Declare at most %n communes.</source>
        <translation>
            <numerusform>المرجو عدم التصريح بأي جماعة.</numerusform>
            <numerusform>المرجو التصريح بجماعة واحدة على الأكثر.</numerusform>
            <numerusform>المرجو التصريح بجماعتين على الأكثر.</numerusform>
            <numerusform>المرجو التصريح بـ %n جماعات على الأكثر.</numerusform>
            <numerusform>المرجو التصريح بـ %n جماعة على الأكثر.</numerusform>
            <numerusform>المرجو التصريح بـ %n جماعة على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::domain</name>
    <message>
        <source>Choose what kind of activity this is.</source>
        <translation>المرجو اختيار نوع النشاط.</translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation>المرجو كتابة عنوان للنشاط.</translation>
    </message>
    <message>
        <source>Write the day of the activity.</source>
        <translation>المرجو كتابة يوم النشاط.</translation>
    </message>
    <message>
        <source>The activity would end before it begins.</source>
        <translation>سينتهي النشاط قبل بدايته.</translation>
    </message>
    <message>
        <source>A number of participants is zero or more.</source>
        <translation>عدد المشاركين صفر أو أكثر.</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name, or remove the line.</source>
        <translation>المرجو كتابة اسم المشارك(ة) أو حذف السطر.</translation>
    </message>
    <message>
        <source>0-4 years</source>
        <translation>من 0 إلى 4 سنوات</translation>
    </message>
    <message>
        <source>5-11 years</source>
        <translation>من 5 إلى 11 سنة</translation>
    </message>
    <message>
        <source>12-17 years</source>
        <translation>من 12 إلى 17 سنة</translation>
    </message>
    <message>
        <source>18-59 years</source>
        <translation>من 18 إلى 59 سنة</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 سنة فأكثر</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>السن غير معروف</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>تفضيل عدم الإفصاح</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>لم يتم جمعه</translation>
    </message>
    <message>
        <source>Write when the barrier was met; not a day to come.</source>
        <translation>المرجو كتابة تاريخ مواجهة العائق، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>Choose the sector in which the barrier was met.</source>
        <translation>المرجو اختيار القطاع الذي ووجه فيه العائق.</translation>
    </message>
    <message>
        <source>Choose what stood in the way.</source>
        <translation>المرجو اختيار ما شكل عائقا.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country. Choose the nationality from the list.</source>
        <translation>«%1» ليس رمز بلد. المرجو اختيار الجنسية من اللائحة.</translation>
    </message>
    <message>
        <source>The same nationality stands here twice.</source>
        <translation>هذه الجنسية مكتوبة هنا مرتين.</translation>
    </message>
    <message>
        <source>This date of birth has not come yet. Check the year.</source>
        <translation>تاريخ الازدياد هذا لم يحن بعد. المرجو التحقق من السنة.</translation>
    </message>
    <message>
        <source>This would be more than 125 years ago. Check the year.</source>
        <translation>يعود هذا التاريخ إلى أكثر من 125 سنة. المرجو التحقق من السنة.</translation>
    </message>
    <message>
        <source>The arrival lies before the birth. Check both dates.</source>
        <translation>تاريخ الوصول سابق لتاريخ الازدياد. المرجو التحقق من التاريخين.</translation>
    </message>
    <message>
        <source>Choose the administrative status, or remove the line.</source>
        <translation>المرجو اختيار الوضعية الإدارية أو حذف السطر.</translation>
    </message>
    <message>
        <source>The status ends before it begins.</source>
        <translation>تنتهي هذه الوضعية قبل بدايتها.</translation>
    </message>
    <message>
        <source>Choose the specific need, or remove the line.</source>
        <translation>المرجو اختيار الاحتياج الخاص أو حذف السطر.</translation>
    </message>
    <message>
        <source>A need is noted from the day it is known, not in the future.</source>
        <translation>يسجل الاحتياج ابتداء من يوم العلم به، لا في المستقبل.</translation>
    </message>
    <message>
        <source>The need ends before it begins.</source>
        <translation>ينتهي هذا الاحتياج قبل بدايته.</translation>
    </message>
    <message>
        <source>This need is already noted and still open.</source>
        <translation>هذا الاحتياج مسجل من قبل وما زال قائما.</translation>
    </message>
    <message>
        <source>Choose what kind of document this is.</source>
        <translation>المرجو اختيار نوع هذه الوثيقة.</translation>
    </message>
    <message>
        <source>This document would be issued in the future. Check the date.</source>
        <translation>تاريخ تسليم هذه الوثيقة في المستقبل. المرجو التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>The document expires before it was issued. Check both dates.</source>
        <translation>تنتهي صلاحية الوثيقة قبل تسليمها. المرجو التحقق من التاريخين.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Write at least one name, in either script, or the name the person goes by.</source>
        <translation>المرجو كتابة اسم واحد على الأقل، بالحروف العربية أو اللاتينية، أو الاسم المتداول للشخص.</translation>
    </message>
    <message>
        <source>The arrival lies in the future. Check the date.</source>
        <translation>تاريخ الوصول في المستقبل. المرجو التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>Write the day of registration.</source>
        <translation>المرجو كتابة يوم التسجيل.</translation>
    </message>
    <message>
        <source>The day of registration lies in the future. Check the date.</source>
        <translation>يوم التسجيل في المستقبل. المرجو التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>The file would have to be erased before it was opened.</source>
        <translation>سيحين أجل محو الملف قبل فتحه.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>ملف المواكبة هذا مفتوح من قبل.</translation>
    </message>
    <message>
        <source>This case is on hold. Resume it first.</source>
        <translation>ملف المواكبة هذا معلق. المرجو استئنافه أولا.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it first.</source>
        <translation>ملف المواكبة هذا مغلق. المرجو إعادة فتحه أولا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>مستعجلة</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طارئة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>طبي</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>العنف</translation>
    </message>
    <message>
        <source>Choose why the case is closed.</source>
        <translation>المرجو اختيار سبب إغلاق ملف المواكبة.</translation>
    </message>
    <message>
        <source>The case would be closed before it was opened. Check the date.</source>
        <translation>سيغلق ملف المواكبة قبل فتحه. المرجو التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>The case would be reopened before it was closed. Check the date.</source>
        <translation>سيعاد فتح ملف المواكبة قبل إغلاقه. المرجو التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>Close the case, with its reason, to bring it to this stage.</source>
        <translation>للوصول إلى هذه المرحلة، المرجو إغلاق ملف المواكبة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose the person this case is about.</source>
        <translation>المرجو اختيار الشخص الذي يخصه ملف المواكبة.</translation>
    </message>
    <message>
        <source>Write when the case was opened; not a day to come.</source>
        <translation>المرجو كتابة تاريخ فتح ملف المواكبة، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>Say what is to be reached, or remove the goal.</source>
        <translation>المرجو كتابة ما يراد بلوغه أو حذف الهدف.</translation>
    </message>
    <message>
        <source>Write the day of the follow-up.</source>
        <translation>المرجو كتابة يوم التتبع.</translation>
    </message>
    <message>
        <source>A follow-up is marked as done on the day it was done, not before.</source>
        <translation>يسجل التتبع منجزا في يوم إنجازه، لا قبله.</translation>
    </message>
    <message>
        <source>The code “%1” is empty or already in use.</source>
        <translation>الرمز «%1» فارغ أو مستعمل من قبل.</translation>
    </message>
    <message>
        <source>Give the entry “%1” a name in at least one language.</source>
        <translation>المرجو كتابة اسم للعنصر «%1» بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose the standard entry that “%1” counts as.</source>
        <translation>المرجو اختيار العنصر المعياري الذي يحتسب ضمنه «%1».</translation>
    </message>
    <message>
        <source>Keep a file</source>
        <translation>مسك ملف</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>الإحالة على شريك</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>تقاسم الملف</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Say with whom the file may be shared: this consent is for a named recipient.</source>
        <translation>المرجو تحديد الجهة التي يمكن تقاسم الملف معها: هذه الموافقة تخص جهة معينة بالاسم.</translation>
    </message>
    <message>
        <source>Say which version of the notice was read to the person.</source>
        <translation>المرجو تحديد صيغة الإشعار التي قرئت على الشخص.</translation>
    </message>
    <message>
        <source>Say in which language the notice was read to the person.</source>
        <translation>المرجو تحديد اللغة التي قرئ بها الإشعار على الشخص.</translation>
    </message>
    <message>
        <source>Write when the person decided; not a day to come.</source>
        <translation>المرجو كتابة تاريخ قرار الشخص، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>The consent would expire before it was given.</source>
        <translation>ستنتهي صلاحية الموافقة قبل منحها.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>في المجموع</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>لكل شخص</translation>
    </message>
    <message>
        <source>for each household</source>
        <translation>لكل أسرة</translation>
    </message>
    <message>
        <source>The household has already received this, last on %1, as often as the rule allows.</source>
        <translation>استفادت الأسرة من هذا من قبل، آخر مرة بتاريخ %1، بالقدر الذي تسمح به القاعدة.</translation>
    </message>
    <message>
        <source>The person has already received this, last on %1, as often as the rule allows.</source>
        <translation>استفاد الشخص من هذا من قبل، آخر مرة بتاريخ %1، بالقدر الذي تسمح به القاعدة.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>المرجو اختيار ما يقدم.</translation>
    </message>
    <message>
        <source>Write how much is given: more than nothing.</source>
        <translation>المرجو كتابة الكمية المقدمة: أكثر من صفر.</translation>
    </message>
    <message>
        <source>Write the day on which it was given; not a day to come.</source>
        <translation>المرجو كتابة يوم التقديم، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>A file number looks like W-26-000123-8.</source>
        <translation>يكتب رقم الملف على شكل ⁦W-26-000123-8⁩.</translation>
    </message>
    <message>
        <source>This file number has a typing mistake: its last character does not fit the others. Compare it with the card.</source>
        <translation>في رقم الملف هذا خطأ في الكتابة: رمزه الأخير لا يطابق ما قبله. المرجو مقارنته بالبطاقة.</translation>
    </message>
    <message>
        <source>This person does not belong to the household now.</source>
        <translation>لا ينتمي هذا الشخص إلى الأسرة حاليا.</translation>
    </message>
    <message>
        <source>This person already belongs to the household at that time.</source>
        <translation>ينتمي هذا الشخص من قبل إلى الأسرة في تلك الفترة.</translation>
    </message>
    <message>
        <source>The household already has a head at that time. Change the head instead of adding another.</source>
        <translation>للأسرة رب(ة) أسرة في تلك الفترة. المرجو تغييره بدل إضافة آخر.</translation>
    </message>
    <message>
        <source>The person joined the household only on %1.</source>
        <translation>لم يلتحق الشخص بالأسرة إلا بتاريخ %1.</translation>
    </message>
    <message>
        <source>Choose how this person is related to the head of the household.</source>
        <translation>المرجو اختيار صلة قرابة هذا الشخص برب(ة) الأسرة.</translation>
    </message>
    <message>
        <source>Write since when this person belongs to the household; not a day to come.</source>
        <translation>المرجو كتابة تاريخ انتماء هذا الشخص إلى الأسرة، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>The person would leave the household before joining it.</source>
        <translation>سيغادر الشخص الأسرة قبل الالتحاق بها.</translation>
    </message>
    <message>
        <source>A household has one head. Choose who it is.</source>
        <translation>لكل أسرة رب(ة) واحد(ة). المرجو اختياره.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>خطير جدا</translation>
    </message>
    <message>
        <source>Choose what kind of incident it was.</source>
        <translation>المرجو اختيار نوع الحادث.</translation>
    </message>
    <message>
        <source>Write when it happened; not a time to come.</source>
        <translation>المرجو كتابة وقت وقوعه، دون تجاوز الوقت الحالي.</translation>
    </message>
    <message>
        <source>Say in a sentence what happened.</source>
        <translation>المرجو وصف ما وقع في جملة.</translation>
    </message>
    <message>
        <source>Choose the person the ban is about.</source>
        <translation>المرجو اختيار الشخص المعني بالمنع.</translation>
    </message>
    <message>
        <source>Choose the reason for the ban.</source>
        <translation>المرجو اختيار سبب المنع.</translation>
    </message>
    <message>
        <source>Write from which day the ban holds.</source>
        <translation>المرجو كتابة أول يوم يسري فيه المنع.</translation>
    </message>
    <message>
        <source>A ban always has an end. Write its last day.</source>
        <translation>للمنع دائما نهاية. المرجو كتابة آخر يوم فيه.</translation>
    </message>
    <message>
        <source>The ban would end before it begins.</source>
        <translation>سينتهي المنع قبل بدايته.</translation>
    </message>
    <message>
        <source>Write the day on which the ban is reviewed.</source>
        <translation>المرجو كتابة يوم مراجعة المنع.</translation>
    </message>
    <message>
        <source>The review lies within the time of the ban.</source>
        <translation>تقع المراجعة داخل مدة المنع.</translation>
    </message>
    <message>
        <source>Choose the person this file is about.</source>
        <translation>المرجو اختيار الشخص الذي يخصه هذا الملف القانوني.</translation>
    </message>
    <message>
        <source>Choose what kind of procedure this is.</source>
        <translation>المرجو اختيار نوع هذه المسطرة.</translation>
    </message>
    <message>
        <source>Write when the file was opened; not a day to come.</source>
        <translation>المرجو كتابة تاريخ فتح الملف القانوني، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>The file would be closed before it was opened.</source>
        <translation>سيغلق الملف القانوني قبل فتحه.</translation>
    </message>
    <message>
        <source>Write the last day of the deadline.</source>
        <translation>المرجو كتابة آخر يوم في الأجل.</translation>
    </message>
    <message>
        <source>Say what has to be done by then.</source>
        <translation>المرجو ذكر ما يجب القيام به قبل ذلك.</translation>
    </message>
    <message>
        <source>Write the day and hour of the hearing.</source>
        <translation>المرجو كتابة يوم الجلسة وساعتها.</translation>
    </message>
    <message>
        <source>This month is closed already. Later changes appear as amendments.</source>
        <translation>هذا الشهر مقفل من قبل. التغييرات اللاحقة تظهر كتعديلات.</translation>
    </message>
    <message>
        <source>This month can be closed from %1 on.</source>
        <translation>يمكن إقفال هذا الشهر ابتداء من %1.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>حوالي %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) on %1</source>
        <translation>
            <numerusform>أقل من سنة بتاريخ %1</numerusform>
            <numerusform>سنة واحدة بتاريخ %1</numerusform>
            <numerusform>سنتان بتاريخ %1</numerusform>
            <numerusform>%n سنوات بتاريخ %1</numerusform>
            <numerusform>%n سنة بتاريخ %1</numerusform>
            <numerusform>%n سنة بتاريخ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact day</source>
        <translation>اليوم بالضبط</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>الشهر والسنة</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>السنة فقط</translation>
    </message>
    <message>
        <source>Estimated age</source>
        <translation>السن التقديري</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 12/05/1990, or an age with its word, like “34 years”.</source>
        <translation>المرجو كتابة السنة بأربعة أرقام، مثل 12/05/1990، أو السن متبوعا بلفظه، مثل «34 سنة».</translation>
    </message>
    <message>
        <source>This date cannot be read. Write 12/05/1990, 05/1990, 1990, “about 1990” or “34 years”.</source>
        <translation>لا يمكن قراءة هذا التاريخ. المرجو كتابته على شكل 12/05/1990 أو 05/1990 أو 1990 أو «حوالي 1990» أو «34 سنة».</translation>
    </message>
    <message>
        <source>There is no such date. The day comes first, then the month, then the year: 31/12/1990.</source>
        <translation>لا وجود لهذا التاريخ. يكتب اليوم أولا ثم الشهر ثم السنة: 31/12/1990.</translation>
    </message>
    <message>
        <source>Write the name of the partner, in either script.</source>
        <translation>المرجو كتابة اسم الشريك بالحروف العربية أو اللاتينية.</translation>
    </message>
    <message>
        <source>Choose the sector of the service.</source>
        <translation>المرجو اختيار قطاع الخدمة.</translation>
    </message>
    <message>
        <source>A capacity is a number of people: zero or more.</source>
        <translation>الطاقة الاستيعابية عدد من الأشخاص: صفر أو أكثر.</translation>
    </message>
    <message>
        <source>The service would end before it begins.</source>
        <translation>ستنتهي الخدمة قبل بدايتها.</translation>
    </message>
    <message>
        <source>Choose the partner of the agreement.</source>
        <translation>المرجو اختيار الشريك في الاتفاقية.</translation>
    </message>
    <message>
        <source>Write from which day the agreement is in force.</source>
        <translation>المرجو كتابة اليوم الذي يبدأ فيه سريان الاتفاقية.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation>ستنتهي الاتفاقية قبل بدايتها.</translation>
    </message>
    <message>
        <source>This place is only for some; record the person&apos;s sex first.</source>
        <translation>هذا المكان مخصص لفئة معينة؛ المرجو تسجيل جنس الشخص أولا.</translation>
    </message>
    <message>
        <source>This place is only for: %1.</source>
        <translation>هذا المكان مخصص فقط لفئة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This place has an age limit; record the person&apos;s age first.</source>
        <translation>لهذا المكان شرط يتعلق بالسن؛ المرجو تسجيل سن الشخص أولا.</translation>
    </message>
    <message numerus="yes">
        <source>This place is for people of %n year(s) and over.</source>
        <translation>
            <numerusform>هذا المكان مخصص للأشخاص من كل الأعمار.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص البالغين سنة فأكثر.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص البالغين سنتين فأكثر.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص البالغين %n سنوات فأكثر.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص البالغين %n سنة فأكثر.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص البالغين %n سنة فأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This place is for people up to %n year(s) of age.</source>
        <translation>
            <numerusform>هذا المكان مخصص للأطفال دون السنة.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص إلى سن سنة واحدة.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص إلى سن سنتين.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص إلى سن %n سنوات.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص إلى سن %n سنة.</numerusform>
            <numerusform>هذا المكان مخصص للأشخاص إلى سن %n سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is for families only.</source>
        <translation>هذا المكان مخصص للأسر فقط.</translation>
    </message>
    <message>
        <source>This place is for people on their own only.</source>
        <translation>هذا المكان مخصص للأشخاص الوافدين بمفردهم فقط.</translation>
    </message>
    <message numerus="yes">
        <source>One can stay here %n night(s) at most. Choose an end within that time.</source>
        <translation>
            <numerusform>لا يمكن قضاء أي ليلة هنا. المرجو اختيار نهاية ضمن هذه المدة.</numerusform>
            <numerusform>لا يمكن قضاء أكثر من ليلة واحدة هنا. المرجو اختيار نهاية ضمن هذه المدة.</numerusform>
            <numerusform>لا يمكن قضاء أكثر من ليلتين هنا. المرجو اختيار نهاية ضمن هذه المدة.</numerusform>
            <numerusform>لا يمكن قضاء أكثر من %n ليال هنا. المرجو اختيار نهاية ضمن هذه المدة.</numerusform>
            <numerusform>لا يمكن قضاء أكثر من %n ليلة هنا. المرجو اختيار نهاية ضمن هذه المدة.</numerusform>
            <numerusform>لا يمكن قضاء أكثر من %n ليلة هنا. المرجو اختيار نهاية ضمن هذه المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone has this bed at that time.</source>
        <translation>هذا السرير لشخص آخر في تلك الفترة.</translation>
    </message>
    <message>
        <source>The person already has a bed at that time.</source>
        <translation>للشخص سرير من قبل في تلك الفترة.</translation>
    </message>
    <message>
        <source>This bed is no longer in use.</source>
        <translation>تم الاستغناء عن هذا السرير.</translation>
    </message>
    <message>
        <source>This place is out of use until %1.</source>
        <translation>هذا المكان خارج الخدمة إلى غاية %1.</translation>
    </message>
    <message>
        <source>This place is out of use.</source>
        <translation>هذا المكان خارج الخدمة.</translation>
    </message>
    <message>
        <source>The person may not stay here until %1. The ban can be reviewed.</source>
        <translation>لا يسمح بإيواء هذا الشخص هنا إلى غاية %1. يمكن مراجعة المنع.</translation>
    </message>
    <message>
        <source>The person needs a room that can be used with a wheelchair; this one cannot.</source>
        <translation>يحتاج الشخص إلى غرفة يمكن استعمالها بكرسي متحرك؛ وهذه الغرفة لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>This is a cot, for a small child.</source>
        <translation>هذا مهد مخصص لطفل صغير.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Families only</source>
        <translation>الأسر فقط</translation>
    </message>
    <message>
        <source>People on their own only</source>
        <translation>الأشخاص الوافدون بمفردهم فقط</translation>
    </message>
    <message>
        <source>The highest age is below the lowest.</source>
        <translation>السن الأعلى أصغر من السن الأدنى.</translation>
    </message>
    <message>
        <source>The longest stay is at least one night.</source>
        <translation>أطول مدة إيواء ليلة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Write the name of the structure, in either script.</source>
        <translation>المرجو كتابة اسم البنية بالحروف العربية أو اللاتينية.</translation>
    </message>
    <message>
        <source>Choose why the place is out of use.</source>
        <translation>المرجو اختيار سبب وضع المكان خارج الخدمة.</translation>
    </message>
    <message>
        <source>Write from when the place is out of use.</source>
        <translation>المرجو كتابة بداية وضع المكان خارج الخدمة.</translation>
    </message>
    <message>
        <source>The place would be back in use before it is out of use.</source>
        <translation>سيعود المكان إلى الخدمة قبل خروجه منها.</translation>
    </message>
    <message>
        <source>The person has not been asked whether this partner may receive the referral. Record the consent, or record why it is sent without.</source>
        <translation>لم يسأل الشخص عن موافقته على توصل هذا الشريك بالإحالة. المرجو تدوين الموافقة، أو تدوين سبب الإرسال دونها.</translation>
    </message>
    <message>
        <source>The person refused that this partner receives the referral. It can be sent only with a recorded reason.</source>
        <translation>رفض الشخص توصل هذا الشريك بالإحالة. لا يمكن إرسالها إلا بتدوين السبب.</translation>
    </message>
    <message>
        <source>The person has withdrawn the consent to this referral. Ask again, or record why it is sent without.</source>
        <translation>سحب الشخص موافقته على هذه الإحالة. المرجو سؤاله من جديد، أو تدوين سبب الإرسال دونها.</translation>
    </message>
    <message>
        <source>The consent expired on %1. Ask the person again.</source>
        <translation>انتهت صلاحية الموافقة بتاريخ %1. المرجو سؤال الشخص من جديد.</translation>
    </message>
    <message>
        <source>Choose the partner to whom the person is referred.</source>
        <translation>المرجو اختيار الشريك المحال عليه.</translation>
    </message>
    <message>
        <source>Choose the sector of the services asked for.</source>
        <translation>المرجو اختيار قطاع الخدمات المطلوبة.</translation>
    </message>
    <message>
        <source>Choose the reason for which the partner declined.</source>
        <translation>المرجو اختيار سبب رفض الشريك.</translation>
    </message>
    <message>
        <source>Say whether the aim was attained, not attained, or not known.</source>
        <translation>المرجو تحديد هل تحقق الهدف أم لم يتحقق أم أن ذلك غير معروف.</translation>
    </message>
    <message>
        <source>Choose the reason for which the referral is withdrawn.</source>
        <translation>المرجو اختيار سبب سحب الإحالة.</translation>
    </message>
    <message>
        <source>The partner still has time to answer, until %1.</source>
        <translation>ما زال للشريك وقت للجواب، إلى غاية %1.</translation>
    </message>
    <message>
        <source>This lies before what was recorded last (%1). Check the date.</source>
        <translation>هذا سابق لآخر ما تم تدوينه (%1). المرجو التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>Choose the person who is referred.</source>
        <translation>المرجو اختيار الشخص المحال.</translation>
    </message>
    <message>
        <source>Write the date of the referral; not a day to come.</source>
        <translation>المرجو كتابة تاريخ الإحالة، دون تجاوز اليوم.</translation>
    </message>
    <message>
        <source>Write the name of the caregiver, or remove the caregiver.</source>
        <translation>المرجو كتابة اسم مقدم(ة) الرعاية أو حذفه.</translation>
    </message>
    <message>
        <source>Say why the referral is sent without consent.</source>
        <translation>المرجو ذكر سبب إرسال الإحالة دون موافقة.</translation>
    </message>
    <message>
        <source>“%1” is not possible: this referral is finished (%2).</source>
        <translation>«%1» غير ممكن: هذه الإحالة منتهية (%2).</translation>
    </message>
    <message>
        <source>“%1” is not possible while the referral is in the state “%2”. Possible now: %3.</source>
        <translation>«%1» غير ممكن ما دامت الإحالة في حالة «%2». الممكن الآن: %3.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم التوصل بها</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Record acknowledgement</source>
        <translation>تدوين التوصل</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>تدوين القبول</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>تدوين الرفض</translation>
    </message>
    <message>
        <source>Record start of service</source>
        <translation>تدوين بداية الخدمة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Mark as without feedback</source>
        <translation>تدوين عدم الرد</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>تذكير الشريك</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Normal (14 days)</source>
        <translation>عادية (14 يوما)</translation>
    </message>
    <message>
        <source>Urgent (72 hours)</source>
        <translation>مستعجلة (72 ساعة)</translation>
    </message>
    <message>
        <source>Emergency (24 hours)</source>
        <translation>طارئة (24 ساعة)</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>الأشخاص المسجلون</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>الأشخاص المستفيدون من المساعدة</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>الأشخاص المحالون</translation>
    </message>
    <message>
        <source>The role “%1” may not do this. Ask a colleague with one of these roles: %2.</source>
        <translation>لا يسمح دور «%1» بهذا. المرجو طلبه من زميل(ة) له أحد هذه الأدوار: %2.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>المرجو اختيار سرير.</translation>
    </message>
    <message>
        <source>The stay would end before it begins. Check the dates.</source>
        <translation>سينتهي الإيواء قبل بدايته. المرجو التحقق من التاريخين.</translation>
    </message>
    <message>
        <source>Write from when the bed is reserved.</source>
        <translation>المرجو كتابة بداية حجز السرير.</translation>
    </message>
    <message>
        <source>Say until when the bed is held for the person: a time to come.</source>
        <translation>المرجو تحديد إلى متى يحتفظ بالسرير للشخص: وقت لم يحن بعد.</translation>
    </message>
    <message>
        <source>Say until when the person stays: a time to come.</source>
        <translation>المرجو تحديد إلى متى يستمر إيواء الشخص: وقت لم يحن بعد.</translation>
    </message>
    <message>
        <source>Say where the person goes, or that it is not known.</source>
        <translation>المرجو تحديد وجهة الشخص، أو أنها غير معروفة.</translation>
    </message>
    <message>
        <source>Choose why the request is cancelled.</source>
        <translation>المرجو اختيار سبب إلغاء الطلب.</translation>
    </message>
    <message>
        <source>The reservation holds until %1.</source>
        <translation>الحجز سار إلى غاية %1.</translation>
    </message>
    <message>
        <source>“%1” is not possible: this stay is over (%2).</source>
        <translation>«%1» غير ممكن: مدة الإيواء هذه منتهية (%2).</translation>
    </message>
    <message>
        <source>“%1” is not possible while the stay is in the state “%2”. Possible now: %3.</source>
        <translation>«%1» غير ممكن ما دام الإيواء في حالة «%2». الممكن الآن: %3.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>تم تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر الشخص</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>إدراج في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Reserve a bed</source>
        <translation>حجز سرير</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Record that the person did not come</source>
        <translation>تدوين عدم حضور الشخص</translation>
    </message>
    <message>
        <source>Let the reservation expire</source>
        <translation>إنهاء صلاحية الحجز</translation>
    </message>
    <message>
        <source>In</source>
        <translation>داخل البنية</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج البنية</translation>
    </message>
    <message>
        <source>A month is written as year and month, like 2026-09.</source>
        <translation>يكتب الشهر بالسنة ثم الشهر، مثل ⁦2026-09⁩.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>عامل(ة) اجتماعي(ة)</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>مستشار(ة) قانوني(ة)</translation>
    </message>
    <message>
        <source>Medical worker</source>
        <translation>عامل(ة) صحي(ة)</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق(ة)</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير(ة)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول(ة) النظام</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق(ة)</translation>
    </message>
    <message>
        <source>A user name has 2 to 40 letters, digits, dots, dashes or underscores, and no space.</source>
        <translation>يتكون اسم المستعمل(ة) من 2 إلى 40 من الحروف أو الأرقام أو النقط أو الشرطات أو الشرطات السفلية، دون فراغ.</translation>
    </message>
    <message>
        <source>Write the name by which colleagues know this user.</source>
        <translation>المرجو كتابة الاسم الذي يعرف به الزملاء هذا المستعمل(ة).</translation>
    </message>
    <message>
        <source>The role “%1” cannot be given this compartment.</source>
        <translation>لا يمكن منح دور «%1» مفتاح هذا القسم.</translation>
    </message>
    <message>
        <source>Write when the request was answered; not a day to come.</source>
        <translation>اكتبوا متى تمت الإجابة على الطلب؛ وليس يوما لاحقا.</translation>
    </message>
    <message>
        <source>The request would be answered before it was received.</source>
        <translation>ستكون الإجابة سابقة لتلقي الطلب.</translation>
    </message>
    <message>
        <source>Choose how the answer reached the person.</source>
        <translation>اختاروا كيف وصلت الإجابة إلى الشخص المعني.</translation>
    </message>
    <message>
        <source>Say why it was refused, wholly or in part: the person may take it to the CNDP.</source>
        <translation>اذكروا سبب الرفض الكلي أو الجزئي: يمكن للشخص المعني رفع الأمر إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.</translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation>اكتبوا السبب بالكلمات.</translation>
    </message>
    <message>
        <source>Access to her data</source>
        <translation>الولوج إلى المعطيات</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>التعرض</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>The person herself</source>
        <translation>الشخص المعني نفسه</translation>
    </message>
    <message>
        <source>Someone for her</source>
        <translation>شخص نيابة عنها</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>مقبول جزئيا</translation>
    </message>
    <message>
        <source>This request was answered already. If she is not content, record what she asks now as a request of its own.</source>
        <translation>تمت الإجابة على هذا الطلب من قبل. إن لم تكن راضية، سجلوا ما تطلبه الآن كطلب جديد.</translation>
    </message>
    <message>
        <source>Choose the person whose data are asked about.</source>
        <translation>اختاروا الشخص الذي يتعلق الطلب بمعطياته.</translation>
    </message>
    <message>
        <source>Write the name of who asks for the person.</source>
        <translation>اكتبوا اسم من يتقدم بالطلب نيابة عن الشخص المعني.</translation>
    </message>
    <message>
        <source>Choose how identity or mandate was proven: without it the data would go to a stranger.</source>
        <translation>اختاروا كيف أُثبتت الهوية أو الإنابة: بدون ذلك قد تصل المعطيات إلى شخص غريب.</translation>
    </message>
    <message>
        <source>Choose how the request came.</source>
        <translation>اختاروا كيف وصل الطلب.</translation>
    </message>
    <message>
        <source>Write when the request was received; not a day to come.</source>
        <translation>اكتبوا متى تم تلقي الطلب؛ وليس يوما لاحقا.</translation>
    </message>
    <message>
        <source>Write what is to be corrected, and how.</source>
        <translation>اكتبوا ما يجب تصحيحه، وكيف.</translation>
    </message>
    <message>
        <source>“%1” is not possible: the visit is in the state “%2”.</source>
        <translation>العملية «%1» غير ممكنة: حالة الزيارة هي «%2».</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظر(ة)</translation>
    </message>
    <message>
        <source>Is waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Is being received</source>
        <translation>قيد الاستقبال</translation>
    </message>
    <message>
        <source>Was received</source>
        <translation>تم استقباله(ا)</translation>
    </message>
    <message>
        <source>Left before her turn</source>
        <translation>غادر(ت) قبل الدور</translation>
    </message>
    <message>
        <source>She has arrived</source>
        <translation>حضر(ت)</translation>
    </message>
    <message>
        <source>Receive her</source>
        <translation>استقباله(ا)</translation>
    </message>
    <message>
        <source>Let her wait again</source>
        <translation>إعادته(ا) إلى الانتظار</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>She left</source>
        <translation>غادر(ت)</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>لم يحضر / لم تحضر</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>المرجو كتابة اليوم والساعة.</translation>
    </message>
    <message>
        <source>This moment is over. Write a day and an hour to come.</source>
        <translation>لقد مضى هذا الوقت. المرجو كتابة يوم وساعة قادمين.</translation>
    </message>
    <message>
        <source>This is too long: a few words are enough, the rest goes to the case.</source>
        <translation>النص طويل جدا: تكفي بضع كلمات، والباقي يدون في ملف التتبع.</translation>
    </message>
    <message>
        <source>Not asked whether a file may be kept</source>
        <translation>لم يُسأل عن الاحتفاظ بملف</translation>
    </message>
    <message>
        <source>Refused that a file is kept</source>
        <translation>رفض الاحتفاظ بملف</translation>
    </message>
    <message>
        <source>Withdrew the consent to keep a file</source>
        <translation>سحب الموافقة على الاحتفاظ بملف</translation>
    </message>
    <message>
        <source>The consent to keep a file expired</source>
        <translation>انتهت صلاحية الموافقة على الاحتفاظ بملف</translation>
    </message>
    <message>
        <source>Refused that the file is shared</source>
        <translation>رفض تقاسم الملف</translation>
    </message>
    <message>
        <source>Has not agreed to this recipient</source>
        <translation>لم يوافق على هذه الجهة</translation>
    </message>
    <message>
        <source>Numbers of identity documents</source>
        <translation>أرقام وثائق الهوية</translation>
    </message>
    <message>
        <source>Needs that tell of health</source>
        <translation>الاحتياجات المتعلقة بالصحة</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to 1000.</source>
        <translation>اكتبوا الساعات رقما من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>Choose who they are: beneficiaries, commune staff, volunteers…</source>
        <translation>اختاروا صفتهم: مستفيدون، أطر الجماعات، متطوعون…</translation>
    </message>
    <message>
        <source>This person is in the list twice. Remove one line.</source>
        <translation>هذا الشخص في اللائحة مرتين. احذفي سطرا.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Action of a plan</source>
        <translation>إجراء من خطة</translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation>أجل قانوني</translation>
    </message>
    <message>
        <source>Answer to a referral</source>
        <translation>جواب عن إحالة</translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>انتهاء صلاحية وثيقة</translation>
    </message>
    <message>
        <source>Consent expires</source>
        <translation>انتهاء صلاحية موافقة</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>نهاية اتفاقية</translation>
    </message>
    <message>
        <source>This day lies before the day on which the case was opened.</source>
        <translation>هذا اليوم سابق ليوم فتح ملف المواكبة.</translation>
    </message>
    <message>
        <source>A thing is marked as done on the day it was done, not before.</source>
        <translation>لا يُسجَّل الإنجاز إلا في يومه، وليس قبله.</translation>
    </message>
    <message>
        <source>Say what is to be done, or remove the line.</source>
        <translation>اكتبوا ما ينبغي القيام به، أو احذفوا السطر.</translation>
    </message>
    <message>
        <source>Choose what was attained.</source>
        <translation>اختاروا ما تحقق.</translation>
    </message>
    <message>
        <source>This worker has the case already. Choose another.</source>
        <translation>الملف مسند إلى هذا الشخص أصلا. اختاروا غيره.</translation>
    </message>
    <message>
        <source>This card is damaged or was changed on its way. Ask the association for it again.</source>
        <translation>هذه البطاقة تالفة أو تم تغييرها في الطريق. اطلبوها من الجمعية من جديد.</translation>
    </message>
    <message>
        <source>Write the day from which it is counted.</source>
        <translation>اكتبوا اليوم الذي يُحتسب منه الأجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>أقل من ساعة قبل</numerusform>
            <numerusform>ساعة واحدة قبل</numerusform>
            <numerusform>ساعتان قبل</numerusform>
            <numerusform>%n ساعات قبل</numerusform>
            <numerusform>%n ساعة قبل</numerusform>
            <numerusform>%n ساعة قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>بدون أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان متتاليان</numerusform>
            <numerusform>%n أيام متتالية</numerusform>
            <numerusform>%n يوما متتاليا</numerusform>
            <numerusform>%n يوم متتال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>بدون أيام قبل</numerusform>
            <numerusform>يوم واحد قبل</numerusform>
            <numerusform>يومان متتاليان قبل</numerusform>
            <numerusform>%n أيام متتالية قبل</numerusform>
            <numerusform>%n يوما متتاليا قبل</numerusform>
            <numerusform>%n يوم متتال قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>بدون أيام عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>بدون أيام عمل قبل</numerusform>
            <numerusform>يوم عمل واحد قبل</numerusform>
            <numerusform>يوما عمل قبل</numerusform>
            <numerusform>%n أيام عمل قبل</numerusform>
            <numerusform>%n يوم عمل قبل</numerusform>
            <numerusform>%n يوم عمل قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <translation>
            <numerusform>بدون أيام كاملة</numerusform>
            <numerusform>يوم كامل</numerusform>
            <numerusform>يومان كاملان</numerusform>
            <numerusform>%n أيام كاملة</numerusform>
            <numerusform>%n يوما كاملا</numerusform>
            <numerusform>%n يوم كامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) before</source>
        <translation>
            <numerusform>بدون أيام كاملة قبل</numerusform>
            <numerusform>يوم كامل قبل</numerusform>
            <numerusform>يومان كاملان قبل</numerusform>
            <numerusform>%n أيام كاملة قبل</numerusform>
            <numerusform>%n يوما كاملا قبل</numerusform>
            <numerusform>%n يوم كامل قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>بدون أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>بدون أشهر قبل</numerusform>
            <numerusform>شهر واحد قبل</numerusform>
            <numerusform>شهران قبل</numerusform>
            <numerusform>%n أشهر قبل</numerusform>
            <numerusform>%n شهرا قبل</numerusform>
            <numerusform>%n شهر قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the reason for which you decline.</source>
        <translation>اختاروا سبب الرفض.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>التلقي</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>إشعار بالتوصل</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>This file is closed already.</source>
        <translation>هذا الملف مغلق من قبل.</translation>
    </message>
    <message>
        <source>Choose how the procedure ended.</source>
        <translation>اختاروا كيف انتهت المسطرة.</translation>
    </message>
    <message>
        <source>Write when it ended; not a day to come.</source>
        <translation>اكتبوا تاريخ انتهائها؛ ولا يكون يوما لاحقا.</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>هذا الملف مفتوح من قبل.</translation>
    </message>
    <message>
        <source>The deadline would end before the day it is counted from.</source>
        <translation>ينتهي هذا الأجل قبل اليوم الذي يُحتسب منه.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>بيّنوا ما تم القيام به.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف المواكبة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>إحالة واردة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>إيواء</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Nobody is referred to this partner any more. Choose another one.</source>
        <translation>لم يعد أحد يحال على هذا الشريك. اختاروا شريكا آخر.</translation>
    </message>
    <message>
        <source>Nobody is referred to this partner any more: %1. Choose another one.</source>
        <translation>لم يعد أحد يحال على هذا الشريك: %1. اختاروا شريكا آخر.</translation>
    </message>
    <message>
        <source>Say why nobody is referred to this partner any more.</source>
        <translation>اكتبوا لماذا لم يعد أحد يحال على هذا الشريك.</translation>
    </message>
    <message>
        <source>This service was not asked for.</source>
        <translation>هذه الخدمة لم تُطلب.</translation>
    </message>
    <message>
        <source>Say of each service whether its aim was attained.</source>
        <translation>بيّن بالنسبة لكل خدمة هل تحقق هدفها.</translation>
    </message>
    <message>
        <source>A reference has eleven letters and digits, as in 7K3QF-9XW2M-D. It stands on the form, beside the code.</source>
        <translation>المرجع أحد عشر حرفا ورقما، مثل 7K3QF-9XW2M-D. تجده في الاستمارة بجانب الرمز.</translation>
    </message>
    <message>
        <source>This reference has a typing mistake: its last character does not fit the others. Compare it with the form.</source>
        <translation>في هذا المرجع خطأ في الكتابة: حرفه الأخير لا يوافق ما قبله. قارنه بالاستمارة.</translation>
    </message>
    <message>
        <source>This appointment is over: only one that is still to come can be moved.</source>
        <translation>هذا الموعد انتهى: لا ينقل إلا موعد لم يحن بعد.</translation>
    </message>
    <message>
        <source>Answer owed to another association</source>
        <translation>جواب علينا لجمعية أخرى</translation>
    </message>
    <message>
        <source>Review of a ban</source>
        <translation>مراجعة قرار منع</translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation>بعد حادث</translation>
    </message>
    <message>
        <source>Write why it is given away or destroyed.</source>
        <translation>اكتبوا لماذا تسلم إلى جهة أو تتلف.</translation>
    </message>
    <message>
        <source>It takes two persons. Write the name of the second who was there.</source>
        <translation>لا بد من شخصين. اكتبوا اسم الشخص الثاني الذي كان حاضرا.</translation>
    </message>
    <message>
        <source>She is staying here. Her belongings can only go back to her.</source>
        <translation>إنها مقيمة هنا. لا يمكن إلا إعادة أمتعتها إليها.</translation>
    </message>
    <message>
        <source>It is kept for her until %1.</source>
        <translation>يُحفظ لها إلى غاية %1.</translation>
    </message>
    <message>
        <source>Sealed in her presence</source>
        <translation>مختومة بحضورها</translation>
    </message>
    <message>
        <source>Counted in her presence</source>
        <translation>معدودة بحضورها</translation>
    </message>
    <message>
        <source>Returned to her</source>
        <translation>أعيدت إليها</translation>
    </message>
    <message>
        <source>Returned to a person she authorised</source>
        <translation>أعيدت إلى شخص أذنت له</translation>
    </message>
    <message>
        <source>Handed over, unclaimed</source>
        <translation>سُلِّمت إلى جهة، غير مطالَب بها</translation>
    </message>
    <message>
        <source>Destroyed, unclaimed</source>
        <translation>أُتلفت، غير مطالَب بها</translation>
    </message>
    <message>
        <source>Choose whose belongings they are.</source>
        <translation>اختاروا صاحب هذه الأمتعة.</translation>
    </message>
    <message>
        <source>Write what is kept for her.</source>
        <translation>اكتبوا ما الذي يحفظ لها.</translation>
    </message>
    <message>
        <source>Write how many pieces; one at least.</source>
        <translation>اكتبوا عدد القطع؛ واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A sealed bag has a number. Write it.</source>
        <translation>للكيس المختوم رقم. اكتبوه.</translation>
    </message>
    <message>
        <source>Write when it was; not an hour that is still to come.</source>
        <translation>اكتبوا متى كان ذلك؛ وليس ساعة لم تأت بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n piece(s) of it are still here.</source>
        <translation>
            <numerusform>لم يبق منها شيء هنا.</numerusform>
            <numerusform>لم تبق منها هنا إلا قطعة واحدة.</numerusform>
            <numerusform>لم تبق منها هنا إلا قطعتان.</numerusform>
            <numerusform>لم تبق منها هنا إلا %n قطع.</numerusform>
            <numerusform>لم تبق منها هنا إلا %n قطعة.</numerusform>
            <numerusform>لم تبق منها هنا إلا %n قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deposited, or last touched, later than that. Look at the clock.</source>
        <translation>تم الإيداع أو آخر تغيير بعد ذلك. تحققوا من الساعة.</translation>
    </message>
    <message>
        <source>Write who takes it.</source>
        <translation>اكتبوا من يأخذها.</translation>
    </message>
    <message>
        <source>Write what shows that she authorised this person.</source>
        <translation>اكتبوا ما يثبت أنها أذنت لهذا الشخص.</translation>
    </message>
    <message>
        <source>This is not the code of a card. Scan the square code on the card, or type the file number.</source>
        <translation>هذا ليس رمز بطاقة. امسحوا الرمز المربع الموجود على البطاقة، أو اكتبوا رقم الملف.</translation>
    </message>
    <message>
        <source>The card&apos;s code was not read well. Scan it once more.</source>
        <translation>لم يقرأ رمز البطاقة جيدا. امسحوه مرة أخرى.</translation>
    </message>
    <message>
        <source>The card is lost</source>
        <translation>ضاعت البطاقة</translation>
    </message>
    <message>
        <source>The card was stolen</source>
        <translation>سُرقت البطاقة</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>البطاقة متضررة</translation>
    </message>
    <message>
        <source>Another card replaces it</source>
        <translation>عُوضت ببطاقة أخرى</translation>
    </message>
    <message>
        <source>The card endangers her</source>
        <translation>البطاقة تعرضها للخطر</translation>
    </message>
    <message>
        <source>She is no longer with the association</source>
        <translation>لم تعد مرتبطة بالجمعية</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Valid card</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Revoked card</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>A card has no room for so long a name. Write it shorter.</source>
        <translation>لا تتسع البطاقة لاسم بهذا الطول. اكتبوه مختصرا.</translation>
    </message>
    <message>
        <source>Choose a day to come as the card&apos;s last day.</source>
        <translation>اختاروا يوما لاحقا كآخر يوم لصلاحية البطاقة.</translation>
    </message>
    <message>
        <source>This is for the guests of %1 only.</source>
        <translation>هذا مخصص لنزلاء %1 فقط.</translation>
    </message>
    <message>
        <source>This is for guests who sleep here only.</source>
        <translation>هذا مخصص لمن يبيتون هنا فقط.</translation>
    </message>
    <message>
        <source>It is given at other hours: %1.</source>
        <translation>يُوزع في ساعات أخرى: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The rule gives at most %1 at one time.</source>
        <translation>لا تسمح القاعدة بأكثر من %1 في المرة الواحدة.</translation>
    </message>
    <message>
        <source>at each serving</source>
        <translation>في كل وجبة</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>ساعات اليوم</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>الفطور</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>العشاء</translation>
    </message>
    <message>
        <source>Iftar</source>
        <translation>الإفطار</translation>
    </message>
    <message>
        <source>Suhur</source>
        <translation>السحور</translation>
    </message>
    <message>
        <source>from sunset to %1</source>
        <translation>من غروب الشمس إلى %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a serving and its hours: Lunch between … and …</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>up to %1 ×</source>
        <translation>%1 × على الأكثر</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>an item, how often, in which time, for whom: Meal: once a day for each person</comment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 for each member of the household</source>
        <translation>%1 لكل فرد من الأسرة</translation>
    </message>
    <message>
        <source>at most %1 at one time</source>
        <translation>%1 على الأكثر في المرة الواحدة</translation>
    </message>
    <message>
        <source>in Ramadan %1</source>
        <translation>في رمضان %1</translation>
    </message>
    <message>
        <source>only for the guests of %1</source>
        <translation>لنزلاء %1 فقط</translation>
    </message>
    <message>
        <source>only for guests who sleep here</source>
        <translation>لمن يبيتون هنا فقط</translation>
    </message>
    <message>
        <source>against the rule with a reason</source>
        <translation>خلافا للقاعدة مع ذكر السبب</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Write how many times: at least once.</source>
        <translation>اكتبوا عدد المرات: مرة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A rule for each serving needs the hours of at least one.</source>
        <translation>القاعدة الخاصة بكل وجبة تحتاج إلى ساعات وجبة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Write from when until when it is given: two hours that differ.</source>
        <translation>اكتبوا من أي ساعة إلى أي ساعة يوزع: ساعتان مختلفتان.</translation>
    </message>
    <message>
        <source>Iftar and suhur are served in Ramadan only.</source>
        <translation>لا يُقدم الإفطار والسحور إلا في رمضان.</translation>
    </message>
    <message>
        <source>Two servings of one day lie over each other. Change the hours of one, or take it away.</source>
        <translation>وجبتان من اليوم نفسه متداخلتان. غيروا ساعات إحداهما أو احذفوها.</translation>
    </message>
    <message>
        <source>So much for each member asks for a rule for households, and for a quantity.</source>
        <translation>تحديد كمية لكل فرد يتطلب قاعدة خاصة بالأسر وكمية.</translation>
    </message>
    <message>
        <source>Choose the language the house rules are written in.</source>
        <translation>اختاروا اللغة التي كتبت بها قواعد الدار.</translation>
    </message>
    <message>
        <source>Write from which day these house rules hold.</source>
        <translation>اكتبوا اليوم الذي تسري منه هذه القواعد.</translation>
    </message>
    <message>
        <source>Write the house rules, one a line.</source>
        <translation>اكتبوا قواعد الدار، قاعدة في كل سطر.</translation>
    </message>
    <message>
        <source>One of the rules is too long. Write it as several lines.</source>
        <translation>إحدى القواعد طويلة جدا. اكتبوها في عدة أسطر.</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>موقع على الورق</translation>
    </message>
    <message>
        <source>Read aloud, agreed by word</source>
        <translation>قرئ بصوت مرتفع وتمت الموافقة شفويا</translation>
    </message>
    <message>
        <source>Choose the language in which she had the rules.</source>
        <translation>اختاروا اللغة التي تلقت بها القانون الداخلي.</translation>
    </message>
    <message>
        <source>This ban was lifted or decided anew already.</source>
        <translation>تم رفع هذا المنع أو اتخاذ قرار جديد بشأنه.</translation>
    </message>
    <message>
        <source>This ban is over. Decide a new one if it is needed.</source>
        <translation>انتهى هذا المنع. اتخذوا قرارا جديدا إذا لزم الأمر.</translation>
    </message>
    <message>
        <source>Write why the ban is lifted early.</source>
        <translation>اكتبوا لماذا يرفع المنع قبل أوانه.</translation>
    </message>
    <message>
        <source>Write what the new decision rests on: it stands beside the old one.</source>
        <translation>اكتبوا على ماذا يستند القرار الجديد: سيبقى إلى جانب القديم.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>اكتبوا ما الذي ينبغي القيام به.</translation>
    </message>
    <message>
        <source>Write until when it is to be done.</source>
        <translation>اكتبوا إلى متى ينبغي القيام به.</translation>
    </message>
    <message>
        <source>It was done on a day after the incident, and not on one to come.</source>
        <translation>يكون الإنجاز بعد يوم الحادث، وليس في يوم لم يأت بعد.</translation>
    </message>
    <message>
        <source>Returned in good condition</source>
        <translation>أُرجع في حالة جيدة</translation>
    </message>
    <message>
        <source>Returned, worn</source>
        <translation>أُرجع وهو مستعمل</translation>
    </message>
    <message>
        <source>Returned, damaged</source>
        <translation>أُرجع وهو متضرر</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاع</translation>
    </message>
    <message>
        <source>Choose what is lent.</source>
        <translation>اختاروا ما يعار.</translation>
    </message>
    <message>
        <source>It cannot be due before the day on which it was lent.</source>
        <translation>لا يمكن أن يكون أجل الإرجاع قبل يوم الإعارة.</translation>
    </message>
    <message>
        <source>This day is more than five years away. Look at the year again.</source>
        <translation>هذا اليوم بعد أكثر من خمس سنوات. راجعوا السنة.</translation>
    </message>
    <message>
        <source>Write when the house opens and closes, such as 9:00-12:30, 14:00-18:00.</source>
        <translation>اكتبوا وقت الفتح والإغلاق، مثل ⁦9:00-12:30, 14:00-18:00⁩.</translation>
    </message>
    <message>
        <source>Two opening times of a day share an hour. Check them.</source>
        <translation>فترتا فتح في اليوم تتداخلان. تحققوا منهما.</translation>
    </message>
    <message>
        <source>A minor does not stay alone where adults sleep: an adult of her household has to stay here too.</source>
        <translation>لا يقيم القاصر وحده حيث ينام الراشدون: يجب أن يقيم هنا أيضا راشد من أسرته.</translation>
    </message>
    <message>
        <source>All in one room</source>
        <translation>الجميع في غرفة واحدة</translation>
    </message>
    <message>
        <source>In neighbouring rooms</source>
        <translation>في غرف متجاورة</translation>
    </message>
    <message>
        <source>In rooms of one unit</source>
        <translation>في غرف من جناح واحد</translation>
    </message>
    <message>
        <source>In different units of the structure</source>
        <translation>في أجنحة مختلفة من البنية</translation>
    </message>
    <message>
        <source>She was checked in on %1 only. Write an hour after that.</source>
        <translation>لم يسجل وصولها إلا يوم %1. اكتبوا ساعة بعد ذلك.</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>داخل الدار</translation>
    </message>
    <message>
        <source>Away, announced</source>
        <translation>غياب معلن</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>متغيبة</translation>
    </message>
    <message>
        <source>She is in the house already.</source>
        <translation>إنها داخل الدار أصلا.</translation>
    </message>
    <message>
        <source>She is out already.</source>
        <translation>إنها خارج الدار أصلا.</translation>
    </message>
    <message>
        <source>The last entry is of %1. Correct that one, or write a later hour.</source>
        <translation>آخر تسجيل كان يوم %1. صححوه أو اكتبوا ساعة بعده.</translation>
    </message>
    <message>
        <source>The computer’s clock said %1.</source>
        <translation>كانت ساعة الحاسوب تشير إلى %1.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>لم يعد هذا التسجيل موجودا.</translation>
    </message>
    <message>
        <source>Write the hour as 14:30.</source>
        <translation>اكتبوا الساعة هكذا: 14:30.</translation>
    </message>
    <message>
        <source>Write why the hour is corrected.</source>
        <translation>اكتبوا لماذا يتم تصحيح الساعة.</translation>
    </message>
    <message>
        <source>The entry before it is of %1.</source>
        <translation>التسجيل الذي قبله كان يوم %1.</translation>
    </message>
    <message>
        <source>The entry after it is of %1.</source>
        <translation>التسجيل الذي بعده كان يوم %1.</translation>
    </message>
    <message>
        <source>No help needed</source>
        <translation>لا حاجة إلى المساعدة</translation>
    </message>
    <message>
        <source>Small child: carry or lead</source>
        <translation>طفل صغير: يُحمل أو يُرافَق</translation>
    </message>
    <message>
        <source>Needs help to leave</source>
        <translation>تحتاج إلى المساعدة للخروج</translation>
    </message>
    <message>
        <source>Ramadan has 29 or 30 days, and begins and ends at most two days from what was estimated. Look at both days again.</source>
        <translation>مدة رمضان 29 أو 30 يوما، ويبدأ وينتهي بفارق يومين على الأكثر عما قدر. راجعوا اليومين.</translation>
    </message>
    <message>
        <source>Only a reservation can be given other days (now: %1).</source>
        <translation>لا يمكن تغيير الأيام إلا للحجز (الحالة الآن: %1).</translation>
    </message>
    <message>
        <source>This day is over: nobody can be expected then.</source>
        <translation>هذا اليوم مضى: لا يمكن انتظار قدوم أحد فيه.</translation>
    </message>
    <message>
        <source>Only a guest&apos;s stay gets another end (now: %1).</source>
        <translation>لا يمكن تغيير نهاية الإيواء إلا لشخص حاضر (الحالة الآن: %1).</translation>
    </message>
    <message>
        <source>The person has arrived already: the day of arrival stays.</source>
        <translation>سبق أن وصل الشخص: يبقى يوم الوصول كما هو.</translation>
    </message>
    <message>
        <source>Say by how many places, up or down.</source>
        <translation>حددوا عدد المراتب، صعودا أو نزولا.</translation>
    </message>
    <message>
        <source>Write why: everyone on the list may ask for the reason.</source>
        <translation>اكتبوا السبب: من حق كل من في اللائحة أن يسأل عنه.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>أسر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا وجود لهذا المجلد.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>Another file has the code “%1” already.</source>
        <translation>ملف آخر يحمل الرمز «%1».</translation>
    </message>
    <message>
        <source>The code “%1” is not made of small letters, digits and hyphens.</source>
        <translation>الرمز «%1» غير مكون من حروف لاتينية صغيرة وأرقام وواصلات.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty.</source>
        <translation>يجب أن يكون «%1» نصا غير فارغ.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of one to a hundred texts.</source>
        <translation>يجب أن يكون «%1» لائحة من نص واحد إلى مائة نص.</translation>
    </message>
    <message>
        <source>“%1” has to be an object in braces.</source>
        <translation>يجب أن يكون «%1» كائنا بين حاضنتين.</translation>
    </message>
    <message>
        <source>One of these has to be there, once: %1.</source>
        <translation>يجب أن يوجد واحد من هذه، مرة واحدة: %1.</translation>
    </message>
    <message>
        <source>“%1” has to be two days: the first one, and the first that is no longer.</source>
        <translation>يجب أن يتكون «%1» من يومين: اليوم الأول، وأول يوم بعد النهاية.</translation>
    </message>
    <message>
        <source>A sum of days needs “within” with two days.</source>
        <translation>يحتاج مجموع الأيام إلى «within» مع يومين.</translation>
    </message>
    <message>
        <source>Of “%1” only days can be summed.</source>
        <translation>لا يمكن أن تجمع من «%1» إلا الأيام.</translation>
    </message>
    <message>
        <source>A percentage has “over”, and nothing else has.</source>
        <translation>للنسبة المئوية «over»، وليس لغيرها.</translation>
    </message>
    <message>
        <source>The unit “%1” does not fit what the query counts.</source>
        <translation>الوحدة «%1» لا تناسب ما يتم عده.</translation>
    </message>
    <message>
        <source>A breakdown stands there twice.</source>
        <translation>يوجد تفصيل مرتين.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدا.</translation>
    </message>
    <message>
        <source>This is not JSON from here on.</source>
        <translation>ابتداء من هنا ليس الملف بصيغة JSON.</translation>
    </message>
    <message>
        <source>The file has to be one object in braces.</source>
        <translation>يجب أن يكون الملف كائنا واحدا بين حاضنتين.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>الشهر الأخير سابق للشهر الأول.</translation>
    </message>
    <message>
        <source>A paragraph has at most %1 characters, so that the brief stays short.</source>
        <translation>لا تتجاوز الفقرة %1 حرفا، حتى تبقى المذكرة موجزة.</translation>
    </message>
    <message>
        <source>Stays past the day they were to end</source>
        <translation>إقامات تجاوزت يوم نهايتها</translation>
    </message>
    <message>
        <source>Stays without a day of departure</source>
        <translation>إقامات دون يوم مغادرة</translation>
    </message>
    <message>
        <source>Referrals without an answer in time</source>
        <translation>إحالات لم يصل جوابها في الأجل</translation>
    </message>
    <message>
        <source>Referrals that were never sent</source>
        <translation>إحالات لم ترسل قط</translation>
    </message>
    <message>
        <source>Records that may be one person</source>
        <translation>ملفات قد تكون لشخص واحد</translation>
    </message>
    <message>
        <source>Forms you left half written</source>
        <translation>استمارات تركتموها غير مكتملة</translation>
    </message>
    <message>
        <source>People who were not asked for their consent</source>
        <translation>أشخاص لم يُسألوا عن موافقتهم</translation>
    </message>
    <message>
        <source>People without sex or year of birth</source>
        <translation>أشخاص دون جنس أو سنة ازدياد</translation>
    </message>
    <message>
        <source>Releases that have not left for the network</source>
        <translation>نشرات لم تغادر نحو الشبكة</translation>
    </message>
    <message>
        <source>Whoever left without being checked out goes on counting nights.</source>
        <translation>من غادر دون تسجيل مغادرته تبقى ليالي مبيته محسوبة.</translation>
    </message>
    <message>
        <source>Nobody can tell whether these people are still here.</source>
        <translation>لا أحد يعرف هل ما زال هؤلاء الأشخاص هنا.</translation>
    </message>
    <message>
        <source>The month would say “awaiting an answer” of what may be done long since.</source>
        <translation>سيقول الشهر «في انتظار الجواب» عما قد يكون أنجز منذ مدة.</translation>
    </message>
    <message>
        <source>A referral counts from the day it is sent, and only then.</source>
        <translation>تحتسب الإحالة ابتداء من يوم إرسالها، لا قبله.</translation>
    </message>
    <message>
        <source>Somebody with two records counts twice in every figure.</source>
        <translation>من له ملفان يحتسب مرتين في كل رقم.</translation>
    </message>
    <message>
        <source>What was not saved does not count.</source>
        <translation>ما لم يُحفظ لا يحتسب.</translation>
    </message>
    <message>
        <source>A record is kept only for people who were asked. They do not leave in any export.</source>
        <translation>لا يُحتفظ بملف إلا لمن سئل عن ذلك. ولا يخرج هؤلاء في أي تصدير.</translation>
    </message>
    <message>
        <source>They count as “unknown”, and stay so once the month is closed.</source>
        <translation>يحتسبون «غير معروف»، ويبقون كذلك بعد إقفال الشهر.</translation>
    </message>
    <message>
        <source>The network&apos;s figures lack this association until they leave.</source>
        <translation>تبقى أرقام الشبكة دون هذه الجمعية إلى أن تغادر.</translation>
    </message>
    <message>
        <source>Choose the indicator this belongs to.</source>
        <translation>اختاروا المؤشر المعني.</translation>
    </message>
    <message>
        <source>Write a year between 1990 and 2100.</source>
        <translation>اكتبوا سنة بين 1990 و2100.</translation>
    </message>
    <message>
        <source>Write a number that is not below zero.</source>
        <translation>اكتبوا عددا لا يقل عن الصفر.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>لا وجود للمؤشر «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither a year (2019) nor a month (2019-04).</source>
        <translation>«%1» ليس سنة (2019) ولا شهرا (2019-04).</translation>
    </message>
    <message>
        <source>%1 is not over yet, so it is no history.</source>
        <translation>لم تنته الفترة %1 بعد، فلا تعد من المعطيات السابقة.</translation>
    </message>
    <message>
        <source>The history of “%1” cannot be broken down by “%2”.</source>
        <translation>لا يمكن تفصيل المعطيات السابقة للمؤشر «%1» حسب «%2».</translation>
    </message>
    <message>
        <source>“%1” is no code of “%2”.</source>
        <translation>«%1» ليس رمزا من رموز «%2».</translation>
    </message>
    <message>
        <source>Say what “%1” is a part of, in the column “breakdown”.</source>
        <translation>حددوا في العمود “breakdown” ما الذي يعد «%1» جزءا منه.</translation>
    </message>
    <message>
        <source>Write a whole number that is not below zero.</source>
        <translation>اكتبوا عددا صحيحا لا يقل عن الصفر.</translation>
    </message>
    <message>
        <source>%1 people were registered, more than three times the usual %2. Was a register imported, or are records doubled?</source>
        <translation>سُجل %1 شخصا، أي أكثر من ثلاثة أضعاف المعتاد %2. هل استورد سجل، أم هناك ملفات مكررة؟</translation>
    </message>
    <message>
        <source>Only %1 people were registered, less than a third of the usual %2. Is there a pile of paper still to be entered?</source>
        <translation>لم يسجل سوى %1 شخصا، أي أقل من ثلث المعتاد %2. هل هناك أوراق لم تدخل بعد؟</translation>
    </message>
    <message>
        <source>%1 people were assisted, more than three times the usual %2. Was something entered twice?</source>
        <translation>استفاد من المساعدة %1 شخصا، أي أكثر من ثلاثة أضعاف المعتاد %2. هل أدخل شيء مرتين؟</translation>
    </message>
    <message>
        <source>Only %1 people were assisted, less than a third of the usual %2. Was what was done also entered?</source>
        <translation>لم يستفد من المساعدة سوى %1 شخصا، أي أقل من ثلث المعتاد %2. هل أدخل كل ما أنجز؟</translation>
    </message>
    <message>
        <source>%1 people were referred, more than three times the usual %2. Were referrals entered twice?</source>
        <translation>أحيل %1 شخصا، أي أكثر من ثلاثة أضعاف المعتاد %2. هل أدخلت إحالات مرتين؟</translation>
    </message>
    <message>
        <source>Only %1 people were referred, less than a third of the usual %2. Were referrals left as drafts?</source>
        <translation>لم يُحَل سوى %1 شخصا، أي أقل من ثلث المعتاد %2. هل بقيت إحالات في المسودات؟</translation>
    </message>
    <message>
        <source>%1 nights were slept here, more than three times the usual %2. Did people leave without being checked out?</source>
        <translation>احتسبت %1 ليلة مبيت، أي أكثر من ثلاثة أضعاف المعتاد %2. هل غادر أشخاص دون تسجيل مغادرتهم؟</translation>
    </message>
    <message>
        <source>Only %1 nights were slept here, less than a third of the usual %2. Were arrivals not entered?</source>
        <translation>لم تحتسب سوى %1 ليلة مبيت، أي أقل من ثلث المعتاد %2. هل هناك دخول لم يسجل؟</translation>
    </message>
    <message>
        <source>%1 participants were counted, more than three times the usual %2. Was an activity entered twice?</source>
        <translation>احتسب %1 مشاركا، أي أكثر من ثلاثة أضعاف المعتاد %2. هل أدخل نشاط مرتين؟</translation>
    </message>
    <message>
        <source>Only %1 participants were counted, less than a third of the usual %2. Is an activity missing?</source>
        <translation>لم يحتسب سوى %1 مشاركا، أي أقل من ثلث المعتاد %2. هل ينقص نشاط؟</translation>
    </message>
    <message>
        <source>A total of %1 is not the sum of its parts by sex, age, nationality or commune. Do not hand out this month; verify the file.</source>
        <translation>المجموع %1 لا يساوي مجموع أجزائه حسب الجنس أو السن أو الجنسية أو الجماعة. لا تسلموا هذا الشهر لأحد، وتحققوا من الملف.</translation>
    </message>
    <message>
        <source>More people were referred (%1) than assisted (%2), though whoever is referred counts as assisted. Do not hand out this month; verify the file.</source>
        <translation>عدد المحالين (%1) يفوق عدد المستفيدين من المساعدة (%2)، مع أن كل محال يحتسب مستفيدا. لا تسلموا هذا الشهر لأحد، وتحققوا من الملف.</translation>
    </message>
    <message>
        <source>%1 nights are more than %2 people can sleep in a month of %3 days. Two stays of one person lie over each other.</source>
        <translation>%1 ليلة أكثر مما يمكن أن يبيته %2 شخصا في شهر من %3 يوما. هناك إقامتان متداخلتان لشخص واحد.</translation>
    </message>
    <message>
        <source>The nationality of %1 of the %2 people registered is not known. Was it asked at the desk?</source>
        <translation>جنسية %1 من أصل %2 شخصا مسجلا غير معروفة. هل طُرح السؤال في الاستقبال؟</translation>
    </message>
    <message>
        <source>The sex of %1 of the %2 people registered is not known. Was it asked at the desk?</source>
        <translation>جنس %1 من أصل %2 شخصا مسجلا غير معروف. هل طُرح السؤال في الاستقبال؟</translation>
    </message>
    <message>
        <source>The age of %1 of the %2 people registered is not known. An estimated age is better than none.</source>
        <translation>سن %1 من أصل %2 شخصا مسجلا غير معروفة. السن التقديرية خير من لا شيء.</translation>
    </message>
    <message>
        <source>%1 people slept here, but only %2 were here the month before and %3 stays began. Somebody&apos;s arrival was not entered, or was entered later.</source>
        <translation>بات هنا %1 شخصا، لكن لم يكن هنا في الشهر السابق سوى %2 وبدأت %3 إقامة. هناك دخول لم يسجل، أو سجل لاحقا.</translation>
    </message>
    <message>
        <source>Nobody was registered on %1 working days in a row, from %2 to %3. Is what was written on paper then still to be entered?</source>
        <translation>لم يسجل أي شخص خلال %1 أيام عمل متتالية، من %2 إلى %3. هل بقي ما كتب على الورق آنذاك دون إدخال؟</translation>
    </message>
    <message>
        <source>A month is typed as month and year, like 10/2026.</source>
        <translation>يكتب الشهر برقمه والسنة، مثل ⁦10/2026⁩.</translation>
    </message>
    <message>
        <source>The last month cannot come before the first one.</source>
        <translation>لا يمكن أن يسبق الشهر الأخير الشهر الأول.</translation>
    </message>
    <message>
        <source>Points are still open. Say why the month is closed all the same.</source>
        <translation>ما زالت هناك نقط مفتوحة. المرجو ذكر سبب إقفال الشهر رغم ذلك.</translation>
    </message>
    <message>
        <source>Write the name in one line of at most %1 characters, without invisible ones.</source>
        <translation>اكتبوا الاسم في سطر واحد لا يتجاوز %1 حرف، دون أحرف خفية.</translation>
    </message>
</context>
<context>
    <name>wasl::domain::DirectoryEntry</name>
    <message>
        <source>The contact is too long. It may have at most %1 letters.</source>
        <translation>معلومات الاتصال طويلة جدا. أقصى طولها %1 حرفا.</translation>
    </message>
    <message>
        <source>This is not a card of an association.</source>
        <translation>هذه ليست بطاقة جمعية.</translation>
    </message>
    <message>
        <source>This is not a fingerprint.</source>
        <translation>هذه ليست بصمة.</translation>
    </message>
    <message>
        <source>The contact holds signs that are not plain text.</source>
        <translation>تحتوي معلومات الاتصال على علامات ليست نصا عاديا.</translation>
    </message>
</context>
<context>
    <name>wasl::domain::PracticeNote</name>
    <message>
        <source>This note has no proper identifier.</source>
        <translation>ليس لهذه المذكرة معرّف صحيح.</translation>
    </message>
    <message>
        <source>Say which language the note is written in.</source>
        <translation>حددوا لغة المذكرة.</translation>
    </message>
    <message>
        <source>Choose the sector the note is about.</source>
        <translation>اختاروا القطاع الذي تخصه المذكرة.</translation>
    </message>
    <message>
        <source>Give the note a title.</source>
        <translation>ضعوا عنوانا للمذكرة.</translation>
    </message>
    <message>
        <source>The title is too long. It has one line of at most %1 letters.</source>
        <translation>العنوان طويل جدا. هو سطر واحد من %1 حرفا على الأكثر.</translation>
    </message>
    <message>
        <source>Write what was done and how: a few sentences.</source>
        <translation>اكتبوا ما تم القيام به وكيف: بضع جمل.</translation>
    </message>
    <message>
        <source>The note is too long. It may have at most %1 letters.</source>
        <translation>المذكرة طويلة جدا. أقصى طولها %1 حرفا.</translation>
    </message>
    <message>
        <source>The note holds signs that are not plain text.</source>
        <translation>تحتوي المذكرة على علامات ليست نصا عاديا.</translation>
    </message>
</context>
<context>
    <name>wasl::exchange</name>
    <message>
        <source>This card was made by a newer version of Wasl. Update Wasl to read it.</source>
        <translation>أُنشئت هذه البطاقة بنسخة أحدث من وصل. حدّث البرنامج لقراءتها.</translation>
    </message>
    <message>
        <source>Somebody changed this file after it was sealed. Nothing of it can be believed; tell the sender, and ask for it again.</source>
        <translation>قام أحد بتغيير هذا الملف بعد ختمه. لا يمكن تصديق أي شيء فيه؛ أخبر المرسل واطلبه من جديد.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Wasl.</source>
        <translation>هذا ليس ملفا مختوما من برنامج وصل.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer version of Wasl. Update Wasl to open it.</source>
        <translation>خُتم هذا الملف بنسخة أحدث من وصل. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>The end of this file is missing: it was not copied to the end. Copy it once more.</source>
        <translation>نهاية هذا الملف ناقصة: لم يكتمل نسخه. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>This file was damaged on its way. Copy it once more, or ask for it again.</source>
        <translation>تلف هذا الملف في الطريق. انسخه مرة أخرى أو اطلبه من جديد.</translation>
    </message>
    <message>
        <source>This file is sealed for another association, or for a card of yours that is no longer in this case file. Ask the sender whose card was chosen, and give out your card again.</source>
        <translation>هذا الملف مختوم لجمعية أخرى، أو لبطاقة قديمة لكم لم تعد في قاعدة الملفات هذه. اسألوا المرسل عن البطاقة التي اختارها، وسلموا بطاقتكم من جديد.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>تعذرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>What lies in this file is not written as Wasl writes it.</source>
        <translation>محتوى هذا الملف ليس مكتوبا على طريقة وصل.</translation>
    </message>
    <message>
        <source>The signature of this file is not that of the association it names. Do not believe it.</source>
        <translation>توقيع هذا الملف ليس توقيع الجمعية التي يذكرها. لا تصدقه.</translation>
    </message>
    <message>
        <source>The sender wrote this to another association; somebody else sealed it again for you. Tell the sender.</source>
        <translation>كتب المرسل هذا إلى جمعية أخرى، وأعاد شخص آخر ختمه لكم. أخبر المرسل.</translation>
    </message>
</context>
<context>
    <name>wasl::exchange::Exchange</name>
    <message>
        <source>Something of this referral is too long or missing for a sealed file: it needs a name, a sector, and texts of at most 20,000 characters.</source>
        <translation>في هذه الإحالة شيء ناقص أو أطول مما يسمح به الملف المختوم: يلزم اسم وقطاع ونصوص لا تتجاوز 20000 حرف.</translation>
    </message>
    <message>
        <source>This referral is finished (%1): there is nothing to send any more.</source>
        <translation>هذه الإحالة منتهية (%1): لم يبق ما يُرسل.</translation>
    </message>
    <message>
        <source>“%1” is not the partner this referral goes to: the person agreed to another one. Say in the settings which partner of the directory it is.</source>
        <translation>«%1» ليس الشريك الموجهة إليه هذه الإحالة: وافق الشخص على شريك آخر. حددوا في الإعدادات أي شريك من الدليل هو.</translation>
    </message>
    <message>
        <source>Nothing was answered yet: acknowledge, accept or decline the referral first.</source>
        <translation>لم يُعطَ أي جواب بعد: أشعر بالتوصل أو اقبل الإحالة أو ارفضها أولا.</translation>
    </message>
    <message>
        <source>This file was made here.</source>
        <translation>أُنشئ هذا الملف هنا.</translation>
    </message>
    <message>
        <source>This file was taken in already, on %1. It is not taken twice.</source>
        <translation>سبق استلام هذا الملف بتاريخ %1. لا يُستلم مرتين.</translation>
    </message>
    <message>
        <source>This answers a referral that was not sealed here, or is no longer on file.</source>
        <translation>هذا جواب على إحالة لم تُختم هنا، أو لم تعد مسجلة.</translation>
    </message>
    <message>
        <source>This answer comes from “%1”, to which the referral was not sealed with the keys confirmed here. Ask the partner for its card, and for the answer.</source>
        <translation>هذا الجواب وارد من «%1»، ولم تختم لها الإحالة بالمفاتيح المؤكدة هنا. اطلبوا من الشريك بطاقته والجواب.</translation>
    </message>
    <message>
        <source>A newer answer to this referral was taken in already; this one adds nothing.</source>
        <translation>سبق استلام جواب أحدث على هذه الإحالة؛ هذا لا يضيف شيئا.</translation>
    </message>
    <message>
        <source>This file was sealed on %1 and could be opened until %2. Ask the sender to save it again.</source>
        <translation>ختم هذا الملف بتاريخ %1 وكان فتحه ممكنا إلى غاية %2. اطلبوا من المرسل حفظه من جديد.</translation>
    </message>
    <message>
        <source>The sender is not confirmed yet. Call the association and compare the fingerprint.</source>
        <translation>لم يتم تأكيد المرسل بعد. اتصل بالجمعية وقارن البصمة.</translation>
    </message>
    <message>
        <source>Sealed answer of %1</source>
        <translation>جواب مختوم من %1</translation>
    </message>
    <message>
        <source>Sealed answer of %1: %2</source>
        <translation>جواب مختوم من %1: %2</translation>
    </message>
</context>
<context>
    <name>wasl::matching::Sentences</name>
    <message>
        <source>The name is the same; it is a frequent name.</source>
        <translation>الاسم هو نفسه؛ وهو اسم شائع.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>الاسم هو نفسه.</translation>
    </message>
    <message>
        <source>The name in Arabic script and the name in Latin script are probably the same; it is a frequent name.</source>
        <translation>الاسم بالحروف العربية والاسم بالحروف اللاتينية هما على الأرجح اسم واحد؛ وهو اسم شائع.</translation>
    </message>
    <message>
        <source>The name in Arabic script and the name in Latin script are probably the same.</source>
        <translation>الاسم بالحروف العربية والاسم بالحروف اللاتينية هما على الأرجح اسم واحد.</translation>
    </message>
    <message>
        <source>The name is probably the same, spelled differently; it is a frequent name.</source>
        <translation>الاسم هو نفسه على الأرجح مع اختلاف في الكتابة؛ وهو اسم شائع.</translation>
    </message>
    <message>
        <source>The name is probably the same, spelled differently.</source>
        <translation>الاسم هو نفسه على الأرجح مع اختلاف في الكتابة.</translation>
    </message>
    <message>
        <source>Only a part of the name is the same.</source>
        <translation>جزء من الاسم فقط متطابق.</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation>الاسمان مختلفان.</translation>
    </message>
    <message>
        <source>Same date of birth.</source>
        <translation>نفس تاريخ الازدياد.</translation>
    </message>
    <message>
        <source>Same month and year of birth; the day is not known.</source>
        <translation>نفس شهر الازدياد وسنته؛ واليوم غير معروف.</translation>
    </message>
    <message>
        <source>Same year of birth; the exact date is not known.</source>
        <translation>نفس سنة الازدياد؛ والتاريخ بالضبط غير معروف.</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped.</source>
        <translation>يوم الازدياد وشهره متبادلان.</translation>
    </message>
    <message>
        <source>The dates of birth differ in one place only.</source>
        <translation>يختلف تاريخا الازدياد في موضع واحد فقط.</translation>
    </message>
    <message>
        <source>The years of birth are one apart.</source>
        <translation>الفرق بين سنتي الازدياد سنة واحدة.</translation>
    </message>
    <message>
        <source>The ages are close; an age was estimated.</source>
        <translation>السنان متقاربتان؛ وإحداهما تقديرية.</translation>
    </message>
    <message>
        <source>The ages differ by a few years; an age was estimated.</source>
        <translation>تختلف السنان ببضع سنوات؛ وإحداهما تقديرية.</translation>
    </message>
    <message>
        <source>Different date of birth.</source>
        <translation>تاريخ الازدياد مختلف.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>الاسم الشخصي والاسم العائلي متبادلان.</translation>
    </message>
    <message>
        <source>Same document number.</source>
        <translation>نفس رقم الوثيقة.</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>نفس رقم الهاتف.</translation>
    </message>
    <message>
        <source>Different sex.</source>
        <translation>الجنس مختلف.</translation>
    </message>
    <message>
        <source>Same nationality.</source>
        <translation>نفس الجنسية.</translation>
    </message>
    <message>
        <source>Different nationality.</source>
        <translation>الجنسية مختلفة.</translation>
    </message>
</context>
<context>
    <name>wasl::registers</name>
    <message>
        <source>The row is blank.</source>
        <translation>السطر فارغ.</translation>
    </message>
    <message>
        <source>There is no name in the row.</source>
        <translation>لا يوجد اسم في السطر.</translation>
    </message>
    <message>
        <source>The letters of the name were lost before the file came here: only question marks are left.</source>
        <translation>ضاعت حروف الاسم قبل وصول الملف: لم تبق إلا علامات استفهام.</translation>
    </message>
    <message>
        <source>The row repeats the headings: it is nobody.</source>
        <translation>السطر يكرر العناوين: لا يخص أي شخص.</translation>
    </message>
    <message>
        <source>The row adds up others: it is nobody.</source>
        <translation>السطر مجموع سطور أخرى: لا يخص أي شخص.</translation>
    </message>
    <message>
        <source>The first line must name the columns: code, period and value, and if wanted breakdown and key.</source>
        <translation>يجب أن يسمي السطر الأول الأعمدة: code وperiod وvalue، وعند الحاجة breakdown وkey.</translation>
    </message>
    <message>
        <source>This figure stands in an earlier line already.</source>
        <translation>ورد هذا الرقم في سطر سابق.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::ColumnRecogniser</name>
    <message>
        <source>No row of “%1” names the columns. Say which column holds what, at least the names.</source>
        <translation>لا يوجد في «%1» سطر يسمي الأعمدة. المرجو تحديد محتوى كل عمود، والأسماء على الأقل.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::DuplicateProposals</name>
    <message>
        <source>Found while importing “%1”: %2</source>
        <translation>لوحظ أثناء استيراد «%1»: %2</translation>
    </message>
</context>
<context>
    <name>wasl::registers::Importer</name>
    <message>
        <source>Asked for on %1: register “%2”, row %3.</source>
        <translation>طلبت بتاريخ %1: سجل الاستقبال «%2»، السطر %3.</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it nobody can be registered.</source>
        <translation>المرجو تحديد العمود الذي يتضمن الأسماء؛ فدونه لا يمكن تسجيل أي شخص.</translation>
    </message>
    <message>
        <source>Some rows cannot be brought in, and you asked for all or nothing. Nothing was imported: mend the rows %1, or import the others.</source>
        <translation>لا يمكن استيراد بعض السطور، وقد طلبت الكل أو لا شيء. لم يستورد أي شيء: صححي السطور %1 أو استوردي الباقي.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::TableReader</name>
    <message>
        <source>The file “%1” is too large for a register. Split it and import the parts.</source>
        <translation>الملف «%1» أكبر من أن يكون سجل استقبال. المرجو تقسيمه واستيراد أجزائه.</translation>
    </message>
    <message>
        <source>The file “%1” is not a table. Wasl reads spreadsheets (.xlsx, .ods) and delimited text (.csv).</source>
        <translation>الملف «%1» ليس جدولا. يقرأ برنامج وصل جداول البيانات (⁦.xlsx⁩ و⁦.ods⁩) والنصوص المفصولة (⁦.csv⁩).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>لا يمكن قراءة الملف «%1». المرجو التحقق من أنه يسمح لكم بفتحه.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet named “%2”.</source>
        <translation>لا توجد في الملف «%1» ورقة باسم «%2».</translation>
    </message>
    <message>
        <source>The file “%1” is in an old spreadsheet format or protected by a password. Save it as .xlsx or .ods without a password, then import it again.</source>
        <translation>الملف «%1» بصيغة جداول قديمة أو محمي بكلمة سر. المرجو حفظه بصيغة ⁦.xlsx⁩ أو ⁦.ods⁩ دون كلمة سر ثم إعادة استيراده.</translation>
    </message>
    <message>
        <source>The file “%1” has a cell beyond column %2. Delete what stands there, or the columns that are not needed, then import it again.</source>
        <translation>في الملف «%1» خلية بعد العمود %2. احذفي ما فيها أو الأعمدة غير اللازمة، ثم أعيدي الاستيراد.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::Visits</name>
    <message>
        <source>Birth noted there: %1</source>
        <translation>تاريخ الازدياد المسجل هناك: %1</translation>
    </message>
    <message>
        <source>Register “%1”, row %2, %3:</source>
        <translation>سجل الاستقبال «%1»، السطر %2، %3:</translation>
    </message>
    <message>
        <source>Sex noted there: %1</source>
        <translation>الجنس المدون هناك: %1</translation>
    </message>
    <message>
        <source>Place of birth noted there: %1</source>
        <translation>مكان الازدياد المدون هناك: %1</translation>
    </message>
    <message>
        <source>Address noted there: %1</source>
        <translation>العنوان المدون هناك: %1</translation>
    </message>
    <message>
        <source>Arrival noted there: %1</source>
        <translation>تاريخ الوصول المدون هناك: %1</translation>
    </message>
</context>
<context>
    <name>wasl::reports</name>
    <message>
        <source>Being prepared</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم التوصل بها</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>النساء والفتيات</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>الرجال والفتيان</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب السن</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>حسب الجنسية</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>حسب الجماعة</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>Referrals by sector</source>
        <translation>الإحالات حسب القطاع</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>المستفيدون من المساعدة</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>المحالون</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>المستفيدون من الإيواء</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>عدد الليالي</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>This month is still open; its figures may change.</source>
        <translation>ما زال هذا الشهر مفتوحا؛ وقد تتغير أرقامه.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>مقفل بتاريخ %1.</translation>
    </message>
    <message>
        <source>Monthly summary: %1</source>
        <translation>الملخص الشهري: %1</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>الأشخاص المسجلون</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>الأشخاص المستفيدون من المساعدة</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>الأشخاص المحالون</translation>
    </message>
    <message>
        <source>People housed</source>
        <translation>الأشخاص المستفيدون من الإيواء</translation>
    </message>
    <message>
        <source>Stays begun</source>
        <translation>مدد الإيواء التي بدأت</translation>
    </message>
    <message>
        <source>Stays ended</source>
        <translation>مدد الإيواء التي انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed after the month was closed.</source>
        <translation>
            <numerusform>لم يتغير أي رقم بعد إقفال الشهر.</numerusform>
            <numerusform>تغير رقم واحد بعد إقفال الشهر.</numerusform>
            <numerusform>تغير رقمان بعد إقفال الشهر.</numerusform>
            <numerusform>تغيرت %n أرقام بعد إقفال الشهر.</numerusform>
            <numerusform>تغير %n رقما بعد إقفال الشهر.</numerusform>
            <numerusform>تغير %n رقم بعد إقفال الشهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>أرقام دقيقة خاصة بالجمعية نفسها، ولا تغادرها على هذا الشكل.</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>طبع بتاريخ %1 من طرف %2</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>تعذرت كتابة الملف «%1»: %2. المرجو اختيار مجلد آخر أو توفير مساحة في القرص.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>شهادة المحو</translation>
    </message>
    <message>
        <source>The association certifies that the file named here was erased for good.</source>
        <translation>تشهد الجمعية أن الملف المذكور هنا قد مُحي نهائيا.</translation>
    </message>
    <message>
        <source>The erasure</source>
        <translation>عملية المحو</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>تاريخ المحو</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>قام بالمحو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Records deleted</source>
        <translation>السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Entries of the journal emptied</source>
        <translation>القيود التي أُفرغت من السجل</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Figures in which the person was counted, without her.</source>
        <translation>الأرقام التي احتُسب فيها الشخص المعني، من دونه.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about her without their values: when and by whom something was done, no longer what. The journal can still be verified.</source>
        <translation>قيود السجل المتعلقة بها دون قيمها: متى ومن قام بالعملية، دون مضمونها. ويبقى التحقق من السجل ممكنا.</translation>
    </message>
    <message>
        <source>Backups made before this day, until the last of them is deleted.</source>
        <translation>النسخ الاحتياطية المنجزة قبل هذا اليوم، إلى حين حذف آخرها.</translation>
    </message>
    <message>
        <source>What was sent to partners before, which they keep themselves.</source>
        <translation>ما أُرسل سابقا إلى الشركاء، وهم من يحتفظون به.</translation>
    </message>
    <message>
        <source>Law 09-08 on the protection of individuals with regard to the processing of personal data, articles 3, 8 and 9.</source>
        <translation>القانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي، المواد 3 و8 و9.</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>تسجيل الشخص</translation>
    </message>
    <message>
        <source>Copy of the file made</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>تعديل البطاقة</translation>
    </message>
    <message>
        <source>Decisions about her data</source>
        <translation>القرارات المتعلقة بمعطياتها</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ملفات المواكبة</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الإقامات</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Meals and items given</source>
        <translation>الوجبات والمواد المسلمة</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>الملفات القانونية</translation>
    </message>
    <message>
        <source>Requests about her rights</source>
        <translation>الطلبات المتعلقة بحقوقها</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Activities and obstacles</source>
        <translation>الأنشطة والعوائق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>التتبع من طرف</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>ملاحظة (%1)</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>المسطرة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Privileged notes</source>
        <translation>ملاحظات مشمولة بالسر المهني</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التلقي</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الحق</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>آخر أجل</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الإجابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>من عدّل ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n change(s).</source>
        <translation>
            <numerusform>أحدث التعديلات فقط، وعددها %n.</numerusform>
            <numerusform>أحدث التعديلات فقط، وعددها %n.</numerusform>
            <numerusform>أحدث التعديلات فقط، وعددها %n.</numerusform>
            <numerusform>أحدث التعديلات فقط، وعددها %n.</numerusform>
            <numerusform>أحدث التعديلات فقط، وعددها %n.</numerusform>
            <numerusform>أحدث التعديلات فقط، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>File number %1. All that the association keeps about this person, on %2.</source>
        <translation>رقم الملف %1. كل ما تحتفظ به الجمعية عن هذا الشخص بتاريخ %2.</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>يتضمن معطيات شخصية</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>لا شيء مسجل.</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>غير مدرج في هذه النسخة</translation>
    </message>
    <message>
        <source>Whoever printed this may not see these parts of the file, if there are any. Ask the association for them: colleagues with another role can add them.</source>
        <translation>من طبع هذه النسخة لا يحق له الاطلاع على هذه الأجزاء من الملف، إن وُجدت. اطلبوها من الجمعية: يمكن لزملاء لهم دور آخر إضافتها.</translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation>الاحتياجات الخاصة</translation>
    </message>
    <message>
        <source>Sensitive needs</source>
        <translation>الاحتياجات الحساسة</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>ملاحظات عامة</translation>
    </message>
    <message>
        <source>Reasons of referrals</source>
        <translation>أسباب الإحالات</translation>
    </message>
    <message>
        <source>Notes kept apart: %1</source>
        <translation>ملاحظات محفوظة على حدة: %1</translation>
    </message>
    <message>
        <source>What these data are kept for</source>
        <translation>لماذا تُحفظ هذه المعطيات</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>To receive her, to help her, to refer her to services, and to count this work without names.</source>
        <translation>استقبالها ومساعدتها وإحالتها على الخدمات، وإحصاء هذا العمل دون أسماء.</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>What she said or showed, and what those who worked with her wrote.</source>
        <translation>ما صرحت به أو أدلت به، وما كتبه من اشتغل معها.</translation>
    </message>
    <message>
        <source>Who receives them</source>
        <translation>الجهات المتلقية</translation>
    </message>
    <message>
        <source>The partners named under “Referrals”, and nobody else. The network of associations receives figures only.</source>
        <translation>الشركاء المذكورون في «الإحالات» دون غيرهم. ولا تتلقى شبكة الجمعيات سوى الأرقام.</translation>
    </message>
    <message>
        <source>Her rights</source>
        <translation>حقوقها</translation>
    </message>
    <message>
        <source>She may see her data, have them corrected or erased, and object to their use (Law 09-08, articles 7 to 9). If she is refused, or not answered in time, she may turn to the CNDP.</source>
        <translation>لها الحق في الولوج إلى معطياتها وتصحيحها أو محوها والتعرض على استعمالها (القانون 09.08، المواد من 7 إلى 9). وفي حالة الرفض أو عدم الإجابة داخل الأجل، يمكنها اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.</translation>
    </message>
    <message>
        <source>CNDP receipt</source>
        <translation>وصل اللجنة الوطنية</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Name in Latin script</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الازدياد</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>بلد الأصل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>تحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>الوصول إلى المغرب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>A photo is kept</source>
        <translation>توجد صورة محفوظة</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ إلى غاية</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>الوضعية الإدارية</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>وثائق الهوية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>الجهة المسلِّمة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>الصلة برب(ة) الأسرة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>موضوع الطلب</translation>
    </message>
    <message>
        <source>Her decision</source>
        <translation>قرارها</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Notice and witness</source>
        <translation>الإشعار والشاهد</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الاحتياج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>State and outcome</source>
        <translation>الوضعية والنتيجة</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>May not come: %1</source>
        <translation>ممنوعة من الدخول: %1</translation>
    </message>
    <message>
        <source>Visits at the desk</source>
        <translation>الزيارات بالمكتب</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>حددي يوما أول ويوما أخيرا لا يسبقه.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>لائحة الحضور</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>With</source>
        <translation>بشراكة مع</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Counted without names</source>
        <translation>بالعدد دون أسماء</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>Referrals received</source>
        <translation>الإحالات الواردة</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>ملفات مختومة</translation>
    </message>
    <message>
        <source>From association</source>
        <translation>من جمعية</translation>
    </message>
    <message>
        <source>Return slip: please fill in, cut off and send back</source>
        <translation>قسيمة الرد: يرجى ملؤها وقصها وإعادتها</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>الخدمة المطلوبة</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>Not attained</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>If declined, why</source>
        <translation>في حالة الرفض، السبب</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>طريقة التسليم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم ترسل بعد</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>المرجو الرد قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>يلزم مترجم</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Caregiver of the minor</source>
        <translation>المتكفل بالقاصر</translation>
    </message>
    <message>
        <source>Relation to the minor</source>
        <translation>الصلة بالقاصر</translation>
    </message>
    <message>
        <source>Told of the referral and agrees</source>
        <translation>أُخبر بالإحالة ووافق عليها</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>موضوع الطلب وأسبابه</translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Already given by us</source>
        <translation>ما قدمناه من قبل</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>On %1 the person agreed that %2 receives what stands here. She may take this back at any time.</source>
        <translation>وافق الشخص المعني بتاريخ %1 على أن يتوصل %2 بما ورد هنا. وله أن يتراجع عن ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>The person agreed that the partner receives what stands here. She may take this back at any time.</source>
        <translation>وافق الشخص المعني على أن يتوصل الشريك بما ورد هنا. وله أن يتراجع عن ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>For her decided: %1.</source>
        <translation>قرر نيابة عنه: %1.</translation>
    </message>
    <message>
        <source>Sent without the person&apos;s consent, for this reason: %1. Decided by %2 on %3.</source>
        <translation>أرسلت دون موافقة الشخص المعني، للسبب التالي: %1. قرر ذلك %2 في %3.</translation>
    </message>
    <message>
        <source>The consent is not recorded yet.</source>
        <translation>لم تسجل الموافقة بعد.</translation>
    </message>
    <message>
        <source>Confidential: for this service only, under Law 09-08. Do not copy it and do not pass it on.</source>
        <translation>سري: لهذه الخدمة فقط، بموجب القانون 09.08. لا ينسخ ولا يسلم للغير.</translation>
    </message>
    <message>
        <source>Inter-agency referral form</source>
        <translation>استمارة الإحالة بين الهيئات</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Closed notes read in an emergency</source>
        <translation>قراءة ملاحظات مغلقة في حالة استعجال</translation>
    </message>
    <message>
        <source>Files kept</source>
        <translation>ملفات محفوظة</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>ملف محفوظ</translation>
    </message>
    <message>
        <source>Receipt: belongings returned</source>
        <translation>وصل: إعادة أمتعة</translation>
    </message>
    <message>
        <source>Receipt: belongings deposited</source>
        <translation>وصل: إيداع أمتعة</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Bag or locker</source>
        <translation>الكيس أو الخزانة</translation>
    </message>
    <message>
        <source>How it was taken in</source>
        <translation>كيف تم استلامها</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>تاريخ الإيداع</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>استلمها</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>ما بقي هنا</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>ما خرج</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>To whom, with what proof or reason</source>
        <translation>لمن، وبأي إثبات أو سبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>The person whose belongings they are</source>
        <translation>صاحبة الأمتعة أو صاحبها</translation>
    </message>
    <message>
        <source>Who took it, or the second witness</source>
        <translation>من أخذها، أو الشاهد الثاني</translation>
    </message>
    <message>
        <source>For the association</source>
        <translation>عن الجمعية</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة إلى غاية %1</translation>
    </message>
    <message>
        <source>Show this card when you come. It is yours alone.</source>
        <translation>قدّم هذه البطاقة عند مجيئك. إنها خاصة بك وحدك.</translation>
    </message>
    <message>
        <source>If you lose it, tell us: the lost card stops working at once, and you get another.</source>
        <translation>إذا ضاعت منك فأخبرنا: تُلغى البطاقة الضائعة فورا وتحصل على أخرى.</translation>
    </message>
    <message>
        <source>It is no identity paper and gives no right of residence.</source>
        <translation>ليست وثيقة هوية ولا تخول أي حق في الإقامة.</translation>
    </message>
    <message>
        <source>Who finds this card, please call:</source>
        <translation>من وجد هذه البطاقة فليتصل من فضله بالرقم:</translation>
    </message>
    <message>
        <source>House rules of %1</source>
        <translation>القانون الداخلي: %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>ساري المفعول ابتداء من %1</translation>
    </message>
    <message>
        <source>These rules were read to me in a language I understand, and I agree to them.</source>
        <translation>قرئت علي هذه القواعد بلغة أفهمها، وأوافق عليها.</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>اسم النزيل</translation>
    </message>
    <message>
        <source>File number and day</source>
        <translation>رقم الملف والتاريخ</translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation>توقيع النزيل</translation>
    </message>
    <message>
        <source>Signature of whoever read the rules to her</source>
        <translation>توقيع من قرأ القواعد</translation>
    </message>
    <message>
        <source>Things lent</source>
        <translation>الأشياء المعارة</translation>
    </message>
    <message>
        <source>Her cards</source>
        <translation>بطائقها</translation>
    </message>
    <message>
        <source>Belongings kept for her</source>
        <translation>الأمتعة المحفوظة لها</translation>
    </message>
    <message>
        <source>Needs help to leave the house</source>
        <translation>تحتاج إلى المساعدة لمغادرة الدار</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation>الدخول والخروج</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخلت</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاع</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنجزت في</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>الاسم المكتوب عليها</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>أُلغيت في</translation>
    </message>
    <message>
        <source>Who is in the house: %1</source>
        <translation>من يوجد في الدار: %1</translation>
    </message>
    <message>
        <source>As recorded on %1. Tick whoever is safe outside.</source>
        <translation>كما هو مسجل يوم %1. ضعوا علامة أمام كل من هو آمن في الخارج.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Guests in the house</source>
        <translation>المقيمون داخل الدار</translation>
    </message>
    <message>
        <source>Of them with help to leave</source>
        <translation>منهم من يحتاج إلى المساعدة للخروج</translation>
    </message>
    <message>
        <source>Visitors, without names</source>
        <translation>الزوار، بدون أسماء</translation>
    </message>
    <message>
        <source>Guests who are out</source>
        <translation>المقيمون خارج الدار</translation>
    </message>
    <message>
        <source>Help these first</source>
        <translation>ساعدوا هؤلاء أولا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>room %1, bed %2</source>
        <translation>غرفة %1، سرير %2</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>Out, as recorded</source>
        <translation>خارج الدار حسب التسجيل</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>خارج الدار منذ</translation>
    </message>
    <message>
        <source>Staff and visitors in the house</source>
        <translation>العاملون والزوار داخل الدار</translation>
    </message>
    <message>
        <source>Staff write their names; visitors are written down as they come out.</source>
        <translation>يكتب العاملون أسماءهم؛ ويُكتب الزوار عند خروجهم.</translation>
    </message>
    <message>
        <source>Help by the association</source>
        <translation>مساعدة من الجمعية</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation>إيواء</translation>
    </message>
    <message>
        <source>Something given</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Part in an activity</source>
        <translation>مشاركة في نشاط</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 في %3.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, after %4 in %5.</source>
        <translation>%1: %2 في %3، بعد %4 في %5.</translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>لم يحتسب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Summary of the year %1</source>
        <translation>الملخص السنوي لسنة %1</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>الملخص: %1</translation>
    </message>
    <message>
        <source>Migrants and refugees: a brief</source>
        <translation>المهاجرون واللاجئون: مذكرة موجزة</translation>
    </message>
    <message>
        <source>Migrants and refugees: a brief for the council of %1</source>
        <translation>المهاجرون واللاجئون: مذكرة موجزة موجهة إلى مجلس %1</translation>
    </message>
    <message>
        <source>Public version. Every count of people is rounded by chance to a multiple of five, once and for all, and small tables are left out, to protect the people behind them.</source>
        <translation>نسخة للعموم. كل عدد من الأشخاص مقرب عشوائيا إلى أحد مضاعفات الخمسة، مرة واحدة ونهائيا، والجداول الصغيرة غير مدرجة، حماية للأشخاص المعنيين.</translation>
    </message>
    <message>
        <source>Public version, rounded figures</source>
        <translation>نسخة للعموم، أرقام مقربة</translation>
    </message>
    <message>
        <source>For the house only. Exact figures: they do not leave the association in this form.</source>
        <translation>للاستعمال الداخلي فقط. أرقام مضبوطة: لا تخرج من الجمعية بهذا الشكل.</translation>
    </message>
    <message>
        <source>For the house, exact figures</source>
        <translation>للاستعمال الداخلي، أرقام مضبوطة</translation>
    </message>
    <message>
        <source>Referrals by sector and what became of them</source>
        <translation>الإحالات حسب القطاع ومآلها</translation>
    </message>
    <message>
        <source>What the figures show</source>
        <translation>ما تبينه الأرقام</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>ما نطلبه</translation>
    </message>
    <message>
        <source>People, month by month</source>
        <translation>الأشخاص، شهرا بشهر</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>People registered, by age</source>
        <translation>المسجلون حسب السن</translation>
    </message>
    <message>
        <source>People registered, by sex and age</source>
        <translation>المسجلون حسب الجنس والسن</translation>
    </message>
    <message>
        <source>Without figures: %1.</source>
        <translation>بدون أرقام: %1.</translation>
    </message>
    <message>
        <source>Whoever was helped in several months is counted in each of them, so those figures are given as an average.</source>
        <translation>من استفاد خلال عدة أشهر يحسب في كل شهر منها، لذلك تقدم هذه الأرقام كمعدل.</translation>
    </message>
    <message>
        <source>The figures at the top count each person once in the whole period; the tables count her in each month.</source>
        <translation>الأرقام في الأعلى تحسب كل شخص مرة واحدة في الفترة كلها؛ أما الجداول فتحسبه في كل شهر.</translation>
    </message>
    <message>
        <source>Left out because they count fewer than %1: %2.</source>
        <translation>لم تدرج لأن مجموعها أقل من %1: %2.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>الشهر الأخير سابق للشهر الأول.</translation>
    </message>
    <message>
        <source>%1 has not begun yet, so there is nothing to count.</source>
        <translation>لم يبدأ %1 بعد، فلا شيء يمكن عده.</translation>
    </message>
    <message>
        <source>A document covers ten years at the most.</source>
        <translation>تغطي الوثيقة عشر سنوات على الأكثر.</translation>
    </message>
    <message>
        <source>People assisted in a month, on average</source>
        <translation>المستفيدون في الشهر، كمعدل</translation>
    </message>
    <message>
        <source>People referred in a month, on average</source>
        <translation>المحالون في الشهر، كمعدل</translation>
    </message>
    <message>
        <source>People housed in a month, on average</source>
        <translation>المأوون في الشهر، كمعدل</translation>
    </message>
    <message>
        <source>Guests on an average night</source>
        <translation>النزلاء في ليلة متوسطة</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation>الإحالات المرسلة</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>العوائق المواجهة</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>الأنشطة المنجزة</translation>
    </message>
    <message>
        <source>Participants in activities</source>
        <translation>المشاركون في الأنشطة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>مقارنة مع ما سبق</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>قبل سنة</translation>
    </message>
    <message>
        <source>Work, month by month</source>
        <translation>العمل المنجز، شهرا بشهر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الوضعية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>What became of referrals</source>
        <translation>مآل الإحالات</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>العرقلة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Participants of activities</source>
        <translation>المشاركون في الأنشطة</translation>
    </message>
    <message>
        <source>Registered, by administrative status</source>
        <translation>المسجلون حسب الوضعية الإدارية</translation>
    </message>
    <message>
        <source>People assisted, by sector</source>
        <translation>المستفيدون من المساعدة حسب القطاع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>الفصل %1 من %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 إلى اليوم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (مستورد)</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>المحتسب هنا</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation>القيمة المرجعية</translation>
    </message>
    <message>
        <source>%1: the target is %2; no figure is known.</source>
        <translation>%1: الهدف هو %2؛ ولا يعرف أي رقم.</translation>
    </message>
    <message>
        <source>%1: %2, exactly the target.</source>
        <translation>%1: %2، أي الهدف تماما.</translation>
    </message>
    <message>
        <source>%1: %2, that is %3 below the target of %4.</source>
        <translation>%1: %2، أي أقل من الهدف (%4) بـ %3.</translation>
    </message>
    <message>
        <source>%1: %2, that is %3 above the target of %4.</source>
        <translation>%1: %2، أي أكثر من الهدف (%4) بـ %3.</translation>
    </message>
    <message>
        <source>The figure is imported.</source>
        <translation>الرقم مستورد.</translation>
    </message>
    <message>
        <source>%1: %2, as at the base line of %3.</source>
        <translation>%1: %2، كما في القيمة المرجعية لسنة %3.</translation>
    </message>
    <message>
        <source>%1: %2, that is %4 below the base line of %3 (%5).</source>
        <translation>%1: %2، أي أقل من القيمة المرجعية لسنة %3 (%5) بـ %4.</translation>
    </message>
    <message>
        <source>%1: %2, that is %4 above the base line of %3 (%5).</source>
        <translation>%1: %2، أي أكثر من القيمة المرجعية لسنة %3 (%5) بـ %4.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>People, over thirteen months</source>
        <translation>الأشخاص خلال ثلاثة عشر شهرا</translation>
    </message>
    <message>
        <source>People assisted, by age and sex</source>
        <translation>الأشخاص المستفيدون من المساعدة حسب السن والجنس</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>The largest group is aged %1.</source>
        <translation>الفئة الأكبر سنها %1.</translation>
    </message>
    <message>
        <source>Not drawn, since their sex is another or not known: %1.</source>
        <translation>لم يرسموا لأن جنسهم غير ذلك أو غير معروف: %1.</translation>
    </message>
    <message>
        <source>Referrals, from sending to outcome</source>
        <translation>الإحالات من الإرسال إلى النتيجة</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>إحالات</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا جواب في الأجل</translation>
    </message>
    <message>
        <source>Goal attained</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>Partly attained</source>
        <translation>تحقق الهدف جزئيا</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Sent: %1. As they stand today, accepted: %2; declined: %3; without an answer in time: %4; goal attained: %5.</source>
        <translation>المرسلة: %1. وضعها اليوم: المقبولة %2؛ المرفوضة %3؛ بدون جواب في الأجل %4؛ تحقق الهدف %5.</translation>
    </message>
    <message>
        <source>Nights slept, of those on offer</source>
        <translation>الليالي المقضية من مجموع الليالي المتاحة</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>ليال</translation>
    </message>
    <message>
        <source>Slept</source>
        <translation>المقضية</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>المتاحة</translation>
    </message>
    <message>
        <source>In all, %1 of %2 nights on offer were slept (%3).</source>
        <translation>المجموع: قضيت %1 ليلة من أصل %2 ليلة متاحة (%3).</translation>
    </message>
    <message>
        <source>People assisted, by commune</source>
        <translation>الأشخاص المستفيدون من المساعدة حسب الجماعة</translation>
    </message>
    <message>
        <source>Most live in %1: %2 of %3 people.</source>
        <translation>أكثرهم يقيمون في %1: %2 من أصل %3.</translation>
    </message>
    <message>
        <source>All communes: %1</source>
        <translation>جميع الجماعات: %1</translation>
    </message>
    <message>
        <source>Without the months that are not closed or have no public version: %1.</source>
        <translation>دون الأشهر غير المقفلة أو التي ليست لها نسخة عمومية: %1.</translation>
    </message>
    <message>
        <source>%1 as closed on %2; later corrections are not included.</source>
        <translation>%1 كما أقفل في %2؛ دون احتساب التصحيحات اللاحقة.</translation>
    </message>
    <message>
        <source>In each month a figure is at most 4 away from the exact one, people assisted 8, so what is not listed is not always nothing. A difference of two months may be off by 8, of people assisted by 16; a sum by 4 for each month in it, of people assisted by 8; “All others” by 4 for each line it adds up, of people assisted by 8. Guests on an average night are off by less than five.</source>
        <translation>في كل شهر لا يبتعد الرقم عن الرقم المضبوط بأكثر من 4، وعدد المستفيدين بأكثر من 8، وبالتالي فما لم يذكر ليس دائما منعدما. وقد يصل خطأ الفرق بين شهرين إلى 8، وبالنسبة للمستفيدين إلى 16؛ وخطأ المجموع إلى 4 عن كل شهر فيه، وبالنسبة للمستفيدين إلى 8؛ وخطأ «الباقون» إلى 4 عن كل سطر يجمعه، وبالنسبة للمستفيدين إلى 8. أما عدد النزلاء في ليلة متوسطة فخطؤه أقل من خمسة.</translation>
    </message>
    <message>
        <source>Activities are exact; where none took place there were no participants, and that is no secret.</source>
        <translation>الأنشطة مضبوطة؛ وحيث لم يكن أي نشاط لم يكن هناك مشاركون، وليس في ذلك سر.</translation>
    </message>
    <message>
        <source>%1 is among the first %2 months of the file, which have no public version: their figures would tell too much of one another.</source>
        <translation>%1 من الأشهر %2 الأولى في الملف، وهذه ليست لها نسخة عمومية: لأن أرقامها تكشف الكثير عن بعضها البعض.</translation>
    </message>
    <message>
        <source>Closed months of this period: %1. The tables show them as they were closed.</source>
        <translation>الأشهر المقفلة من هذه الفترة: %1. تعرضها الجداول كما أقفلت.</translation>
    </message>
    <message>
        <source>Counted today, the closed months are still as they were closed.</source>
        <translation>عند العد اليوم، ما زالت الأشهر المقفلة كما أقفلت.</translation>
    </message>
    <message>
        <source>Counted today, these closed months differ from what was closed: %1. Where each person counts once in the whole period, today’s count is given.</source>
        <translation>عند العد اليوم، تختلف هذه الأشهر المقفلة عما أقفل: %1. وحيث يحتسب كل شخص مرة واحدة في الفترة كلها، يعطى عد اليوم.</translation>
    </message>
</context>
<context>
    <name>wasl::reports::PeopleExport</name>
    <message>
        <source>Agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يسأل بعد</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name (Arabic)</source>
        <translation>الاسم العائلي (بالعربية)</translation>
    </message>
    <message>
        <source>Given name (Arabic)</source>
        <translation>الاسم الشخصي (بالعربية)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
</context>
<context>
    <name>wasl::storage</name>
    <message>
        <source>Another person already has the file number %1.</source>
        <translation>رقم الملف %1 مخصص من قبل لشخص آخر.</translation>
    </message>
    <message>
        <source>There is already a case file in this folder.</source>
        <translation>يوجد من قبل ملف معطيات في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>لا يوجد ملف معطيات في هذا المجلد.</translation>
    </message>
    <message>
        <source>The folder of the case file cannot be written. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>لا يمكن الكتابة في مجلد ملف المعطيات. المرجو طلب الإذن من المكلف(ة) بهذا الحاسوب، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This key does not open the case file, or the file is damaged.</source>
        <translation>هذا المفتاح لا يفتح ملف المعطيات، أو أن الملف متضرر.</translation>
    </message>
    <message>
        <source>These are one and the same record.</source>
        <translation>يتعلق الأمر بملف واحد.</translation>
    </message>
    <message>
        <source>The person is staying here. Check her out first.</source>
        <translation>يستفيد الشخص من الإيواء هنا. المرجو تسجيل مغادرته أولا.</translation>
    </message>
    <message>
        <source>Write why the person is erased.</source>
        <translation>المرجو كتابة سبب محو معطيات الشخص.</translation>
    </message>
    <message>
        <source>The person is not checked in here.</source>
        <translation>لم يسجل دخول الشخص هنا.</translation>
    </message>
    <message>
        <source>This referral was already sent. Withdraw it and write another.</source>
        <translation>سبق إرسال هذه الإحالة. المرجو سحبها وتحرير إحالة أخرى.</translation>
    </message>
    <message>
        <source>Write why the referral is sent without consent.</source>
        <translation>المرجو كتابة سبب إرسال الإحالة دون موافقة.</translation>
    </message>
    <message>
        <source>Someone else changed this record while it was open here. Open it again to see the change, then make yours.</source>
        <translation>غير شخص آخر هذه المعطيات وهي مفتوحة هنا. المرجو إعادة فتحها للاطلاع على ما تغير، ثم إدخال تغييراتكم.</translation>
    </message>
    <message>
        <source>The last thing that happened to this record cannot be undone.</source>
        <translation>لا يمكن التراجع عن آخر ما طرأ على هذه المعطيات.</translation>
    </message>
    <message>
        <source>There is no such record, or you may not see it.</source>
        <translation>هذه المعطيات غير موجودة، أو لا يسمح لكم بالاطلاع عليها.</translation>
    </message>
    <message>
        <source>The first month was chosen already; it cannot be changed any more.</source>
        <translation>سبق اختيار الشهر الأول؛ ولم يعد من الممكن تغييره.</translation>
    </message>
    <message>
        <source>The figures of %1 have already left; they can never be changed.</source>
        <translation>سبق إرسال أرقام %1؛ ولا يمكن تغييرها أبدا.</translation>
    </message>
    <message>
        <source>The figures of %1 can leave when the month is over.</source>
        <translation>يمكن إرسال أرقام %1 بعد انتهاء الشهر.</translation>
    </message>
    <message>
        <source>Months leave one after the other, and %1 is not the next one.</source>
        <translation>ترسل الأشهر تباعا، و%1 ليس هو الشهر الموالي.</translation>
    </message>
    <message>
        <source>This note belongs to a part of the file to which you were given no key. Ask whoever manages the users.</source>
        <translation>تنتمي هذه الملاحظة إلى قسم من الملف لم يسلم لكم مفتاحه. المرجو الاتصال بمن يدبر حسابات المستعملين.</translation>
    </message>
    <message>
        <source>Bed %1 in room %2 is held for %3 from %4 until %5.</source>
        <translation>السرير %1 في الغرفة %2 محجوز لفائدة %3 من %4 إلى غاية %5.</translation>
    </message>
    <message>
        <source>Bed %1 in room %2 is held for %3 from %4, with no end known.</source>
        <translation>السرير %1 في الغرفة %2 محجوز لفائدة %3 ابتداء من %4، دون تاريخ نهاية معروف.</translation>
    </message>
    <message>
        <source>Someone else took this bed just now.</source>
        <translation>تم منح هذا السرير لشخص آخر قبل لحظات.</translation>
    </message>
    <message>
        <source>This bed is out of use during that time.</source>
        <translation>هذا السرير خارج الخدمة في تلك الفترة.</translation>
    </message>
    <message>
        <source>The person is checked in elsewhere. Check her out first.</source>
        <translation>دخول الشخص مسجل في مكان آخر. المرجو تسجيل مغادرته أولا.</translation>
    </message>
    <message>
        <source>This was not saved: the disk is full. Free some space, then save again. Everything saved before is safe.</source>
        <translation>لم يتم الحفظ: القرص ممتلئ. المرجو إخلاء بعض المساحة ثم الحفظ من جديد. كل ما حفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>This was not saved: the case file cannot be written. Check the permissions of its folder, then save again.</source>
        <translation>لم يتم الحفظ: لا يمكن الكتابة في ملف المعطيات. المرجو التحقق من أذون مجلده ثم الحفظ من جديد.</translation>
    </message>
    <message>
        <source>This was not saved: another program is writing to the case file. Wait a moment, then save again.</source>
        <translation>لم يتم الحفظ: برنامج آخر يكتب في ملف المعطيات. المرجو الانتظار قليلا ثم الحفظ من جديد.</translation>
    </message>
    <message>
        <source>Someone holds a place here during that time. Move or end the stay first.</source>
        <translation>هناك من يشغل مكانا هنا في تلك الفترة. المرجو نقله أو إنهاء مدة إيوائه أولا.</translation>
    </message>
    <message>
        <source>This month is not closed yet, so there is nothing to amend.</source>
        <translation>لم يقفل هذا الشهر بعد، فلا شيء يستوجب التعديل.</translation>
    </message>
    <message>
        <source>This installation has no encryption, so the case file is not opened. Install the program again.</source>
        <translation>لا يتوفر هذا التثبيت على التشفير، لذلك لا يفتح ملف المعطيات. المرجو إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>This case file was last used with a newer version of Wasl. Install that version to open it. Nothing was changed.</source>
        <translation>استعمل ملف المعطيات هذا آخر مرة بإصدار أحدث من برنامج وصل. المرجو تثبيت ذلك الإصدار لفتحه. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This case file is from an older version of Wasl. Open it once for writing, so that it is brought up to date.</source>
        <translation>ملف المعطيات هذا من إصدار أقدم من برنامج وصل. المرجو فتحه مرة واحدة مع إمكانية الكتابة ليتم تحيينه.</translation>
    </message>
    <message>
        <source>Others were said to be the same person as both of these. Take one of those decisions back first.</source>
        <translation>سبق التصريح بأن سجلات أخرى تخص الشخص نفسه مع كلا السجلين. المرجو التراجع أولا عن أحد هذه القرارات.</translation>
    </message>
    <message>
        <source>Two of the records that would become one person were said to be different people. Take that decision back first.</source>
        <translation>سبق التصريح بأن اثنين من السجلات التي ستصبح لشخص واحد يخصان شخصين مختلفين. المرجو التراجع أولا عن ذلك القرار.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>سبق التراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was undone.</source>
        <translation>تم الإلغاء. لم يتراجع عن أي شيء.</translation>
    </message>
    <message>
        <source>Write until when the file is kept: a day to come.</source>
        <translation>اكتبوا إلى متى يُحفظ الملف: يوما لاحقا.</translation>
    </message>
    <message>
        <source>She is in the queue already.</source>
        <translation>الشخص مسجل سلفا في لائحة الانتظار.</translation>
    </message>
    <message>
        <source>The file of this attachment is missing or damaged. It may still be in a backup.</source>
        <translation>ملف هذا المرفق مفقود أو تالف. قد يكون موجودا في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is not a photo that can be kept: it is too large, or holds more than the picture.</source>
        <translation>لا يمكن الاحتفاظ بهذه الصورة: هي كبيرة جدا، أو تحتوي على أكثر من الصورة.</translation>
    </message>
    <message>
        <source>%1 are not collected here: an administrator must switch them on first, with the number of the CNDP&apos;s authorisation.</source>
        <translation>لا تُجمع هنا: %1. يجب أن يفعّلها مدير النظام أولا، مع رقم ترخيص اللجنة الوطنية (CNDP).</translation>
    </message>
    <message>
        <source>Write the number of the CNDP&apos;s authorisation first. These fields may not be collected without it.</source>
        <translation>المرجو كتابة رقم ترخيص اللجنة الوطنية (CNDP) أولا. لا يجوز جمع هذه الحقول دونه.</translation>
    </message>
    <message>
        <source>Only what was given today can be taken back.</source>
        <translation>لا يمكن التراجع إلا عما وُزع اليوم.</translation>
    </message>
    <message>
        <source>This colleague cannot be given a case: she has left, or her role follows no cases. Choose another.</source>
        <translation>لا يمكن إسناد ملف إلى هذا الزميل: إما أنه غادر، أو أن دوره لا يتتبع الملفات. اختاروا غيره.</translation>
    </message>
    <message>
        <source>She does not belong to this household today. Choose one of its members.</source>
        <translation>لا تنتمي اليوم إلى هذه الأسرة. اختاروا أحد أفرادها.</translation>
    </message>
    <message>
        <source>There is no open case to hand over.</source>
        <translation>لا يوجد ملف مواكبة مفتوح لتسليمه.</translation>
    </message>
    <message>
        <source>Careful: the keys of “%1” are not those that were confirmed on %2. Either it made new ones, or somebody pretends to be it. Call a person you know there, on a number you had before, and compare the fingerprint.</source>
        <translation>انتبه: مفاتيح «%1» ليست تلك التي تم تأكيدها بتاريخ %2. إما أنها أنشأت مفاتيح جديدة، أو أن أحدا ينتحل صفتها. اتصل بشخص تعرفه هناك، على رقم كان لديك من قبل، وقارن البصمة.</translation>
    </message>
    <message>
        <source>Careful: another association is already confirmed under the name “%1”. Call a person you know there, on a number you had before, and compare the fingerprint.</source>
        <translation>انتبه: توجد جمعية أخرى مؤكدة باسم «%1». اتصل بشخص تعرفه هناك، على رقم كان لديك من قبل، وقارن البصمة.</translation>
    </message>
    <message>
        <source>This is your own association&apos;s card.</source>
        <translation>هذه بطاقة جمعيتكم أنتم.</translation>
    </message>
    <message>
        <source>Files of this kind are not kept, whatever their name says. Attach a PDF, a picture (JPEG or PNG), a plain text, or a document of Word, Excel or LibreOffice Writer.</source>
        <translation>لا تُحفظ ملفات من هذا النوع، مهما كان اسمها. أرفق ملف PDF أو صورة (JPEG أو PNG) أو نصا عاديا أو وثيقة Word أو Excel أو LibreOffice Writer.</translation>
    </message>
    <message>
        <source>This file is a program or a web page: it could do something by itself when it is opened. It is not kept. Save what it shows as a PDF, and attach that.</source>
        <translation>هذا الملف برنامج أو صفحة ويب: قد يقوم بشيء من تلقاء نفسه عند فتحه. لن يحفظ. احفظوا ما يعرضه بصيغة PDF ثم أرفقوه.</translation>
    </message>
    <message>
        <source>This document contains macros, which are small programs. It is not kept. Save it without macros, or as a PDF, and attach that.</source>
        <translation>تحتوي هذه الوثيقة على وحدات ماكرو، وهي برامج صغيرة. لن تحفظ. احفظوها بدون ماكرو أو بصيغة PDF ثم أرفقوها.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there, and that you may open it.</source>
        <translation>تتعذر قراءة هذا الملف. تأكد من أنه ما زال موجودا ومن أنه يمكنك فتحه.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 are kept. Scan it with fewer colours or a lower resolution, or attach it in parts.</source>
        <translation>هذا الملف كبير جدا: يحفظ %1 على الأكثر. امسحوه ضوئيا بألوان أقل أو بدقة أدنى، أو أرفقوه على أجزاء.</translation>
    </message>
    <message>
        <source>The file was not attached: it was stopped.</source>
        <translation>لم يُرفق الملف: تم إيقاف العملية.</translation>
    </message>
    <message>
        <source>This file was taken in already.</source>
        <translation>سبق استلام هذا الملف.</translation>
    </message>
    <message>
        <source>Somebody was referred to this partner, or decided about it: it cannot be removed. Close it instead, and say why.</source>
        <translation>هناك من أحيل على هذا الشريك أو أبدى قرارا بشأنه: لا يمكن حذفه. أغلقوه واكتبوا السبب.</translation>
    </message>
    <message>
        <source>A referral can go on only from another one of the same person.</source>
        <translation>لا تكون الإحالة تتمة إلا لإحالة أخرى تخص الشخص نفسه.</translation>
    </message>
    <message>
        <source>This referral was not sent yet: it has no reference to print.</source>
        <translation>لم ترسل هذه الإحالة بعد: ليس لها مرجع يطبع.</translation>
    </message>
    <message>
        <source>No referral of this file has this reference. It may be another association&apos;s.</source>
        <translation>لا توجد في هذا الملف إحالة بهذا المرجع. قد تكون لجمعية أخرى.</translation>
    </message>
    <message>
        <source>This is an example: the organisation does not exist. Write over it, or remove the examples.</source>
        <translation>هذا مثال: هذه الهيئة غير موجودة. اكتبوا مكانه أو احذفوا الأمثلة.</translation>
    </message>
    <message>
        <source>it was only an example</source>
        <translation>كان مجرد مثال</translation>
    </message>
    <message>
        <source>Some of it has left already. It is not counted anew.</source>
        <translation>خرج جزء منها. لا يعاد عدها.</translation>
    </message>
    <message>
        <source>This card was revoked on %1 and is not valid. Reason: %2. Ask who holds it for the new card, or find her by name.</source>
        <translation>ألغيت هذه البطاقة في %1 ولم تعد صالحة. السبب: %2. اطلبوا من حاملها البطاقة الجديدة، أو ابحثوا عنها بالاسم.</translation>
    </message>
    <message>
        <source>This card was not issued by this association, or its holder&apos;s file was erased.</source>
        <translation>لم تصدر هذه البطاقة عن هذه الجمعية، أو أن ملف صاحبتها قد مُحي.</translation>
    </message>
    <message>
        <source>This card was valid until %1. Find the person by name, and give her a new one.</source>
        <translation>كانت هذه البطاقة صالحة إلى غاية %1. ابحثوا عن الشخص بالاسم وسلموه بطاقة جديدة.</translation>
    </message>
    <message>
        <source>She has a card that is valid. Revoke or replace it first.</source>
        <translation>لديها بطاقة صالحة. ألغها أو عوّضها أولا.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>بخصوص %1: %2</translation>
    </message>
    <message>
        <source>Choose who stays.</source>
        <translation>اختاروا من سيقيم.</translation>
    </message>
    <message>
        <source>The person has a bed already, or one is held for her.</source>
        <translation>لهذا الشخص سرير، أو حجز له سرير.</translation>
    </message>
    <message>
        <source>House rules that hold already are not changed, since somebody may have signed them. Write a new version from today or later.</source>
        <translation>القواعد السارية لا تغير لأن شخصا قد يكون وقع عليها. اكتبوا صيغة جديدة تسري من اليوم أو بعده.</translation>
    </message>
    <message>
        <source>There are house rules in this language from this day already.</source>
        <translation>توجد قواعد بهذه اللغة ابتداء من هذا اليوم.</translation>
    </message>
    <message>
        <source>In which part of the file the texts lie is decided when the incident is written down. Write it down again if that was wrong.</source>
        <translation>يتم تحديد الجزء الذي تحفظ فيه النصوص عند تدوين الحادث. أعيدوا تدوينه إذا كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>A ban that was decided is not changed. Lift it, or decide anew: both decisions stay on record.</source>
        <translation>لا يغير قرار منع تم اتخاذه. ارفعوه أو اتخذوا قرارا جديدا: يبقى القراران مسجلين.</translation>
    </message>
    <message>
        <source>This was given back or lost already. Look at the list again.</source>
        <translation>سبق أن أرجع هذا أو ضاع. راجعوا اللائحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) of this room are free then; %1 are needed.</source>
        <translation>
            <numerusform>عدد الأسرة الشاغرة في هذه الغرفة في تلك المدة: %n؛ والمطلوب %1.</numerusform>
            <numerusform>عدد الأسرة الشاغرة في هذه الغرفة في تلك المدة: %n؛ والمطلوب %1.</numerusform>
            <numerusform>عدد الأسرة الشاغرة في هذه الغرفة في تلك المدة: %n؛ والمطلوب %1.</numerusform>
            <numerusform>عدد الأسرة الشاغرة في هذه الغرفة في تلك المدة: %n؛ والمطلوب %1.</numerusform>
            <numerusform>عدد الأسرة الشاغرة في هذه الغرفة في تلك المدة: %n؛ والمطلوب %1.</numerusform>
            <numerusform>عدد الأسرة الشاغرة في هذه الغرفة في تلك المدة: %n؛ والمطلوب %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>She is in the house.</source>
        <translation>إنها داخل الدار.</translation>
    </message>
    <message>
        <source>Choose a day that is not past.</source>
        <translation>اختاروا يوما لم يمض.</translation>
    </message>
    <message>
        <source>Only her last entry can be taken back. Correct the hour of this one.</source>
        <translation>لا يمكن التراجع إلا عن آخر تسجيل لها. صححوا ساعة هذا التسجيل.</translation>
    </message>
    <message>
        <source>No visitor is counted as in the house today.</source>
        <translation>لا يوجد أي زائر مسجل داخل الدار اليوم.</translation>
    </message>
    <message>
        <source>This bed was taken out of use just now.</source>
        <translation>سحب هذا السرير من الخدمة قبل قليل.</translation>
    </message>
    <message>
        <source>Between %1 and %2 can be added at once.</source>
        <translation>يمكن إضافة ما بين %1 و%2 دفعة واحدة.</translation>
    </message>
    <message>
        <source>Somebody once had a bed here, or it was blocked, so that it stays in the file. Take it out of use instead.</source>
        <translation>سبق أن كان لشخص سرير هنا أو تم توقيف المكان، لذلك يبقى في الملف. يمكن سحبه من الخدمة.</translation>
    </message>
    <message>
        <source>The person is not on the waiting list any more.</source>
        <translation>لم يعد هذا الشخص في لائحة الانتظار.</translation>
    </message>
    <message>
        <source>“%1” cannot be broken down like this, only by one or two of: %2.</source>
        <translation>لا يمكن تفصيل «%1» هكذا، بل فقط حسب واحد أو اثنين من: %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل بدايتها.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>تم إيقاف العد.</translation>
    </message>
    <message>
        <source>Belongings of hers are kept here. Return them, or say what became of them, first.</source>
        <translation>ما زالت أمتعة لها محفوظة هنا. أعيدوها أو دوّنوا مصيرها أولا.</translation>
    </message>
    <message>
        <source>There is no figure to import.</source>
        <translation>لا يوجد أي رقم للاستيراد.</translation>
    </message>
    <message>
        <source>%1 is not closed, and only a closed month has a public version. Close it first, or ask for the exact figures.</source>
        <translation>الشهر %1 غير مقفل، ولا نسخة للعموم إلا لشهر مقفل. أقفلوه أولا أو اطلبوا الأرقام المضبوطة.</translation>
    </message>
    <message>
        <source>Say why these figures changed after the month was closed.</source>
        <translation>المرجو ذكر سبب تغير هذه الأرقام بعد إقفال الشهر.</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: its figures were altered past the program. It has no public version.</source>
        <translation>توقيع شهر %1 غير سليم: عُدِّلت أرقامه من خارج البرنامج. ليست له نسخة للعموم.</translation>
    </message>
    <message>
        <source>The case file is empty: what was in it is lost here. Restore the last backup. Nothing was changed.</source>
        <translation>ملف المعطيات فارغ: ما كان فيه ضاع هنا. استرجعوا آخر نسخة احتياطية. لم يغير أي شيء.</translation>
    </message>
    <message>
        <source>She stays in %1: what is recorded here would not be true there.</source>
        <translation>هي مقيمة في %1: ما يسجل هنا لن يكون صحيحا هناك.</translation>
    </message>
    <message>
        <source>The figures of this month changed while you looked at them. Nothing was written down: look at them as they are now, and decide again.</source>
        <translation>تغيرت أرقام هذا الشهر وأنتم تنظرون إليها، ولم يسجل أي شيء: اطلعوا عليها كما هي الآن ثم قرروا من جديد.</translation>
    </message>
    <message>
        <source>The journal says that this month was closed, and its figures are gone: somebody took them out of the file past the program. Compare with a backup.</source>
        <translation>يقول السجل إن هذا الشهر أقفل، لكن أرقامه اختفت: لقد حذفها شخص من الملف خارج البرنامج. قارنوا مع نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::Backup</name>
    <message>
        <source>There is already something at this place. Choose an empty folder for the backup.</source>
        <translation>يوجد شيء من قبل في هذا المكان. المرجو اختيار مجلد فارغ للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>A file of the case file or of the backup cannot be read.</source>
        <translation>لا يمكن قراءة أحد مكونات ملف المعطيات أو النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>تم إيقاف العملية.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete and was not used. Take another one, or make a new one on another medium.</source>
        <translation>هذه النسخة الاحتياطية متضررة أو ناقصة ولم تستعمل. المرجو استعمال نسخة أخرى، أو إنشاء نسخة جديدة على حامل آخر.</translation>
    </message>
    <message>
        <source>There is already a case file, or something else, in this folder. Restore into an empty one; nothing was changed.</source>
        <translation>يوجد من قبل في هذا المجلد ملف معطيات أو شيء آخر. المرجو الاسترجاع في مجلد فارغ؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The backup was not made: files were removed from the case file meanwhile. Make it once more.</source>
        <translation>لم يتم إنشاء النسخة الاحتياطية: حذفت في أثناء ذلك ملفات من ملف المعطيات. المرجو إنشاؤها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::CaseFile</name>
    <message>
        <source>You were not given the key to these notes. Ask someone who reads them to let you in.</source>
        <translation>لم يسلم لكم مفتاح هذه الملاحظات. المرجو طلبه ممن يطلع عليها.</translation>
    </message>
    <message>
        <source>The present passphrase is not right.</source>
        <translation>عبارة السر الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>This user no longer has access.</source>
        <translation>لم يعد لهذا المستعمل(ة) حق الولوج.</translation>
    </message>
    <message>
        <source>There is already a user of this name.</source>
        <translation>يوجد من قبل مستعمل(ة) بهذا الاسم.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Ask another administrator.</source>
        <translation>لا يمكنكم القيام بهذا في حق أنفسكم. المرجو طلبه من مسؤول(ة) نظام آخر.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>هذا آخر من له دور مسؤول(ة) النظام. المرجو منح هذا الدور لشخص آخر أولا.</translation>
    </message>
    <message>
        <source>The role of this user does not go with these notes. Change the role first.</source>
        <translation>دور هذا المستعمل(ة) لا يتلاءم مع هذه الملاحظات. المرجو تغيير الدور أولا.</translation>
    </message>
    <message>
        <source>Only someone who reads these notes can let somebody else in.</source>
        <translation>لا يمكن السماح لشخص آخر بالاطلاع على هذه الملاحظات إلا لمن يطلع عليها.</translation>
    </message>
    <message>
        <source>The keys were not changed: a report, an import or a backup is still running. Wait until it has ended, then try again.</source>
        <translation>لم تتغير المفاتيح: ما زال هناك تقرير أو استيراد أو نسخة احتياطية قيد الإنجاز. المرجو انتظار انتهاء ذلك ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The keys were not changed: there is not enough room on the disk to encrypt the case file anew. Free %1, then try again.</source>
        <translation>لم تتغير المفاتيح: لا توجد مساحة كافية في القرص لتشفير ملف المعطيات من جديد. المرجو إخلاء %1 ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Write why these notes must be read now, so that it can be understood later.</source>
        <translation>اكتبوا لماذا يجب الاطلاع على هذه الملاحظات الآن، حتى يُفهم ذلك لاحقا.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another case file, or was replaced by a newer one.</source>
        <translation>رمز الطوارئ هذا يخص ملف معطيات آخر، أو حل محله رمز أحدث منه.</translation>
    </message>
    <message>
        <source>The recovery code holds no key to these notes: nobody was given them, or nobody who reads them has signed in since the code was made.</source>
        <translation>لا يتضمن رمز الطوارئ مفتاح هذه الملاحظات: إما أنه لم يُمنح لأحد، أو لم يدخل أي من قرائها منذ إنشاء الرمز.</translation>
    </message>
    <message>
        <source>This is done, but that it was done could not be written into the case file: the disk is full, or another program is writing. It need not be done again.</source>
        <translation>تم ذلك، لكن تعذر تسجيله في ملف المعطيات: القرص ممتلئ أو أن برنامجا آخر يكتب فيه الآن. لا حاجة إلى إعادته.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs, then try again. Nothing was changed.</source>
        <translation>الذاكرة المتاحة لا تكفي لهذا. أغلقوا البرامج الأخرى ثم أعيدوا المحاولة. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::CompartmentCipher</name>
    <message>
        <source>This note cannot be opened: it was altered, or you were not given its key.</source>
        <translation>لا يمكن فتح هذه الملاحظة: لقد غيرت، أو لم يسلم لكم مفتاحها.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::DurableFile</name>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then try again.</source>
        <translation>القرص ممتلئ: لم يحفظ أي شيء. المرجو إخلاء بعض المساحة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The folder of the case file cannot be written. Ask for permission to write there, or choose another folder.</source>
        <translation>لا يمكن الكتابة في مجلد ملف المعطيات. المرجو طلب إذن الكتابة فيه، أو اختيار مجلد آخر.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::KeySlots</name>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>لا يوجد ملف معطيات في هذا المجلد.</translation>
    </message>
    <message>
        <source>The key file of this case file is damaged. Restore it from a backup.</source>
        <translation>ملف المفاتيح الخاص بملف المعطيات هذا متضرر. المرجو استرجاعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Wasl. Update Wasl to open it; nothing was changed.</source>
        <translation>كتب ملف المعطيات هذا بإصدار أحدث من برنامج وصل. المرجو تحيين البرنامج لفتحه؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>You may not read the case file in this folder. Ask whoever looks after this computer for permission.</source>
        <translation>لا يحق لكم قراءة ملف المعطيات في هذا المجلد. المرجو طلب الإذن ممن يشرف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key files of this case file are missing. Take keyslots.a from a backup, and put it into the folder.</source>
        <translation>ملفات مفاتيح ملف المعطيات هذا مفقودة. المرجو أخذ keyslots.a من نسخة احتياطية ووضعه في المجلد.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::PassphrasePolicy</name>
    <message>
        <source>The passphrase is too short. Take at least 12 characters (15 are better), or six words that have nothing to do with each other.</source>
        <translation>عبارة السر قصيرة جدا. المرجو استعمال 12 رمزا على الأقل (والأفضل 15)، أو ست كلمات لا علاقة بينها.</translation>
    </message>
    <message>
        <source>Many people use this passphrase, so it is the first that would be tried. Choose another one.</source>
        <translation>يستعمل كثير من الناس عبارة السر هذه، فهي أول ما سيجرب. المرجو اختيار عبارة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase repeats itself and is easily guessed. Choose another one.</source>
        <translation>عبارة السر هذه تكرر نفسها ويسهل تخمينها. المرجو اختيار عبارة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase is little more than a name that everybody here knows. Choose another one.</source>
        <translation>عبارة السر هذه لا تكاد تزيد على اسم يعرفه الجميع هنا. المرجو اختيار عبارة أخرى.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::RecoveryCode</name>
    <message>
        <source>This is not a recovery code. Compare it with the paper, character by character: it has nine groups of four.</source>
        <translation>هذا ليس رمز استرجاع. المرجو مقارنته بالورقة حرفا حرفا: فهو يتكون من تسع مجموعات من أربعة رموز.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::Vault</name>
    <message>
        <source>%1 has this case file open on the computer %2 since %3. Close it there first.</source>
        <translation>ملف المعطيات هذا مفتوح لدى %1 على الحاسوب %2 منذ %3. المرجو إغلاقه هناك أولا.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase was wrong several times. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>كانت عبارة السر خاطئة عدة مرات. يمكن المحاولة من جديد الآن.</numerusform>
            <numerusform>كانت عبارة السر خاطئة عدة مرات. المرجو الانتظار ثانية واحدة ثم المحاولة من جديد.</numerusform>
            <numerusform>كانت عبارة السر خاطئة عدة مرات. المرجو الانتظار ثانيتين ثم المحاولة من جديد.</numerusform>
            <numerusform>كانت عبارة السر خاطئة عدة مرات. المرجو الانتظار %n ثوان ثم المحاولة من جديد.</numerusform>
            <numerusform>كانت عبارة السر خاطئة عدة مرات. المرجو الانتظار %n ثانية ثم المحاولة من جديد.</numerusform>
            <numerusform>كانت عبارة السر خاطئة عدة مرات. المرجو الانتظار %n ثانية ثم المحاولة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this case file are protected too weakly, as if somebody had altered them. Restore them from a backup.</source>
        <translation>حماية مفاتيح ملف المعطيات هذا ضعيفة جدا، كما لو أن أحدا غيرها. المرجو استرجاعها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file of this case file is damaged or was altered. Restore it from a backup.</source>
        <translation>ملف المفاتيح الخاص بملف المعطيات هذا متضرر أو تم تغييره. المرجو استرجاعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another case file, or was replaced by a newer one.</source>
        <translation>رمز الطوارئ هذا يخص ملف معطيات آخر، أو حل محله رمز أحدث منه.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the case file. Close other programs, then try again.</source>
        <translation>لا توجد ذاكرة متاحة كافية لفتح ملف المعطيات. المرجو إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The recovery code of this case file was not typed back yet. Type it back, or have a new one made; without it no record can be kept.</source>
        <translation>لم تتم بعد إعادة كتابة رمز استرجاع ملف المعطيات هذا. المرجو إعادة كتابته أو طلب رمز جديد؛ فدون ذلك لا يمكن حفظ أي ملف.</translation>
    </message>
    <message>
        <source>There is already a case file, or something else, in this folder. Choose an empty folder.</source>
        <translation>يوجد من قبل في هذا المجلد ملف معطيات أو شيء آخر. المرجو اختيار مجلد فارغ.</translation>
    </message>
    <message>
        <source>This passphrase was given to you for the first time only. Choose your own.</source>
        <translation>عبارة السر هذه سلمت لكم لأول دخول فقط. المرجو اختيار عبارة خاصة بكم.</translation>
    </message>
    <message>
        <source>You have already chosen your own passphrase.</source>
        <translation>سبق لكم اختيار عبارة سر خاصة بكم.</translation>
    </message>
    <message>
        <source>The user name or the passphrase is not right.</source>
        <translation>اسم المستعمل(ة) أو عبارة السر غير صحيح.</translation>
    </message>
    <message>
        <source>This case file is open in another program. Close it there first.</source>
        <translation>ملف المعطيات هذا مفتوح في برنامج آخر. المرجو إغلاقه هناك أولا.</translation>
    </message>
</context>
<context>
    <name>wasl::sync</name>
    <message>
        <source>The network&apos;s hub cannot be reached now. Nothing is lost: what waits is sent later.</source>
        <translation>يتعذر الآن الاتصال بالمنصة المركزية للشبكة. لم يضع أي شيء: ما هو قيد الانتظار يرسل لاحقا.</translation>
    </message>
    <message>
        <source>The computer that answered is not the network&apos;s hub: its certificate is not the expected one. Nothing was sent.</source>
        <translation>الحاسوب الذي أجاب ليس هو المنصة المركزية للشبكة: شهادته ليست الشهادة المنتظرة. لم يرسل أي شيء.</translation>
    </message>
    <message>
        <source>The hub did not agree to a secure connection (TLS 1.3). Nothing was sent.</source>
        <translation>لم تقبل المنصة المركزية للشبكة اتصالا مؤمنا (⁦TLS 1.3⁩). لم يرسل أي شيء.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read. What waits is sent again later.</source>
        <translation>جواب المنصة المركزية للشبكة مبتور أو لا يمكن قراءته. ما هو قيد الانتظار يعاد إرساله لاحقا.</translation>
    </message>
    <message>
        <source>The hub&apos;s address must look like https://hub.example.org.</source>
        <translation>يجب أن يكون عنوان المنصة المركزية للشبكة على شكل ⁦https://hub.example.org⁩.</translation>
    </message>
    <message>
        <source>The hub already holds other figures of this month. They stay as they were first sent; this month is closed.</source>
        <translation>تتوفر المنصة المركزية للشبكة من قبل على أرقام أخرى لهذا الشهر. تبقى كما أرسلت أول مرة؛ فهذا الشهر مقفل.</translation>
    </message>
    <message>
        <source>This month is not over yet. It can be sent when it has ended.</source>
        <translation>لم ينته هذا الشهر بعد. يمكن إرساله بعد انتهائه.</translation>
    </message>
    <message>
        <source>The hub does not know this association. Enrol it with a code of the network&apos;s coordination.</source>
        <translation>لا تعرف المنصة المركزية للشبكة هذه الجمعية. المرجو ضمها باستعمال رمز من تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>This code is not known or has expired. Ask the network&apos;s coordination for a new one.</source>
        <translation>هذا الرمز غير معروف أو انتهت صلاحيته. المرجو طلب رمز جديد من تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>This code was already used. Ask the network&apos;s coordination for a new one.</source>
        <translation>سبق استعمال هذا الرمز. المرجو طلب رمز جديد من تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>The hub does not accept the form of this release. This program may need an update.</source>
        <translation>لا تقبل المنصة المركزية للشبكة شكل هذه النشرة. قد يحتاج هذا البرنامج إلى تحيين.</translation>
    </message>
    <message>
        <source>The hub refused the request (%1).</source>
        <translation>رفضت المنصة المركزية للشبكة الطلب (%1).</translation>
    </message>
    <message>
        <source>The hub is busy. What waits is sent later by itself.</source>
        <translation>المنصة المركزية للشبكة مشغولة. ما هو قيد الانتظار يرسل لاحقا بصفة تلقائية.</translation>
    </message>
    <message>
        <source>The hub sent a receipt for something else, so the release still counts as unsent.</source>
        <translation>بعثت المنصة المركزية للشبكة وصل استلام يخص شيئا آخر، لذلك ما زالت النشرة تعتبر غير مرسلة.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read. Try the same code again.</source>
        <translation>جواب المنصة المركزية للشبكة مبتور أو لا يمكن قراءته. المرجو تجربة الرمز نفسه من جديد.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read.</source>
        <translation>جواب المنصة المركزية للشبكة مبتور أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The hub already holds another text of this note. Write a new note instead.</source>
        <translation>لدى المنصة المركزية للشبكة نص آخر لهذه المذكرة. اكتبوا مذكرة جديدة بدلا منها.</translation>
    </message>
    <message>
        <source>Twenty notes of this association wait for the coordination already. Send this one when some of them are decided.</source>
        <translation>هناك عشرون مذكرة لهذه الجمعية تنتظر قرار التنسيقية. أرسلوا هذه بعد البت في بعضها.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>تعذرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>The date of this computer was wrong when the file was saved, or the file lay about for more than a year. Set the date right and save the file again.</source>
        <translation>كان تاريخ هذا الحاسوب خاطئا عند حفظ الملف، أو بقي الملف أكثر من سنة دون تسليم. صححوا التاريخ ثم احفظوا الملف من جديد.</translation>
    </message>
    <message>
        <source>This file does not say which hub it is for. Have it saved again where it came from.</source>
        <translation>لا يذكر هذا الملف المنصة المركزية الموجه إليها. اطلبوا حفظه من جديد لدى الجهة التي جاء منها.</translation>
    </message>
    <message>
        <source>The network&apos;s coordination has stopped this association&apos;s access to the hub. Speak with it; what waits stays in the case file until then.</source>
        <translation>أوقفت تنسيقية الشبكة ولوج هذه الجمعية إلى المنصة المركزية. تواصلوا معها، وما ينتظر الإرسال يبقى في ملف المعطيات إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>The hub knows another key of this association than this case file. Ask the network&apos;s coordination for a code that gives it a new key.</source>
        <translation>تعرف المنصة المركزية لهذه الجمعية مفتاحا غير مفتاح ملف المعطيات هذا. اطلبوا من تنسيقية الشبكة رمزا يمنحها مفتاحا جديدا.</translation>
    </message>
    <message>
        <source>This association declared other communes when it joined: %1. Declare the same ones, in this order.</source>
        <translation>صرحت هذه الجمعية عند انضمامها بجماعات أخرى: %1. صرحوا بالجماعات نفسها وبهذا الترتيب.</translation>
    </message>
    <message>
        <source>This key was already replaced by a newer one, and no key comes back.</source>
        <translation>سبق أن عوض هذا المفتاح بمفتاح أحدث، ولا يعود أي مفتاح إلى الاستعمال.</translation>
    </message>
    <message>
        <source>The hub is busy. Deliver the same file again later: nothing is counted twice.</source>
        <translation>المنصة المركزية مشغولة. سلموا الملف نفسه لاحقا: لا يحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>The association has had a new key since the file was saved. Save the file again.</source>
        <translation>صار للجمعية مفتاح جديد بعد حفظ الملف. احفظوا الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>wasl::sync::Carrying</name>
    <message>
        <source>This answer is for another association (%1). Nothing was changed.</source>
        <translation>هذا الجواب موجه إلى جمعية أخرى (%1). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>To be carried since %1; no answer yet.</source>
        <translation>قيد الحمل منذ %1؛ لا جواب بعد.</translation>
    </message>
    <message>
        <source>Nothing waits for the network now. The next month can be saved when it is over.</source>
        <translation>لا شيء ينتظر الإرسال إلى الشبكة الآن. يمكن حفظ الشهر المقبل عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>wasl::sync::Memberships</name>
    <message>
        <source>The association is not in a network yet. Enrol it with the code that the network&apos;s coordination gave you.</source>
        <translation>لا تنتمي الجمعية إلى أي شبكة بعد. المرجو ضمها باستعمال الرمز المسلم من تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>The association is in a network already.</source>
        <translation>تنتمي الجمعية إلى شبكة من قبل.</translation>
    </message>
    <message>
        <source>This code is one of another association. Ask the network&apos;s coordination for a code that gives this one, %1, a new key.</source>
        <translation>هذا الرمز يخص جمعية أخرى. اطلبوا من تنسيقية الشبكة رمزا يمنح هذه الجمعية، %1، مفتاحا جديدا.</translation>
    </message>
    <message>
        <source>The key of the association was changed meanwhile. Nothing is lost: do it again.</source>
        <translation>تغير مفتاح الجمعية في هذه الأثناء. لم يضع شيء: أعيدوا المحاولة.</translation>
    </message>
</context>
<context>
    <name>wasl::sync::Publisher</name>
    <message>
        <source>The date of this computer is %1, that of the hub %2. Set the date right and send again: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation>تاريخ هذا الحاسوب هو ⁦%1⁩، وتاريخ المنصة المركزية للشبكة هو ⁦%2⁩. المرجو ضبط التاريخ ثم إعادة الإرسال: فالشهر يُقفل نهائيا بمجرد تثبيت أرقامه. لم يُثبَّت أي شيء.</translation>
    </message>
    <message>
        <source>The date of this computer is %1. If that is not today&apos;s, set it right first: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation>تاريخ هذا الحاسوب هو %1. إن لم يكن هو تاريخ اليوم فصححوه أولا: يقفل الشهر نهائيا متى ثبتت أرقامه. لم يثبت شيء.</translation>
    </message>
    <message>
        <source>This file was restored from a backup and does not know what left since. Send once over a connection, or let the months that were over on %1 be closed without their figures. Nothing was fixed.</source>
        <translation>استعيد هذا الملف من نسخة احتياطية، ولا يعرف ما أرسل بعدها. أرسلوا مرة واحدة عبر اتصال، أو دعوا الأشهر التي كانت قد انتهت بحلول %1 تقفل دون أرقامها. لم يثبت شيء.</translation>
    </message>
</context>
<context>
    <name>wasl::ui</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>تأخر بأقل من يوم</numerusform>
            <numerusform>تأخر بيوم واحد</numerusform>
            <numerusform>تأخر بيومين</numerusform>
            <numerusform>تأخر بـ %n أيام</numerusform>
            <numerusform>تأخر بـ %n يوما</numerusform>
            <numerusform>تأخر بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>مستغنى عنه</translation>
    </message>
    <message>
        <source>%1 · room %2 · bed %3</source>
        <extracomment>A place in a reception structure: unit, room and bed.</extracomment>
        <translation>%1 · الغرفة %2 · السرير %3</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يتم اختياره بعد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوزت الأجل</translation>
    </message>
    <message>
        <source>late since just now</source>
        <translation>انقضى الأجل قبل قليل</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>خلال ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>تأخر بأقل من ساعة</numerusform>
            <numerusform>تأخر بساعة واحدة</numerusform>
            <numerusform>تأخر بساعتين</numerusform>
            <numerusform>تأخر بـ %n ساعات</numerusform>
            <numerusform>تأخر بـ %n ساعة</numerusform>
            <numerusform>تأخر بـ %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>دون اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the partner</source>
        <translation>أرسلت إلى الشريك</translation>
    </message>
    <message>
        <source>The partner acknowledged it</source>
        <translation>أكد الشريك التوصل بها</translation>
    </message>
    <message>
        <source>The partner accepted</source>
        <translation>قبل الشريك الإحالة</translation>
    </message>
    <message>
        <source>The partner declined</source>
        <translation>رفض الشريك الإحالة</translation>
    </message>
    <message>
        <source>The service began</source>
        <translation>بدأت الخدمة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>The time for an answer ran out</source>
        <translation>انتهى أجل الجواب</translation>
    </message>
    <message>
        <source>The partner was reminded</source>
        <translation>تم تذكير الشريك</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out again.</source>
        <translation>
            <numerusform>لم يخرج أحد.</numerusform>
            <numerusform>أخرج شخص واحد.</numerusform>
            <numerusform>أخرج شخصان.</numerusform>
            <numerusform>أخرج %n أشخاص.</numerusform>
            <numerusform>أخرج %n شخصا.</numerusform>
            <numerusform>أخرج %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were worked on since and stay:</source>
        <translation>
            <numerusform>لم يشتغل أحد على أي ملف منذ ذلك الحين.</numerusform>
            <numerusform>شخص واحد اشتغل على ملفه منذ ذلك الحين ويبقى:</numerusform>
            <numerusform>شخصان اشتغل على ملفيهما منذ ذلك الحين ويبقيان:</numerusform>
            <numerusform>%n أشخاص اشتغل على ملفاتهم منذ ذلك الحين ويبقون:</numerusform>
            <numerusform>%n شخصا اشتغل على ملفاتهم منذ ذلك الحين ويبقون:</numerusform>
            <numerusform>%n شخص اشتغل على ملفاتهم منذ ذلك الحين ويبقون:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>جار التراجع عن الاستيراد…</translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation>%1 في لائحة الانتظار.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>غير مؤكدة بعد</translation>
    </message>
    <message>
        <source>Other keys than before</source>
        <translation>مفاتيح غير السابقة</translation>
    </message>
    <message>
        <source>Another one has this name</source>
        <translation>جمعية أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>تم الإشعار بالتوصل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Keys made on</source>
        <translation>تاريخ إنشاء المفاتيح</translation>
    </message>
    <message>
        <source>Careful: these are not the keys of %1 that were confirmed on %2. Either it made new ones, or somebody pretends to be it.</source>
        <translation>انتبه: هذه ليست مفاتيح %1 التي تم تأكيدها بتاريخ %2. إما أنها أنشأت مفاتيح جديدة، أو أن أحدا ينتحل صفتها.</translation>
    </message>
    <message>
        <source>Careful: another association is already confirmed under the name %1. Confirming this card puts it in the other one&apos;s place.</source>
        <translation>انتبه: توجد جمعية أخرى مؤكدة باسم %1. تأكيد هذه البطاقة يضعها مكان الأخرى.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>لم تسر بعد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>تنتهي بعد يوم</numerusform>
            <numerusform>تنتهي بعد يومين</numerusform>
            <numerusform>تنتهي بعد %n أيام</numerusform>
            <numerusform>تنتهي بعد %n يوما</numerusform>
            <numerusform>تنتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>لا مكالمة</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>يغطي</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>خارج المنطقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 waits in the queue. She may not stay here until %2: see her bans.</source>
        <translation>%1 في صف الانتظار. لا يمكنها الإقامة هنا إلى غاية %2: انظر قرارات المنع في حقها.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>تم كل شيء</translation>
    </message>
    <message>
        <source>To do by %1</source>
        <translation>للإنجاز قبل %1</translation>
    </message>
    <message>
        <source>%1 may not come here until %2. The ban is reviewed on %3.</source>
        <translation>لا يمكن لـ%1 القدوم إلى هنا إلى غاية %2. تتم مراجعة القرار يوم %3.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر(ة)</translation>
    </message>
    <message>
        <source>Stayed beyond the planned end</source>
        <translation>تجاوز النهاية المبرمجة</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر(ت)</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>النساء فقط</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>الرجال فقط</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>من %1 إلى %2 سنة</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>لكل الأعمار</numerusform>
            <numerusform>ابتداء من سنة واحدة</numerusform>
            <numerusform>ابتداء من سنتين</numerusform>
            <numerusform>ابتداء من %n سنوات</numerusform>
            <numerusform>ابتداء من %n سنة</numerusform>
            <numerusform>ابتداء من %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n year(s)</source>
        <translation>
            <numerusform>لكل الأعمار</numerusform>
            <numerusform>إلى سنة واحدة</numerusform>
            <numerusform>إلى سنتين</numerusform>
            <numerusform>إلى %n سنوات</numerusform>
            <numerusform>إلى %n سنة</numerusform>
            <numerusform>إلى %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) at most</source>
        <translation>
            <numerusform>بدون مبيت</numerusform>
            <numerusform>ليلة واحدة على الأكثر</numerusform>
            <numerusform>ليلتان على الأكثر</numerusform>
            <numerusform>%n ليال على الأكثر</numerusform>
            <numerusform>%n ليلة على الأكثر</numerusform>
            <numerusform>%n ليلة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of her belongings are kept here. Return them before she leaves.</source>
        <translation>
            <numerusform>لا أمتعة محفوظة لها هنا.</numerusform>
            <numerusform>قطعة واحدة من أمتعتها محفوظة هنا. أعدها إليها قبل مغادرتها.</numerusform>
            <numerusform>قطعتان من أمتعتها محفوظتان هنا. أعدهما إليها قبل مغادرتها.</numerusform>
            <numerusform>%n قطع من أمتعتها محفوظة هنا. أعدها إليها قبل مغادرتها.</numerusform>
            <numerusform>%n قطعة من أمتعتها محفوظة هنا. أعدها إليها قبل مغادرتها.</numerusform>
            <numerusform>%n قطعة من أمتعتها محفوظة هنا. أعدها إليها قبل مغادرتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>She still has something of ours: %1.</source>
        <translation>ما زال لديها شيء معار من الجمعية: %1.</translation>
    </message>
    <message>
        <source>Without her no adult of the household is in the house with: %1.</source>
        <translation>بعد مغادرتها لا يبقى في الدار أي راشد من الأسرة مع: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivitiesPage</name>
    <message>
        <source>This activity is not there, or your role does not see it.</source>
        <translation>هذا النشاط غير موجود، أو أن دورك لا يسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Activities and barriers</source>
        <translation>الأنشطة والعوائق</translation>
    </message>
    <message>
        <source>What stands in the way of rights, counted for advocacy</source>
        <translation>ما يحول دون الحقوق، يحصى من أجل الترافع</translation>
    </message>
    <message>
        <source>Collective work, and who took part</source>
        <translation>العمل الجماعي، ومن شارك فيه</translation>
    </message>
    <message>
        <source>&amp;Note a barrier</source>
        <translation>&amp;تدوين عائق</translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation>نشاط &amp;جديد</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>العوائق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivityList</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Activities: %1. Participants: %2, of whom women %3, men %4, not said %5, named %6.</source>
        <translation>الأنشطة: %1. المشاركون: %2، منهم نساء %3 ورجال %4 وغير مصرح به %5 وبالاسم %6.</translation>
    </message>
    <message>
        <source>No activity in this time</source>
        <translation>لا نشاط في هذه المدة</translation>
    </message>
    <message>
        <source>No activity of this kind in this time</source>
        <translation>لا نشاط من هذا النوع في هذه المدة</translation>
    </message>
    <message>
        <source>Training sessions, awareness, language courses, cultural days: write down who took part, counted or by name, and they stand in the month&apos;s figures.</source>
        <translation>دورات تكوينية، تحسيس، دروس اللغة، أيام ثقافية: دوني من شارك، بالعدد أو بالاسم، فتدخل في أرقام الشهر.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>نوع النشاط</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>تدوين نشاط</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivityRecord</name>
    <message>
        <source>The activity is saved.</source>
        <translation>حفظ النشاط.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>نشاط جديد</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>إعادة النشاط نفسه</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>كتب هنا شيء بتاريخ %1 ولم يحفظ.</translation>
    </message>
    <message>
        <source>There is no former activity of this kind yet.</source>
        <translation>لا يوجد بعد نشاط سابق من هذا النوع.</translation>
    </message>
    <message>
        <source>This is a new activity, like the one of %1. Who was counted is counted anew.</source>
        <translation>هذا نشاط جديد على مثال نشاط %1. أما الأعداد فتحصى من جديد.</translation>
    </message>
    <message>
        <source>The activity was removed.</source>
        <translation>حذف النشاط.</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك(ة)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>من شارك؟</translation>
    </message>
    <message>
        <source>Save the attendance sheet as</source>
        <translation>حفظ لائحة الحضور باسم</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The attendance sheet is written.</source>
        <translation>كتبت لائحة الحضور.</translation>
    </message>
    <message>
        <source>%1 participants: women %2, men %3, not said %4, named %5</source>
        <translation>المشاركون: %1، منهم نساء %2 ورجال %3 وغير مصرح به %4 وبالاسم %5</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>The first, when there are several.</source>
        <translation>الأول، إن كانت عدة أيام.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>All together.</source>
        <translation>في المجموع.</translation>
    </message>
    <message>
        <source>Programme of the SNIA</source>
        <translation>برنامج الاستراتيجية الوطنية للهجرة واللجوء</translation>
    </message>
    <message>
        <source>With which partners</source>
        <translation>مع أي شركاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>بالعدد</translation>
    </message>
    <message>
        <source>Whoever has no file is counted, not registered: nobody needs a name to learn something, and the month counts her all the same.</source>
        <translation>من ليس لها ملف تحصى ولا تسجل: لا حاجة إلى اسم لمن تريد أن تتعلم، وأرقام الشهر تشملها على كل حال.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>حذف هذه المجموعة</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Remove this participant</source>
        <translation>حذف هذا المشارك</translation>
    </message>
    <message>
        <source>Add somebody on file…</source>
        <translation>إضافة شخص له ملف…</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>لائحة الحضور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Number of hours</source>
        <translation>عدد الساعات</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaBoard</name>
    <message>
        <source>More things of the whole day</source>
        <translation>أشياء أخرى طيلة اليوم</translation>
    </message>
    <message>
        <source>%1, %2: nothing</source>
        <translation>%1، %2: لا شيء</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1، اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وشيء آخر</numerusform>
            <numerusform>وشيئان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaExportDialog</name>
    <message>
        <source>Only what is mine</source>
        <translation>ما يخصني فقط</translation>
    </message>
    <message>
        <source>Write the names of people too</source>
        <translation>كتابة أسماء الأشخاص أيضا</translation>
    </message>
    <message>
        <source>Yes, these names may leave the case file</source>
        <translation>نعم، يمكن أن تخرج هذه الأسماء من ملف المعطيات</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ملف اليومية</translation>
    </message>
    <message>
        <source>A file for the calendar of a phone or another program (iCalendar). Each entry says what kind it is and a file number; no name, no reason.</source>
        <translation>ملف ليومية الهاتف أو برنامج آخر (iCalendar). كل عنصر يذكر نوعه ورقم الملف؛ دون اسم ودون سبب.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ال&amp;يوم الأول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم ال&amp;أخير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>With names, whoever opens this file, the phone it is on, or the calendar service behind it reads who comes to the association and when. Wasl cannot protect it any more, nor take it back. Names of people who did not agree that their data leave are left out. The journal keeps that you did this. Should names be in it?</source>
        <translation>مع الأسماء، كل من يفتح هذا الملف أو الهاتف الذي يوجد فيه أو خدمة اليومية التي وراءه يقرأ من يأتي إلى الجمعية ومتى. لا يستطيع وصل بعد ذلك حمايته ولا استرجاعه. لا تكتب أسماء من لم يوافقوا على خروج معطياتهم. ويحتفظ السجل بأنك قمت بذلك. هل تكتب الأسماء فيه؟</translation>
    </message>
    <message>
        <source>Write with names</source>
        <translation>كتابة مع الأسماء</translation>
    </message>
    <message>
        <source>Write without names</source>
        <translation>كتابة دون أسماء</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>حددي يوما أول ويوما أخيرا لا يسبقه.</translation>
    </message>
    <message>
        <source>Save the calendar file as</source>
        <translation>حفظ ملف اليومية باسم</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>يومية (*.ics)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaPage</name>
    <message>
        <source>New appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Who is to come?</source>
        <translation>من ستأتي؟</translation>
    </message>
    <message>
        <source>The appointment is on %1.</source>
        <translation>الموعد يوم %1.</translation>
    </message>
    <message>
        <source>%1 is to come on %2.</source>
        <translation>موعد %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The calendar file is written, with %n entries.</source>
        <translation>
            <numerusform>كتب ملف اليومية، وهو فارغ.</numerusform>
            <numerusform>كتب ملف اليومية، وفيه عنصر واحد.</numerusform>
            <numerusform>كتب ملف اليومية، وفيه عنصران.</numerusform>
            <numerusform>كتب ملف اليومية، وفيه %n عناصر.</numerusform>
            <numerusform>كتب ملف اليومية، وفيه %n عنصرا.</numerusform>
            <numerusform>كتب ملف اليومية، وفيه %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>What should have been done by now</source>
        <translation>ما كان ينبغي إنجازه</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>فات أجله</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>&amp;New appointment</source>
        <translation>&amp;موعد جديد</translation>
    </message>
    <message>
        <source>N, at the chosen hour</source>
        <translation>N، في الساعة المختارة</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ملف اليومية…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يعرض</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Agenda: arrows move, Enter opens, N makes an appointment, T goes to today, Control with an arrow moves an appointment</source>
        <translation>اليومية: الأسهم للتنقل، الإدخال للفتح، N لموعد جديد، T لليوم، Ctrl مع سهم لنقل موعد</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaWords</name>
    <message>
        <source>for %1</source>
        <translation>لفائدة %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation>اتفاقية جديدة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>مرجع الاتفاقية</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سارية من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave it empty if it has no end.</source>
        <translation>اتركوه فارغا إن لم تكن لها نهاية.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Commune, when it concerns one</source>
        <translation>الجماعة، إن كانت تخص جماعة</translation>
    </message>
    <message>
        <source>What we undertake</source>
        <translation>التزاماتنا</translation>
    </message>
    <message>
        <source>What the partner undertakes</source>
        <translation>التزامات الشريك</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>حفظ الاتفاقية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgreementsCard</name>
    <message>
        <source>There is no agreement yet.</source>
        <translation>لا توجد اتفاقية بعد.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>لم توقع بعد</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message numerus="yes">
        <source>Agreements that end within %n day(s)</source>
        <translation>
            <numerusform>اتفاقيات تنتهي اليوم</numerusform>
            <numerusform>اتفاقيات تنتهي خلال يوم</numerusform>
            <numerusform>اتفاقيات تنتهي خلال يومين</numerusform>
            <numerusform>اتفاقيات تنتهي خلال %n أيام</numerusform>
            <numerusform>اتفاقيات تنتهي خلال %n يوما</numerusform>
            <numerusform>اتفاقيات تنتهي خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>إضافة اتفاقية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AppointmentDialog</name>
    <message>
        <source>Appointment for %1</source>
        <translation>موعد لفائدة %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>ال&amp;ساعة</translation>
    </message>
    <message>
        <source>For instance 9, 9:30 or 14h.</source>
        <translation>مثلا 9 أو 9:30 أو 14h.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>In a few words, for everybody at the desk to read.</source>
        <translation>في بضع كلمات يمكن لكل العاملين بالمكتب قراءتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the appointment</source>
        <translation>تحديد الموعد</translation>
    </message>
    <message>
        <source>This is no hour. Write it like 9:30.</source>
        <translation>هذه ليست ساعة صحيحة. المرجو كتابتها على شكل 9:30.</translation>
    </message>
    <message>
        <source>Write the day of the appointment.</source>
        <translation>المرجو كتابة يوم الموعد.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Arrival</name>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>What was done, and what was skipped</source>
        <translation>ما أنجز وما تم تجاوزه</translation>
    </message>
    <message>
        <source>The arrival of %1, begun on %2, is not finished.</source>
        <translation>استقبال %1 الذي بدأ في %2 لم يكتمل.</translation>
    </message>
    <message>
        <source>%1, file number %2.</source>
        <translation>%1، رقم الملف %2.</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <extracomment>A step of the arrival and its state.</extracomment>
        <translation>%1 · الآن</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · أنجز</translation>
    </message>
    <message>
        <source>%1 · skipped</source>
        <translation>%1 · تم تجاوزه</translation>
    </message>
    <message>
        <source>Each step is stored when it is done, and can be skipped and come back to.</source>
        <translation>كل خطوة تحفظ حين تنجز، ويمكن تجاوزها والعودة إليها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the arrival, and what was done in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>skipped; Enter goes back to it</source>
        <translation>تم تجاوزه؛ اضغطوا Enter للعودة إليه</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Check in, &amp;next</source>
        <translation>إيواء، ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>ت&amp;جاوز</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Steps of the arrival</source>
        <translation>خطوات الاستقبال</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AssociationCard</name>
    <message>
        <source>The association&apos;s details were saved.</source>
        <translation>تم حفظ معطيات الجمعية.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it was written when the case file was made.</source>
        <translation>كما كتب عند إنشاء ملف المعطيات.</translation>
    </message>
    <message>
        <source>CNDP &amp;receipt</source>
        <translation>&amp;وصل اللجنة الوطنية لمراقبة حماية المعطيات</translation>
    </message>
    <message>
        <source>Number of the declaration to the data protection authority (law 09-08).</source>
        <translation>رقم التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (القانون 09.08).</translation>
    </message>
    <message>
        <source>&amp;Communes</source>
        <translation>ال&amp;جماعات</translation>
    </message>
    <message>
        <source>Where the association works. They are offered first in forms.</source>
        <translation>حيث تعمل الجمعية. وتقترح أولا في الاستمارات.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>The number of the CNDP receipt is missing. The notices that are read out and signed leave a line for it, to be filled in by hand.</source>
        <translation>رقم وصل اللجنة الوطنية (CNDP) غير مدوَّن. الإشعارات التي تُقرأ وتُوقَّع تترك له سطرا يُملأ بخط اليد.</translation>
    </message>
    <message>
        <source>Write a number of years, from 1 to 30, or leave it empty.</source>
        <translation>المرجو كتابة عدد السنوات، من 1 إلى 30، أو ترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>As notices say it to a person who wants to see her file.</source>
        <translation>كما يُذكر في الإشعارات لمن يريد الاطلاع على ملفه.</translation>
    </message>
    <message>
        <source>C&amp;ontact for people&apos;s rights</source>
        <translation>جهة ال&amp;اتصال بشأن حقوق الأشخاص</translation>
    </message>
    <message>
        <source>A phone number, or the name of who answers.</source>
        <translation>رقم هاتف، أو اسم من يجيب.</translation>
    </message>
    <message>
        <source>&amp;Years a file is kept</source>
        <translation>عدد &amp;سنوات الاحتفاظ بالملف</translation>
    </message>
    <message>
        <source>After the last help, as declared to the CNDP.</source>
        <translation>بعد آخر مساعدة، كما صُرّح به لدى اللجنة الوطنية (CNDP).</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AttachmentPreview</name>
    <message>
        <source>The picture is being opened…</source>
        <translation>جار فتح الصورة…</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown inside Wasl. Save a copy to open it with another program. The copy is not encrypted: delete it afterwards.</source>
        <translation>لا يمكن عرض ملفات من هذا النوع داخل وصل. احفظوا نسخة لفتحها ببرنامج آخر. النسخة غير مشفرة: احذفوها بعد ذلك.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged or too large. Save a copy to open it with another program.</source>
        <translation>لا يمكن عرض هذه الصورة: إما أنها تالفة أو كبيرة جدا. احفظوا نسخة لفتحها ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The page is being opened…</source>
        <translation>جارٍ فتح الصفحة…</translation>
    </message>
    <message>
        <source>This page cannot be shown: the file is damaged, protected or too large. Save a copy to open it with another program. The copy is not encrypted: delete it afterwards.</source>
        <translation>لا يمكن عرض هذه الصفحة: الملف تالف أو محمي أو كبير جدا. احفظوا نسخة لفتحها ببرنامج آخر. النسخة غير مشفرة: احذفوها بعد ذلك.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AttachmentsCard</name>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.jpg *.jpeg *.png *.txt *.docx *.odt *.xlsx)</source>
        <translation>وثائق وصور (*.pdf *.jpg *.jpeg *.png *.txt *.docx *.odt *.xlsx)</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>جار إرفاق الملف</translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>تم إرفاق %1.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy will not be encrypted: whoever finds it can read it. Delete it as soon as it is no longer needed. That it was made is noted.</source>
        <translation>لن تكون النسخة مشفرة: يمكن لمن يجدها أن يقرأها. احذفوها بمجرد انتهاء الحاجة إليها. يسجل أنها أخذت.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>تم حفظ النسخة.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>حذف ملف</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>تم حذف الملف.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>من يمكنه قراءته</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>تاريخ الإرفاق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>مرفقات الملف</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>لا توجد مرفقات بعد</translation>
    </message>
    <message>
        <source>Letters, papers and photos of papers are kept here, encrypted: PDF, JPEG, PNG, plain text, Word, Excel and LibreOffice Writer, up to 10 MB each.</source>
        <translation>تُحفظ هنا الرسائل والوثائق وصور الوثائق مشفرة: PDF وJPEG وPNG ونص عادي وWord وExcel وLibreOffice Writer، في حدود 10 ميغابايت لكل ملف.</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>إر&amp;فاق ملف…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 will be gone for good; only that it was here stays in the journal.</source>
        <translation>سيُحذف %1 نهائيا؛ ولا يبقى في السجل إلا أنه كان هنا.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BackupCard</name>
    <message>
        <source>No backup was made yet.</source>
        <translation>لم تنجز أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last backup: %1, by %2.</source>
        <translation>آخر نسخة احتياطية: %1، من طرف %2.</translation>
    </message>
    <message>
        <source>Folder that will hold the backup</source>
        <translation>المجلد الذي ستوضع فيه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backing up the case file</source>
        <translation>إنجاز نسخة احتياطية من ملف المعطيات</translation>
    </message>
    <message>
        <source>The backup is in %1. It was opened and verified: %2.</source>
        <translation>النسخة الاحتياطية موجودة في %1. وقد تم فتحها والتحقق منها: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%n تسجيلات</numerusform>
            <numerusform>%n تسجيلا</numerusform>
            <numerusform>%n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is a whole case file, encrypted as this one is, and opened with the same passphrases. Keep it on another disk, in another place.</source>
        <translation>النسخة الاحتياطية ملف معطيات كامل، مشفر مثل هذا الملف، ويفتح بعبارات السر نفسها. المرجو حفظها على قرص آخر وفي مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>إنجاز &amp;نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BansView</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم ال&amp;أخير</translation>
    </message>
    <message>
        <source>Re&amp;view on</source>
        <translation>تُ&amp;راجع يوم</translation>
    </message>
    <message>
        <source>It stands in the agenda on that day.</source>
        <translation>يظهر في اليومية ذلك اليوم.</translation>
    </message>
    <message>
        <source>&amp;What it rests on</source>
        <translation>&amp;على ماذا يستند</translation>
    </message>
    <message>
        <source>Decide a ban</source>
        <translation>اتخاذ قرار منع</translation>
    </message>
    <message>
        <source>Who may not come for a time?</source>
        <translation>من يُمنع من القدوم لمدة معينة؟</translation>
    </message>
    <message>
        <source>Type a part of the name: only those who were involved are found.</source>
        <translation>اكتبوا جزءا من الاسم: لا يظهر إلا المعنيون بالحادث.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>A ban for %1</source>
        <translation>قرار منع في حق %1</translation>
    </message>
    <message>
        <source>Decide it</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>All our structures</source>
        <translation>جميع بنياتنا</translation>
    </message>
    <message>
        <source>Where she may not &amp;come</source>
        <translation>أين يُمنع القدوم</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>The ban is decided. It is reviewed on %1.</source>
        <translation>تم اتخاذ قرار المنع. تتم مراجعته يوم %1.</translation>
    </message>
    <message>
        <source>A new decision about %1</source>
        <translation>قرار جديد بشأن %1</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>اتخاذ قرار جديد</translation>
    </message>
    <message>
        <source>The new decision holds from today. The one before stays on record.</source>
        <translation>يسري القرار الجديد ابتداء من اليوم، ويبقى القرار السابق مسجلا.</translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation>رفع المنع عن %1</translation>
    </message>
    <message>
        <source>Lift it today</source>
        <translation>رفعه اليوم</translation>
    </message>
    <message>
        <source>&amp;Why it ends early</source>
        <translation>&amp;لماذا يُرفع قبل أوانه</translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <translation>تم رفع المنع.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>تجب مراجعته الآن</translation>
    </message>
    <message>
        <source>&amp;Decide a ban</source>
        <translation>&amp;اتخاذ قرار منع</translation>
    </message>
    <message>
        <source>Decide &amp;anew…</source>
        <translation>&amp;قرار جديد…</translation>
    </message>
    <message>
        <source>Longer, shorter, or the same with another day of review</source>
        <translation>أطول أو أقصر، أو نفس المدة مع يوم آخر للمراجعة</translation>
    </message>
    <message>
        <source>&amp;Lift early…</source>
        <translation>&amp;رفع المنع قبل أوانه…</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>عرض ال&amp;شخص</translation>
    </message>
    <message>
        <source>Bans in force</source>
        <translation>قرارات المنع السارية</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>لا أحد ممنوع</translation>
    </message>
    <message>
        <source>A ban always has an end, a reason and a day of review. Where somebody who is banned wants in, the desk is warned.</source>
        <translation>لكل قرار منع نهاية وسبب ويوم للمراجعة. وإذا أراد شخص ممنوع الدخول، يُنبَّه المكتب إلى ذلك.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierButton</name>
    <message>
        <source>The barrier is noted: %1.</source>
        <translation>دون العائق: %1.</translation>
    </message>
    <message>
        <source>The barrier was taken back.</source>
        <translation>سحب العائق.</translation>
    </message>
    <message>
        <source>Note a barrier</source>
        <translation>تدوين عائق</translation>
    </message>
    <message>
        <source>What stands in the way of her right: it is counted, for advocacy</source>
        <translation>ما يحول دون حقها: يحصى من أجل الترافع</translation>
    </message>
    <message>
        <source>What stood in the way?</source>
        <translation>ما الذي حال دون ذلك؟</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierDialog</name>
    <message>
        <source>Note a barrier</source>
        <translation>تدوين عائق</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>عائق</translation>
    </message>
    <message>
        <source>Met by %1</source>
        <translation>اعترض %1</translation>
    </message>
    <message>
        <source>&amp;What stood in the way</source>
        <translation>ما الذي &amp;حال دون ذلك</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>ال&amp;قطاع</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>For advocacy: what happened, without what would tell who it was.</source>
        <translation>من أجل الترافع: ما الذي حدث، دون ما يدل على صاحبته.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierList</name>
    <message>
        <source>No barrier in this time</source>
        <translation>لا عائق في هذه المدة</translation>
    </message>
    <message>
        <source>Your role does not see this list</source>
        <translation>دورك لا يسمح لك برؤية هذه اللائحة</translation>
    </message>
    <message>
        <source>What stands in the way of a right is noted from a referral or a person&apos;s record, in two clicks, and counted here for advocacy.</source>
        <translation>ما يحول دون حق من الحقوق يدون من إحالة أو من ملف شخص، بنقرتين، ويحصى هنا من أجل الترافع.</translation>
    </message>
    <message>
        <source>%1 of %2 barriers of this time</source>
        <translation>%1 من %2 من عوائق هذه المدة</translation>
    </message>
    <message>
        <source>The barrier is saved.</source>
        <translation>حفظ العائق.</translation>
    </message>
    <message>
        <source>The barrier was removed.</source>
        <translation>حذف العائق.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>ما الذي حال دون ذلك</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>بصفة عامة</translation>
    </message>
    <message>
        <source>In which sector</source>
        <translation>في أي قطاع</translation>
    </message>
    <message>
        <source>In which commune</source>
        <translation>في أي جماعة</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>العوائق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedBoard</name>
    <message>
        <source>Recorded: %1.</source>
        <translation>تم التدوين: %1.</translation>
    </message>
    <message>
        <source>The bed is out of use.</source>
        <translation>السرير خارج الخدمة.</translation>
    </message>
    <message>
        <source>The bed is back in use.</source>
        <translation>عاد السرير إلى الخدمة.</translation>
    </message>
    <message>
        <source>Now %1 here. Tonight %2 of %3 beds are held, %4 free, %5 out of use.</source>
        <extracomment>%1 people now in the house; tonight %2 of %3 beds held, %4 free, %5 out of use.</extracomment>
        <translation>الحاضرون الآن: %1. هذه الليلة: %2 محجوز من أصل %3 سرير، %4 شاغر، %5 خارج الخدمة.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>&amp;Give a bed</source>
        <translation>&amp;منح سرير</translation>
    </message>
    <message>
        <source>Add a structure…</source>
        <translation>إضافة بنية استقبال…</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>إضافة جناح…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>بنية الاستقبال</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>لائحة الأسرة وحالتها</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>ت&amp;وزيع</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out.</source>
        <translation>
            <numerusform>لم تسجل أي مغادرة.</numerusform>
            <numerusform>سجلت مغادرة نزيل واحد.</numerusform>
            <numerusform>سجلت مغادرة نزيلين.</numerusform>
            <numerusform>سجلت مغادرة %n نزلاء.</numerusform>
            <numerusform>سجلت مغادرة %n نزيلا.</numerusform>
            <numerusform>سجلت مغادرة %n نزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Waiting list</source>
        <translation>لا&amp;ئحة الانتظار</translation>
    </message>
    <message>
        <source>A&amp;rrival</source>
        <translation>اس&amp;تقبال</translation>
    </message>
    <message>
        <source>Places, hours and house rules…</source>
        <translation>الأماكن وأوقات الفتح وقواعد الدار…</translation>
    </message>
    <message>
        <source>Check out several…</source>
        <translation>تسجيل مغادرة عدة أشخاص…</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The two views of a reception structure.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation>الأسابيع المقبلة</translation>
    </message>
    <message>
        <source>Its doors are closed at this hour.</source>
        <translation>أبوابها مغلقة في هذه الساعة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedCard</name>
    <message>
        <source>Choose a bed</source>
        <translation>اختيار سرير</translation>
    </message>
    <message>
        <source>Choose a bed of the list to see who has it and what can be done.</source>
        <translation>المرجو اختيار سرير من اللائحة للاطلاع على من يشغله وما يمكن القيام به.</translation>
    </message>
    <message>
        <source>Expected on %1. The bed is held until %2.</source>
        <translation>الوصول مرتقب بتاريخ %1. السرير محجوز إلى غاية %2.</translation>
    </message>
    <message>
        <source>Here since %1, with no end planned.</source>
        <translation>حاضر(ة) هنا منذ %1، دون نهاية مبرمجة.</translation>
    </message>
    <message>
        <source>Here since %1, until %2.</source>
        <translation>حاضر(ة) هنا منذ %1، إلى غاية %2.</translation>
    </message>
    <message>
        <source>Out of use until %1: %2.</source>
        <translation>خارج الخدمة إلى غاية %1: %2.</translation>
    </message>
    <message>
        <source>Out of use: %1.</source>
        <translation>خارج الخدمة: %1.</translation>
    </message>
    <message>
        <source>Nobody has this bed tonight.</source>
        <translation>لا أحد يشغل هذا السرير هذه الليلة.</translation>
    </message>
    <message>
        <source>This bed is no longer in use.</source>
        <translation>تم الاستغناء عن هذا السرير.</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>وجهة الشخص</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Why the bed is out of use</source>
        <translation>سبب وضع السرير خارج الخدمة</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>يستمر الإيواء إلى غاية</translation>
    </message>
    <message>
        <source>Back in use on</source>
        <translation>تاريخ العودة إلى الخدمة</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>المرجو تركه فارغا إذا لم يكن معروفا.</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>تمديد مدة الإيواء</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>وضع خارج الخدمة</translation>
    </message>
    <message>
        <source>&amp;Give this bed</source>
        <translation>&amp;منح هذا السرير</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>وضع خارج الخدمة…</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Check &amp;out…</source>
        <translation>تسجيل الم&amp;غادرة…</translation>
    </message>
    <message>
        <source>&amp;Move to another bed…</source>
        <translation>&amp;نقل إلى سرير آخر…</translation>
    </message>
    <message>
        <source>&amp;Extend…</source>
        <translation>&amp;تمديد…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>تدوين عدم الحضور</translation>
    </message>
    <message>
        <source>Cancel the reservation…</source>
        <translation>إلغاء الحجز…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض ملف الشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedStep</name>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>All of them have a bed, or one is held for them.</source>
        <translation>لكل منهم سرير، أو حجز له سرير.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a bed.</source>
        <translation>
            <numerusform>لا أحد له سرير.</numerusform>
            <numerusform>شخص واحد له سرير.</numerusform>
            <numerusform>شخصان لهما سرير.</numerusform>
            <numerusform>%n أشخاص لهم سرير.</numerusform>
            <numerusform>%n شخصا لهم سرير.</numerusform>
            <numerusform>%n شخص لهم سرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Who stays</source>
        <translation>&amp;من سيقيم</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>من سيقيم</translation>
    </message>
    <message>
        <source>&amp;Reserve only</source>
        <translation>&amp;حجز فقط</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>إدراج في &amp;لائحة الانتظار</translation>
    </message>
    <message>
        <source>Room %1, bed %2 is held for %3. She is checked in when you go on.</source>
        <translation>الغرفة %1، السرير %2 محجوز من أجل %3. يسجل دخولها عند المتابعة.</translation>
    </message>
    <message>
        <source>Checked in to the bed that was held: %1.</source>
        <translation>سجل الدخول إلى السرير المحجوز: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>wasl::ui::BelongingsView</name>
    <message>
        <source>All that is here</source>
        <translation>كل ما هو محفوظ هنا</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>غير مطالَب به</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>انقضت مدة الحفظ</translation>
    </message>
    <message>
        <source>It is kept for her until %1.</source>
        <translation>يُحفظ لها إلى غاية %1.</translation>
    </message>
    <message>
        <source>Take belongings in</source>
        <translation>استلام أمتعة</translation>
    </message>
    <message>
        <source>Whose belongings are they?</source>
        <translation>لمن هذه الأمتعة؟</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>Belongings of %1</source>
        <translation>أمتعة %1</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>استلامها</translation>
    </message>
    <message>
        <source>&amp;What is kept for her</source>
        <translation>&amp;ما الذي يُحفظ لها</translation>
    </message>
    <message>
        <source>How many &amp;pieces</source>
        <translation>عدد ال&amp;قطع</translation>
    </message>
    <message>
        <source>Number of the &amp;bag or locker</source>
        <translation>رقم ال&amp;كيس أو الخزانة</translation>
    </message>
    <message>
        <source>&amp;How it is taken in</source>
        <translation>&amp;كيف تم استلامه</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Taken in. Print the receipt for her to sign.</source>
        <translation>تم الاستلام. اطبع الوصل لتوقعه.</translation>
    </message>
    <message>
        <source>Give away or destroy</source>
        <translation>التسليم إلى جهة أو الإتلاف</translation>
    </message>
    <message>
        <source>Return belongings</source>
        <translation>إعادة أمتعة</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>Of %1 that are here</source>
        <translation>من أصل %1 محفوظة هنا</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;من يأخذها</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>ل&amp;ماذا</translation>
    </message>
    <message>
        <source>What shows that she &amp;authorised it</source>
        <translation>ما الذي يثبت أنها &amp;أذنت بذلك</translation>
    </message>
    <message>
        <source>The &amp;second person who was there</source>
        <translation>ال&amp;شخص الثاني الذي كان حاضرا</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. %n piece(s) are still here.</source>
        <translation>
            <numerusform>تم التسجيل. لم يبق منها شيء هنا.</numerusform>
            <numerusform>تم التسجيل. بقيت قطعة واحدة هنا.</numerusform>
            <numerusform>تم التسجيل. بقيت قطعتان هنا.</numerusform>
            <numerusform>تم التسجيل. بقيت %n قطع هنا.</numerusform>
            <numerusform>تم التسجيل. بقيت %n قطعة هنا.</numerusform>
            <numerusform>تم التسجيل. بقيت %n قطعة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. Nothing of it is here any more.</source>
        <translation>تم التسجيل. لم يبق منها شيء هنا.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الوصل</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt is saved. It bears her name and is not encrypted.</source>
        <translation>تم حفظ الوصل. إنه يحمل اسمها وهو غير مشفر.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Pieces here</source>
        <translation>القطع الموجودة هنا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Bag or locker</source>
        <translation>الكيس أو الخزانة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>She stays here</source>
        <translation>مقيمة هنا</translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed for %n day(s)</source>
        <translation>
            <numerusform>غير مطالَب بها منذ اليوم</numerusform>
            <numerusform>غير مطالَب بها منذ يوم واحد</numerusform>
            <numerusform>غير مطالَب بها منذ يومين</numerusform>
            <numerusform>غير مطالَب بها منذ %n أيام</numerusform>
            <numerusform>غير مطالَب بها منذ %n يوما</numerusform>
            <numerusform>غير مطالَب بها منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take belongings in</source>
        <translation>&amp;استلام أمتعة</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;إعادة…</translation>
    </message>
    <message>
        <source>&amp;Give away or destroy…</source>
        <translation>&amp;التسليم إلى جهة أو الإتلاف…</translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation>ال&amp;وصل</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>عرض ال&amp;شخص</translation>
    </message>
    <message>
        <source>Belongings that are here</source>
        <translation>الأمتعة المحفوظة هنا</translation>
    </message>
    <message>
        <source>Which belongings are shown</source>
        <translation>الأمتعة المعروضة</translation>
    </message>
    <message>
        <source>Nothing is kept here</source>
        <translation>لا شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>What is taken in for a guest stands here until it is returned: what it is, how many pieces, in which bag or locker.</source>
        <translation>ما يُستلم من المقيمين يظهر هنا إلى أن يُعاد إليهم: ما هو، وعدد القطع، وفي أي كيس أو خزانة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BlockForm</name>
    <message>
        <source>Why the place is out of use</source>
        <translation>سبب وضع المكان خارج الخدمة</translation>
    </message>
    <message>
        <source>Out of use from</source>
        <translation>خارج الخدمة ابتداء من</translation>
    </message>
    <message>
        <source>Back in use on</source>
        <translation>تاريخ العودة إلى الخدمة</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>المرجو تركه فارغا إذا لم يكن معروفا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Block the place</source>
        <translation>توقيف المكان</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BoardLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BrandPanel</name>
    <message>
        <source>The link between people who arrive and the services that are there for them.</source>
        <translation>حلقة وصل بين الوافدين والخدمات الموجودة من أجلهم.</translation>
    </message>
    <message>
        <source>What you write here is encrypted on this computer. Nothing that names a person ever leaves it by itself.</source>
        <translation>ما تكتبونه هنا مشفر على هذا الحاسوب. ولا يغادره أبدا من تلقاء نفسه أي شيء يدل على هوية شخص.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CardDialog</name>
    <message>
        <source>I called a person I know there, and the fingerprint is the same</source>
        <translation>اتصلت بشخص أعرفه هناك، والبصمة مطابقة</translation>
    </message>
    <message>
        <source>That person says that the association made new keys</source>
        <translation>يقول هذا الشخص إن الجمعية أنشأت مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Confirm an association’s card</source>
        <translation>تأكيد بطاقة جمعية</translation>
    </message>
    <message>
        <source>Have the fingerprint read out to you on the phone, on a number you did not take from this card. Only then is it sure that nobody exchanged the card.</source>
        <translation>اطلبوا قراءة البصمة عليكم في الهاتف، على رقم لم تأخذوه من هذه البطاقة. بذلك فقط تتأكدون أن لا أحد استبدل البطاقة.</translation>
    </message>
    <message>
        <source>Which partner of the directory it is</source>
        <translation>أي شريك من الدليل هي</translation>
    </message>
    <message>
        <source>People agree to a partner: sealed files go to the partner they agreed to.</source>
        <translation>يوافق الأشخاص على شريك معين: تذهب الملفات المختومة إلى الشريك الذي وافقوا عليه.</translation>
    </message>
    <message>
        <source>This card is confirmed already.</source>
        <translation>هذه البطاقة مؤكدة من قبل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm this card</source>
        <translation>تأكيد هذه البطاقة</translation>
    </message>
    <message>
        <source>%1: add it to the directory</source>
        <translation>%1: إضافتها إلى الدليل</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CardPaperBox</name>
    <message>
        <source>Print the other side too: what the card is, and whom to call</source>
        <translation>طباعة الوجه الآخر أيضا: ما هي البطاقة وبمن يُتصل</translation>
    </message>
    <message>
        <source>A4 sheets of ten, to be cut</source>
        <translation>أوراق A4 من عشر بطائق للقص</translation>
    </message>
    <message>
        <source>Card size, one on a page</source>
        <translation>بحجم البطاقة، واحدة في كل صفحة</translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation>&amp;لغة البطاقة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>The association&apos;s &amp;phone on it</source>
        <translation>&amp;هاتف الجمعية المكتوب عليها</translation>
    </message>
    <message>
        <source>Whoever finds a card calls it.</source>
        <translation>يتصل به من وجد البطاقة.</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>حفظ البطائق</translation>
    </message>
    <message>
        <source>cards.pdf</source>
        <translation>بطائق.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>طباعة البطائق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CarryDialog</name>
    <message>
        <source>Without a connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>1. Save the figures</source>
        <translation>1. حفظ الأرقام</translation>
    </message>
    <message>
        <source>Where this computer never has a connection, the altered figures leave in a file on a USB stick. Hand it to somebody who has a connection and Wasl, or a browser. Months that are saved are closed for ever, so the date must be right.</source>
        <translation>إن لم يكن لهذا الحاسوب اتصال أبدا، خرجت الأرقام المعدلة في ملف على مفتاح USB. سلموه إلى شخص لديه اتصال، ومعه برنامج وصل أو متصفح. تقفل الأشهر المحفوظة نهائيا، فلا بد أن يكون التاريخ صحيحا.</translation>
    </message>
    <message>
        <source>Today is really %1</source>
        <translation>تاريخ اليوم هو فعلا %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>2. Read the answer</source>
        <translation>2. قراءة الجواب</translation>
    </message>
    <message>
        <source>Whoever delivered the file brings an answer back, with the hub&apos;s receipts.</source>
        <translation>من سلم الملف يعود بجواب فيه وصول الاستلام من المنصة المركزية.</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>اختيار الجواب</translation>
    </message>
    <message>
        <source>For another association</source>
        <translation>لجمعية أخرى</translation>
    </message>
    <message>
        <source>If this computer has a connection, it can deliver the file of an association that has none. The file holds altered figures only, and nothing of it is kept here. Carry the answer back to them.</source>
        <translation>إن كان لهذا الحاسوب اتصال، أمكنه تسليم ملف جمعية لا اتصال لها. لا يحتوي الملف إلا على أرقام معدلة، ولا يبقى منه شيء هنا. أعيدوا الجواب إليها.</translation>
    </message>
    <message>
        <source>Choose the file to deliver</source>
        <translation>اختيار الملف المراد تسليمه</translation>
    </message>
    <message>
        <source>Save the figures as</source>
        <translation>حفظ الأرقام باسم</translation>
    </message>
    <message>
        <source>Carried figures (*.json)</source>
        <translation>أرقام محمولة (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) saved. Have the file delivered, and read the answer in when it comes back.</source>
        <translation>
            <numerusform>لم تحفظ أي نشرة جديدة. سلموا الملف، واقرؤوا الجواب هنا حين يعود.</numerusform>
            <numerusform>حفظت نشرة واحدة. سلموا الملف، واقرؤوا الجواب هنا حين يعود.</numerusform>
            <numerusform>حفظت نشرتان. سلموا الملف، واقرؤوا الجواب هنا حين يعود.</numerusform>
            <numerusform>حفظت %n نشرات. سلموا الملف، واقرؤوا الجواب هنا حين يعود.</numerusform>
            <numerusform>حفظت %n نشرة. سلموا الملف، واقرؤوا الجواب هنا حين يعود.</numerusform>
            <numerusform>حفظت %n نشرة. سلموا الملف، واقرؤوا الجواب هنا حين يعود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s answer</source>
        <translation>جواب المنصة المركزية</translation>
    </message>
    <message>
        <source>Carried answers (*.json)</source>
        <translation>أجوبة محمولة (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait here.</source>
        <translation>
            <numerusform>لا نشرة في الانتظار.</numerusform>
            <numerusform>نشرة واحدة في الانتظار.</numerusform>
            <numerusform>نشرتان في الانتظار.</numerusform>
            <numerusform>%n نشرات في الانتظار.</numerusform>
            <numerusform>%n نشرة في الانتظار.</numerusform>
            <numerusform>%n نشرة في الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) delivered, with a receipt.</source>
        <translation>
            <numerusform>لم تسلم أي نشرة.</numerusform>
            <numerusform>تم تسليم نشرة واحدة، مقابل وصل استلام.</numerusform>
            <numerusform>تم تسليم نشرتين، مقابل وصل استلام لكل منهما.</numerusform>
            <numerusform>تم تسليم %n نشرات، مقابل وصل استلام لكل منها.</numerusform>
            <numerusform>تم تسليم %n نشرة، مقابل وصل استلام لكل منها.</numerusform>
            <numerusform>تم تسليم %n نشرة، مقابل وصل استلام لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer holds nothing new.</source>
        <translation>لا جديد في هذا الجواب.</translation>
    </message>
    <message>
        <source>The file of the other association</source>
        <translation>ملف الجمعية الأخرى</translation>
    </message>
    <message>
        <source>Save the answer as</source>
        <translation>حفظ الجواب باسم</translation>
    </message>
    <message>
        <source>The hub has answered, but its answer was not saved. Deliver the same file again to have it: nothing is counted twice.</source>
        <translation>أجابت المنصة المركزية، لكن جوابها لم يحفظ. سلموا الملف نفسه من جديد للحصول عليه: لا يحسب شيء مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>The hub said no to %n request(s); why stands in the answer. Carry it back to the association.</source>
        <translation>
            <numerusform>لم ترفض المنصة المركزية أي طلب.</numerusform>
            <numerusform>رفضت المنصة المركزية طلبا واحدا، والسبب مذكور في الجواب. أعيدوه إلى الجمعية.</numerusform>
            <numerusform>رفضت المنصة المركزية طلبين، والسبب مذكور في الجواب. أعيدوه إلى الجمعية.</numerusform>
            <numerusform>رفضت المنصة المركزية %n طلبات، والسبب مذكور في الجواب. أعيدوه إلى الجمعية.</numerusform>
            <numerusform>رفضت المنصة المركزية %n طلبا، والسبب مذكور في الجواب. أعيدوه إلى الجمعية.</numerusform>
            <numerusform>رفضت المنصة المركزية %n طلب، والسبب مذكور في الجواب. أعيدوه إلى الجمعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered. Carry the answer back to the association.</source>
        <translation>تم التسليم. أعيدوا الجواب إلى الجمعية.</translation>
    </message>
    <message>
        <source>This file was restored from a backup and does not know what left since. If this computer can have a connection once, send over it first.</source>
        <translation>استعيد هذا الملف من نسخة احتياطية، ولا يعرف ما أرسل بعدها. إن أمكن لهذا الحاسوب أن يتصل ولو مرة، فأرسلوا عبر الاتصال أولا.</translation>
    </message>
    <message>
        <source>Close the months that were over on %1, without their figures</source>
        <translation>إقفال الأشهر التي كانت قد انتهت بحلول %1 دون أرقامها</translation>
    </message>
    <message>
        <source>Delivering to the hub</source>
        <translation>جار التسليم إلى المنصة المركزية</translation>
    </message>
    <message>
        <source>Another hub</source>
        <translation>منصة مركزية أخرى</translation>
    </message>
    <message>
        <source>This file is for the hub at %1. Connect to it?</source>
        <translation>هذا الملف موجه إلى المنصة المركزية على العنوان %1. هل تريدون الاتصال بها؟</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The delivery was stopped. The hub may have taken a part: deliver the same file again for its answer. Nothing is counted twice.</source>
        <translation>أوقف التسليم. ربما قبلت المنصة المركزية جزءا منه: سلموا الملف نفسه من جديد للحصول على جوابها. لا يحسب شيء مرتين.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseHistoryCard</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلق: %1</translation>
    </message>
    <message>
        <source>Handed over from %1 to %2, by %3</source>
        <translation>سُلِّم من %1 إلى %2، من طرف %3</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>مسار ملف المواكبة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseList</name>
    <message>
        <source>Mine</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Without a worker</source>
        <translation>دون عامل(ة) اجتماعي(ة)</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل الملفات المفتوحة</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>لا يوجد أي ملف مواكبة مفتوح</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>لا شيء هنا في الوقت الحالي</translation>
    </message>
    <message>
        <source>No case is in this list. Choose another one above.</source>
        <translation>لا يوجد أي ملف مواكبة في هذه اللائحة. المرجو اختيار لائحة أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل(ة) الاجتماعي(ة)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ملفات المواكبة</translation>
    </message>
    <message>
        <source>&amp;Open a case</source>
        <translation>&amp;فتح ملف مواكبة</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح ملف مواكبة</translation>
    </message>
    <message>
        <source>Your role does not see cases</source>
        <translation>دورك لا يسمح بالاطلاع على الملفات</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>فات أجله</translation>
    </message>
    <message>
        <source>No case is called that</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing in this list has what you typed in it. Empty the box to see all of it.</source>
        <translation>لا شيء في هذه اللائحة يتضمن ما كتبته. أفرغ الخانة لعرضها كاملة.</translation>
    </message>
    <message>
        <source>A case keeps together what is done for a person or a household over time: its stage, its plan, its follow-ups and its notes.</source>
        <translation>يجمع الملف ما يُنجز لفائدة شخص أو أسرة مع مرور الوقت: المرحلة والخطة والتتبع والملاحظات.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا شيء فات أجله</translation>
    </message>
    <message>
        <source>Follow-ups, goals and steps of a plan come here on the day after they were due.</source>
        <translation>تظهر هنا مواعيد التتبع والأهداف وخطوات الخطة في اليوم الموالي لأجلها.</translation>
    </message>
    <message>
        <source>Every case has a worker</source>
        <translation>لكل ملف مواكبة من يتتبعه</translation>
    </message>
    <message>
        <source>What nobody follows comes here, to be handed over to somebody.</source>
        <translation>يظهر هنا ما لا يتتبعه أحد، ليُسند إلى شخص ما.</translation>
    </message>
    <message>
        <source>You have no open case</source>
        <translation>ليس لديك ملف مواكبة مفتوح</translation>
    </message>
    <message>
        <source>Cases you open, and those handed over to you, come here.</source>
        <translation>تظهر هنا الملفات التي تفتحها وتلك التي تُسلَّم إليك.</translation>
    </message>
    <message>
        <source>The case of a household</source>
        <translation>ملف مواكبة أسرة</translation>
    </message>
    <message>
        <source>The case of one person</source>
        <translation>ملف مواكبة شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>المقبل</translation>
    </message>
    <message>
        <source>What is open: what is overdue first, then the most urgent</source>
        <translation>الملفات المفتوحة: المتأخر أولا، ثم الأكثر استعجالا</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;تسليم…</translation>
    </message>
    <message>
        <source>Name, file number, worker or stage</source>
        <translation>الاسم أو رقم الملف أو العامل(ة) الاجتماعي(ة) أو المرحلة</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>البحث في هذه اللائحة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseRecord</name>
    <message>
        <source>The case is now at this stage: %1.</source>
        <translation>ملف المواكبة الآن في هذه المرحلة: %1.</translation>
    </message>
    <message>
        <source>The priority is saved.</source>
        <translation>تم حفظ الأولوية.</translation>
    </message>
    <message>
        <source>The case is on hold.</source>
        <translation>تم تعليق ملف المواكبة.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>ملف المواكبة مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>تم إغلاق ملف المواكبة.</translation>
    </message>
    <message>
        <source>The follow-up is planned.</source>
        <translation>تمت برمجة موعد التتبع.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>تم إنجاز التتبع.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>تم حفظ الملاحظة.</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>ملف مواكبة %1</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض ملف الشخص</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>تم حفظ الخطة.</translation>
    </message>
    <message>
        <source>Open until %1. This is in the journal.</source>
        <translation>مفتوحة إلى غاية %1. وقد سُجل ذلك في السجل.</translation>
    </message>
    <message>
        <source>The case is handed over to %1.</source>
        <translation>تم تسليم ملف المواكبة إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of the household of %1</source>
        <translation>ملف مواكبة أسرة %1</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>مواعيد التتبع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CasesPage</name>
    <message>
        <source>Open a case</source>
        <translation>فتح ملف مواكبة</translation>
    </message>
    <message>
        <source>For whom is the case opened?</source>
        <translation>لفائدة من يفتح ملف المواكبة؟</translation>
    </message>
    <message>
        <source>This case is not there, or your role does not see it.</source>
        <translation>ملف المواكبة هذا غير موجود، أو لا يسمح دوركم بالاطلاع عليه.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>This person has a case already; it is closed. You can reopen it.</source>
        <translation>لهذا الشخص ملف مواكبة من قبل، وهو مغلق. ويمكنكم إعادة فتحه.</translation>
    </message>
    <message>
        <source>This person has a case already: here it is.</source>
        <translation>لهذا الشخص ملف مواكبة من قبل، وهو معروض هنا.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>تم فتح ملف المواكبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over to %1.</source>
        <translation>
            <numerusform>لم يُسلَّم أي ملف إلى %1.</numerusform>
            <numerusform>تم تسليم ملف واحد إلى %1.</numerusform>
            <numerusform>تم تسليم ملفين إلى %1.</numerusform>
            <numerusform>تم تسليم %n ملفات إلى %1.</numerusform>
            <numerusform>تم تسليم %n ملفا إلى %1.</numerusform>
            <numerusform>تم تسليم %n ملف إلى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::CellWords</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>الجنس والسن</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>الوضعية الإدارية</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>All other communes</source>
        <translation>جميع الجماعات الأخرى</translation>
    </message>
    <message>
        <source>Place %1, not used</source>
        <translation>الخانة %1، غير مستعملة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>الباقون جميعا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Sex, then age: &quot;Women and girls, 18–59 years&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChangeWords</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالحروف العربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالحروف العربية</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الازدياد</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>البلد الأصلي</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>الحاجة إلى ترجمان</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>تاريخ الوصول إلى المغرب</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>الاحتفاظ بالملف إلى غاية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>الوضعية الإدارية</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation>الاحتياجات الخاصة</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>وثائق إثبات الهوية</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تسجيل الشخص</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>التراجع عن تغيير</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محو المعطيات</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>تعديل الملف</translation>
    </message>
    <message>
        <source>Decision about her data</source>
        <translation>قرار الشخص بشأن معطياته</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>إيواء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف المواكبة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تم تغييره</translation>
    </message>
    <message>
        <source>Copy of her file made</source>
        <translation>نسخ ملفها</translation>
    </message>
    <message>
        <source>Request about her data</source>
        <translation>طلب متعلق بمعطياتها</translation>
    </message>
    <message>
        <source>Visit at the desk</source>
        <translation>زيارة بالمكتب</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Closed notes read in an emergency</source>
        <translation>الاطلاع على ملاحظات مغلقة في حالة استعجال</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>إحالة واردة</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>ملف مختوم</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>ملف قانوني</translation>
    </message>
    <message>
        <source>File of a case</source>
        <translation>مرفق ملف</translation>
    </message>
    <message>
        <source>Something handed out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Came in or went out</source>
        <translation>دخول أو خروج</translation>
    </message>
    <message>
        <source>Obstacle met</source>
        <translation>عائق تمت مواجهته</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Compared with another record</source>
        <translation>مقارنة مع سجل آخر</translation>
    </message>
    <message>
        <source>Closed notes asked for with a wrong recovery code</source>
        <translation>طُلبت الملاحظات المغلقة برمز استعادة خاطئ</translation>
    </message>
    <message>
        <source>Something lent</source>
        <translation>شيء معار</translation>
    </message>
    <message>
        <source>Card with a code</source>
        <translation>بطاقة برمز</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>الأمتعة</translation>
    </message>
    <message>
        <source>Mark for the fire list</source>
        <translation>علامة خاصة بلائحة الحريق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChangesTab</name>
    <message>
        <source>Changes after closing</source>
        <translation>التغييرات بعد الإقفال</translation>
    </message>
    <message>
        <source>Changes after closing (%1)</source>
        <translation>التغييرات بعد الإقفال (%1)</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>شخص غادر الجمعية</translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) were written down beside the month.</source>
        <translation>
            <numerusform>لم يدون أي تعديل إلى جانب الشهر.</numerusform>
            <numerusform>دون تعديل واحد إلى جانب الشهر.</numerusform>
            <numerusform>دون تعديلان إلى جانب الشهر.</numerusform>
            <numerusform>دونت %n تعديلات إلى جانب الشهر.</numerusform>
            <numerusform>دون %n تعديلا إلى جانب الشهر.</numerusform>
            <numerusform>دون %n تعديل إلى جانب الشهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single month</source>
        <translation>اختاروا شهرا واحدا</translation>
    </message>
    <message>
        <source>Months are closed one by one, and so are their changes kept.</source>
        <translation>تقفل الشهور واحدا واحدا، وكذلك تحفظ تغييراتها.</translation>
    </message>
    <message>
        <source>This month is open</source>
        <translation>هذا الشهر مفتوح</translation>
    </message>
    <message>
        <source>Once it is closed, whatever is corrected later will stand here, with who and why. The closed figures stay as they were.</source>
        <translation>بعد إقفاله، سيظهر هنا كل ما يصحح لاحقا، مع من صححه ولماذا. وتبقى الأرقام المقفلة كما كانت.</translation>
    </message>
    <message>
        <source>Nothing changed since</source>
        <translation>لم يتغير شيء منذ ذلك</translation>
    </message>
    <message>
        <source>Counted again just now, every figure is as it was when the month was closed.</source>
        <translation>أعيد العد الآن، وكل رقم كما كان عند إقفال الشهر.</translation>
    </message>
    <message>
        <source>Closed on %1 and signed by %2. The signature holds: these are the figures as they were closed.</source>
        <translation>أقفل بتاريخ %1 ووقعه %2. التوقيع سليم: هذه هي الأرقام كما أقفلت.</translation>
    </message>
    <message>
        <source>The signature of this month does not hold. Somebody altered the file past the program: do not hand these figures out, and compare them with a backup.</source>
        <translation>توقيع هذا الشهر غير سليم. غير أحدهم الملف خارج البرنامج: لا تسلموا هذه الأرقام لأحد، وقارنوها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Closed on %1 by %2 without a signature. It was closed with an earlier version of Wasl, or written past the program.</source>
        <translation>أقفله %2 بتاريخ %1 دون توقيع. أقفل بنسخة سابقة من وصل، أو كتب خارج البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since</source>
        <translation>
            <numerusform>لم يتغير أي رقم منذ ذلك</numerusform>
            <numerusform>تغير رقم واحد منذ ذلك</numerusform>
            <numerusform>تغير رقمان منذ ذلك</numerusform>
            <numerusform>تغيرت %n أرقام منذ ذلك</numerusform>
            <numerusform>تغير %n رقما منذ ذلك</numerusform>
            <numerusform>تغير %n رقم منذ ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that changed since the month was closed</source>
        <translation>الأرقام التي تغيرت منذ إقفال الشهر</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>إلى الآن</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>بعد إعادة العد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Why they changed</source>
        <translation>سبب تغيرها</translation>
    </message>
    <message>
        <source>For instance: a departure that was entered late.</source>
        <translation>مثلا: مغادرة سجلت متأخرة.</translation>
    </message>
    <message>
        <source>Write them down as amendments</source>
        <translation>تدوينها كتعديلات</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChartCanvas</name>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>من «%1» إلى «%2»: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChartView</name>
    <message>
        <source>The figures and their picture were copied.</source>
        <translation>تم نسخ الأرقام وصورتها.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>على شكل رسم</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>على شكل جدول</translation>
    </message>
    <message>
        <source>Copy the figures and the picture</source>
        <translation>نسخ الأرقام والرسم</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChaseDialog</name>
    <message>
        <source>Note a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>%1 has no phone in the directory.</source>
        <translation>ليس لـ%1 هاتف في الدليل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>المرجع %1</translation>
    </message>
    <message>
        <source>What came of the &amp;call</source>
        <translation>نتيجة الم&amp;كالمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>تسجيل المكالمة</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>اختاروا نتيجة المكالمة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChaseList</name>
    <message>
        <source>The call is noted.</source>
        <translation>سُجلت المكالمة.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation>الهاتف هناك</translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation>آخر تذكير</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>نتيجة المكالمة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Answers to chase</source>
        <translation>ردود تستوجب التذكير</translation>
    </message>
    <message>
        <source>Note a &amp;call (Ctrl+Return)</source>
        <translation>تسجيل م&amp;كالمة (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CheckOutDialog</name>
    <message>
        <source>%1, until %2</source>
        <extracomment>A guest and the day of her planned departure.</extracomment>
        <translation>%1، إلى غاية %2</translation>
    </message>
    <message>
        <source>Check out several</source>
        <translation>تسجيل مغادرة عدة أشخاص</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>من يغادر</translation>
    </message>
    <message>
        <source>&amp;Where they go</source>
        <translation>ال&amp;وجهة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;All or none: if one cannot leave, nobody is checked out</source>
        <translation>ال&amp;كل أو لا أحد: إذا تعذرت مغادرة شخص واحد، لا تسجل مغادرة أي أحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody is expected to leave today. Choose guests on the board first.</source>
        <translation>لا مغادرة مرتقبة اليوم. المرجو اختيار نزلاء على اللوحة أولا.</translation>
    </message>
    <message numerus="yes">
        <source>Check out %n guest(s)</source>
        <translation>
            <numerusform>تسجيل المغادرة</numerusform>
            <numerusform>تسجيل مغادرة نزيل واحد</numerusform>
            <numerusform>تسجيل مغادرة نزيلين</numerusform>
            <numerusform>تسجيل مغادرة %n نزلاء</numerusform>
            <numerusform>تسجيل مغادرة %n نزيلا</numerusform>
            <numerusform>تسجيل مغادرة %n نزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where they go, or that it is not known.</source>
        <translation>المرجو تحديد وجهتهم، أو أنها غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was checked out: %n cannot leave. The reason stands beside the name.</source>
        <translation>
            <numerusform>لم تسجل أي مغادرة.</numerusform>
            <numerusform>لم تسجل أي مغادرة: تتعذر مغادرة شخص واحد. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>لم تسجل أي مغادرة: تتعذر مغادرة شخصين. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>لم تسجل أي مغادرة: تتعذر مغادرة %n أشخاص. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>لم تسجل أي مغادرة: تتعذر مغادرة %n شخصا. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>لم تسجل أي مغادرة: تتعذر مغادرة %n شخص. السبب مبين بجانب الاسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked out; the others have left. The reason stands beside the name.</source>
        <translation>
            <numerusform>سجلت مغادرة الجميع.</numerusform>
            <numerusform>تعذر تسجيل مغادرة شخص واحد، وسجلت مغادرة الآخرين. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>تعذر تسجيل مغادرة شخصين، وسجلت مغادرة الآخرين. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>تعذر تسجيل مغادرة %n أشخاص، وسجلت مغادرة الآخرين. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>تعذر تسجيل مغادرة %n شخصا، وسجلت مغادرة الآخرين. السبب مبين بجانب الاسم.</numerusform>
            <numerusform>تعذر تسجيل مغادرة %n شخص، وسجلت مغادرة الآخرين. السبب مبين بجانب الاسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChooseStep</name>
    <message>
        <source>The register to import</source>
        <translation>سجل الاستقبال المراد استيراده</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>سجلات الاستقبال (*.xlsx *.ods *.csv *.tsv *.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>A spreadsheet or a table as text, with one person or one visit in each row. Nothing of it is lost: what cannot be read is kept in the person&apos;s note.</source>
        <translation>جدول إلكتروني أو جدول نصي، في كل سطر منه شخص أو زيارة. لا يضيع منه شيء: ما تتعذر قراءته يحفظ في ملاحظات الشخص.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;الملف</translation>
    </message>
    <message>
        <source>Excel (.xlsx), LibreOffice (.ods) or text (.csv).</source>
        <translation>⁦Excel (.xlsx)⁩ أو ⁦LibreOffice (.ods)⁩ أو نص (⁦.csv⁩).</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>ملف سجل الاستقبال</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ClosingTab</name>
    <message>
        <source>and %1, %2</source>
        <translation>و%1، %2</translation>
    </message>
    <message>
        <source>a pair of records</source>
        <translation>زوج من الملفات</translation>
    </message>
    <message>
        <source>the form of a person</source>
        <translation>استمارة شخص</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>a note or a plan</source>
        <translation>ملاحظة أو خطة</translation>
    </message>
    <message>
        <source>Was to leave on</source>
        <translation>كانت المغادرة مقررة في</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>هنا منذ</translation>
    </message>
    <message>
        <source>Answer was due on</source>
        <translation>كان أجل الجواب</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>كتب في</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>أعد في</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>قبل الإقفال</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>See who and what</source>
        <translation>عرض من وماذا</translation>
    </message>
    <message>
        <source>Close and sign %1</source>
        <translation>إقفال %1 وتوقيعه</translation>
    </message>
    <message>
        <source>Months are closed one by one. Choose a single month.</source>
        <translation>تقفل الشهور واحدا واحدا. المرجو اختيار شهر واحد.</translation>
    </message>
    <message>
        <source>This month was closed on %1.</source>
        <translation>أقفل هذا الشهر بتاريخ %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left open then: %1.</source>
        <translation>ما بقي مفتوحا آنذاك: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>A month can be closed when it is over.</source>
        <translation>يمكن إقفال الشهر بعد انتهائه.</translation>
    </message>
    <message>
        <source>The lists are being looked through …</source>
        <translation>جار فحص اللوائح…</translation>
    </message>
    <message>
        <source>Everything is done. Once closed, these figures cannot be changed by anybody; what is corrected later stands beside them.</source>
        <translation>كل شيء منجز. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام؛ وما يصحح لاحقا يظهر إلى جانبها.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open. Close them first, or say why the month is closed all the same. Once closed, these figures cannot be changed by anybody.</source>
        <translation>
            <numerusform>لا نقطة مفتوحة. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام.</numerusform>
            <numerusform>ما زالت نقطة واحدة مفتوحة. المرجو معالجتها أولا، أو ذكر سبب إقفال الشهر رغم ذلك. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام.</numerusform>
            <numerusform>ما زالت نقطتان مفتوحتان. المرجو معالجتهما أولا، أو ذكر سبب إقفال الشهر رغم ذلك. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام.</numerusform>
            <numerusform>ما زالت %n نقط مفتوحة. المرجو معالجتها أولا، أو ذكر سبب إقفال الشهر رغم ذلك. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام.</numerusform>
            <numerusform>ما زالت %n نقطة مفتوحة. المرجو معالجتها أولا، أو ذكر سبب إقفال الشهر رغم ذلك. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام.</numerusform>
            <numerusform>ما زالت %n نقطة مفتوحة. المرجو معالجتها أولا، أو ذكر سبب إقفال الشهر رغم ذلك. بعد الإقفال لا يمكن لأحد تغيير هذه الأرقام.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is closed and signed. What changes later will stand beside it.</source>
        <translation>أقفل الشهر ووقع. وما يتغير لاحقا سيظهر إلى جانبه.</translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation>ما يبدو غريبا</translation>
    </message>
    <message>
        <source>To look at before closing</source>
        <translation>ما ينبغي النظر فيه قبل الإقفال</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Why the month is closed with points open</source>
        <translation>سبب إقفال الشهر مع بقاء نقط مفتوحة</translation>
    </message>
    <message>
        <source>It is kept with the month, and signed.</source>
        <translation>يحفظ مع الشهر ويوقع.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>منجز</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>%n مفتوح</numerusform>
            <numerusform>%n مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>أهميته</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeCombo</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list.</source>
        <translation>«%1» غير وارد في اللائحة. المرجو اختيار عنصر من اللائحة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeListEdit</name>
    <message>
        <source>Take %1 away</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeStep</name>
    <message>
        <source>Recovery code of the case file in Wasl</source>
        <translation>رمز استرجاع ملف المعطيات في برنامج وصل</translation>
    </message>
    <message>
        <source>Keep this sheet locked away. Whoever has it and the file can read everything.</source>
        <translation>المرجو حفظ هذه الورقة في مكان مقفل. فمن حصل عليها وعلى الملف أمكنه الاطلاع على كل شيء.</translation>
    </message>
    <message>
        <source>Type the recovery code back</source>
        <translation>إعادة كتابة رمز الطوارئ</translation>
    </message>
    <message>
        <source>So that it is certain that the paper is right. No record can be kept before.</source>
        <translation>للتأكد من أن ما على الورق صحيح. ولا يمكن حفظ أي ملف قبل ذلك.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الطوارئ</translation>
    </message>
    <message>
        <source>It opens the file when a passphrase is forgotten, and it is shown only now. Print it or write it down, and keep the paper locked away from this computer.</source>
        <translation>يفتح ملف المعطيات عند نسيان عبارة السر، ولا يظهر إلا الآن. المرجو طباعته أو كتابته، وحفظ الورقة في مكان مقفل بعيدا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;رمز الطوارئ</translation>
    </message>
    <message>
        <source>Capital or small letters, with or without the dashes.</source>
        <translation>بأحرف كبيرة أو صغيرة، مع الشرطات أو بدونها.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>الرمز مكتوب لدي على ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Show the code again</source>
        <translation>&amp;عرض الرمز من جديد</translation>
    </message>
    <message>
        <source>The code is lost: &amp;make a new one</source>
        <translation>ضاع الرمز: إنشاء رمز &amp;جديد</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ColumnsStep</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>What is in “%1”</source>
        <translation>محتوى «%1»</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation>السطر الأول يتضمن العناوين</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1. Look whether each column is taken for what it is.</source>
        <translation>
            <numerusform>لا سطر في %1. المرجو التحقق من أن كل عمود مفهوم على وجهه.</numerusform>
            <numerusform>سطر واحد في %1. المرجو التحقق من أن كل عمود مفهوم على وجهه.</numerusform>
            <numerusform>سطران في %1. المرجو التحقق من أن كل عمود مفهوم على وجهه.</numerusform>
            <numerusform>%n أسطر في %1. المرجو التحقق من أن كل عمود مفهوم على وجهه.</numerusform>
            <numerusform>%n سطرا في %1. المرجو التحقق من أن كل عمود مفهوم على وجهه.</numerusform>
            <numerusform>%n سطر في %1. المرجو التحقق من أن كل عمود مفهوم على وجهه.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register with these headings was imported before: the columns are proposed as they were taken then.</source>
        <translation>سبق استيراد سجل بنفس هذه العناوين: الأعمدة مقترحة كما حددت آنذاك.</translation>
    </message>
    <message>
        <source>Bring in nothing if a row would have to be set aside</source>
        <translation>عدم استيراد أي شيء إذا تعين ترك سطر جانبا</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ComingDates</name>
    <message>
        <source>Deadline</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Paper expires</source>
        <translation>انتهاء صلاحية وثيقة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Deadlines, hearings and papers about to expire</source>
        <translation>الآجال والجلسات والوثائق القريبة من انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Enter opens the file; on a paper it opens a file for its renewal</source>
        <translation>يفتح زر الإدخال الملف؛ وعلى وثيقة يفتح ملفا لتجديدها</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CommunesEdit</name>
    <message>
        <source>Type a part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>Commune to add</source>
        <translation>الجماعة المراد إضافتها</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CompartmentsDialog</name>
    <message>
        <source>Closed notes</source>
        <translation>الملاحظات المغلقة</translation>
    </message>
    <message>
        <source>Which closed notes may %1 read? Each kind has a key of its own, and only who holds it can give it on. What was read before a key is taken away may have been copied; what is written after it stays closed to her.</source>
        <translation>ما هي الملاحظات المغلقة التي يمكن أن يطلع عليها %1؟ لكل نوع مفتاح خاص به، ولا يمنحه إلا من يتوفر عليه. ما قُرئ قبل سحب المفتاح ربما نُسخ؛ وما يُكتب بعده يبقى مغلقا.</translation>
    </message>
    <message>
        <source>Her role does not go with these notes.</source>
        <translation>دورها لا يتيح هذه الملاحظات.</translation>
    </message>
    <message>
        <source>The role “%1” goes with none of these notes.</source>
        <translation>الدور «%1» لا يتيح أيا من هذه الملاحظات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentBox</name>
    <message>
        <source>Sent without</source>
        <translation>أرسلت دون موافقة</translation>
    </message>
    <message>
        <source>Sent without consent. The reason: %1</source>
        <translation>أرسلت دون موافقة. السبب: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تطلب بعد</translation>
    </message>
    <message>
        <source>The person has not been asked whether this partner may receive the referral.</source>
        <translation>لم يسأل الشخص بعد عما إذا كان يوافق على أن يتوصل هذا الشريك بالإحالة.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>The person refused on %1.</source>
        <translation>رفض الشخص بتاريخ %1.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>The person withdrew the consent on %1.</source>
        <translation>سحب الشخص موافقته بتاريخ %1.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>The consent of %1 expired on %2.</source>
        <translation>انتهت بتاريخ %2 صلاحية الموافقة المؤرخة في %1.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>The person agreed on %1.</source>
        <translation>وافق الشخص بتاريخ %1.</translation>
    </message>
    <message>
        <source>%1 agreed for the person on %2.</source>
        <translation>وافق(ت) %1 نيابة عن الشخص بتاريخ %2.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Record &amp;consent</source>
        <translation>تدوين ال&amp;موافقة</translation>
    </message>
    <message>
        <source>Send without consent, with a reason</source>
        <translation>الإرسال دون موافقة، مع بيان السبب</translation>
    </message>
    <message>
        <source>The person agrees that this partner receives the referral</source>
        <translation>يوافق الشخص على أن يتوصل هذا الشريك بالإحالة</translation>
    </message>
    <message>
        <source>The person refuses</source>
        <translation>يرفض الشخص</translation>
    </message>
    <message>
        <source>Notice read in</source>
        <translation>لغة قراءة الإشعار</translation>
    </message>
    <message>
        <source>Given by someone else</source>
        <translation>صدرت عن شخص آخر</translation>
    </message>
    <message>
        <source>The guardian&apos;s name, for a minor. Else leave it empty.</source>
        <translation>اسم الولي القانوني إذا تعلق الأمر بقاصر. وإلا فالمرجو تركه فارغا.</translation>
    </message>
    <message>
        <source>Record this decision</source>
        <translation>تدوين هذا القرار</translation>
    </message>
    <message>
        <source>Why it is sent without consent</source>
        <translation>سبب الإرسال دون موافقة</translation>
    </message>
    <message>
        <source>It is kept in the journal with your name.</source>
        <translation>يحفظ السبب في السجل مقرونا باسمكم.</translation>
    </message>
    <message>
        <source>Send without consent</source>
        <translation>إرسال دون موافقة</translation>
    </message>
    <message>
        <source>The notice to read out to her</source>
        <translation>الإشعار الذي يُقرأ عليها</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentStep</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about their data on file.</source>
        <translation>
            <numerusform>عدد القرارات المسجلة بشأن معطياتهم: %n.</numerusform>
            <numerusform>عدد القرارات المسجلة بشأن معطياتهم: %n.</numerusform>
            <numerusform>عدد القرارات المسجلة بشأن معطياتهم: %n.</numerusform>
            <numerusform>عدد القرارات المسجلة بشأن معطياتهم: %n.</numerusform>
            <numerusform>عدد القرارات المسجلة بشأن معطياتهم: %n.</numerusform>
            <numerusform>عدد القرارات المسجلة بشأن معطياتهم: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentTab</name>
    <message>
        <source>%1: not asked</source>
        <comment>consent</comment>
        <translation>%1: لم تطلب الموافقة</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <comment>consent</comment>
        <translation>%1: انتهت صلاحية الموافقة</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>consent</comment>
        <translation>%1: موافقة ممنوحة</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>consent</comment>
        <translation>%1: موافقة مرفوضة</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <comment>consent</comment>
        <translation>%1: موافقة مسحوبة</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>أي شريك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المستقبلة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>لغة القراءة</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد(ة)</translation>
    </message>
    <message>
        <source>Choose what she was asked for.</source>
        <translation>المرجو اختيار موضوع الموافقة المطلوبة.</translation>
    </message>
    <message>
        <source>Choose what she decided.</source>
        <translation>المرجو اختيار قرار الشخص.</translation>
    </message>
    <message>
        <source>The decision was recorded. A later decision replaces it.</source>
        <translation>تم تدوين القرار. وكل قرار لاحق يحل محله.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>موضوع الموافقة</translation>
    </message>
    <message>
        <source>Her decision</source>
        <translation>قرار الشخص</translation>
    </message>
    <message>
        <source>Empty for a referral means any partner. Sharing needs a name.</source>
        <translation>إذا ترك فارغا في حالة الإحالة فالمقصود أي شريك. أما تقاسم الملف فيستلزم اسما.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Empty: until she withdraws it.</source>
        <translation>إذا ترك فارغا: إلى أن يسحبها الشخص.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب(ة) القرار</translation>
    </message>
    <message>
        <source>The guardian, when she did not decide herself.</source>
        <translation>الولي القانوني، إذا لم يقرر الشخص بنفسه.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تدوين القرار</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Read this out to her. Version %1 of the notice, valid from %2.</source>
        <translation>اقرؤوا عليها هذا النص. الصيغة %1 من الإشعار، سارية منذ %2.</translation>
    </message>
    <message>
        <source>The number of the CNDP receipt is missing: the paper leaves a line for it. Write it once under Settings, Association.</source>
        <translation>رقم وصل اللجنة الوطنية (CNDP) غير مدوَّن: الورقة تترك له سطرا. يكفي تدوينه مرة واحدة في الإعدادات، الجمعية.</translation>
    </message>
    <message>
        <source>Print for signature</source>
        <translation>طباعة للتوقيع</translation>
    </message>
    <message>
        <source>Save the paper to be signed</source>
        <translation>حفظ الورقة المعدة للتوقيع</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The paper was saved. It bears her name and is not encrypted.</source>
        <translation>حُفظت الورقة. هي تحمل اسمها وغير مشفرة.</translation>
    </message>
    <message>
        <source>The notice to read out to her</source>
        <translation>الإشعار الذي يُقرأ عليها</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>لغة الإشعار</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>حفظ الورقة بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CourseCard</name>
    <message>
        <source>Closed on %1: %2.</source>
        <translation>أغلق بتاريخ %1: %2.</translation>
    </message>
    <message>
        <source>Reopened on %1.</source>
        <translation>أعيد فتحه بتاريخ %1.</translation>
    </message>
    <message>
        <source>Open since %1.</source>
        <translation>مفتوح منذ %1.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>ال&amp;مرحلة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل(ة) الاجتماعي(ة)</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>إ&amp;غلاق ملف المواكبة</translation>
    </message>
    <message>
        <source>&amp;Reopen the case</source>
        <translation>إعادة &amp;فتح ملف المواكبة</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>تأكيد الإغلاق</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>سبب الانتظار</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>تعليقه</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>معلق: %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;تسليم…</translation>
    </message>
    <message>
        <source>What was attained</source>
        <translation>ما تحقق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CreateStep</name>
    <message>
        <source>Write the association&apos;s name.</source>
        <translation>المرجو كتابة اسم الجمعية.</translation>
    </message>
    <message>
        <source>Choose the folder the file will be kept in.</source>
        <translation>المرجو اختيار المجلد الذي سيحفظ فيه الملف.</translation>
    </message>
    <message>
        <source>Folder for the new case file</source>
        <translation>مجلد ملف المعطيات الجديد</translation>
    </message>
    <message>
        <source>A new case file</source>
        <translation>ملف معطيات جديد</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>إ&amp;نشاء الملف</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>ال&amp;جمعية</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>An empty folder, or one that does not exist yet.</source>
        <translation>مجلد فارغ، أو مجلد غير موجود بعد.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>ا&amp;سم المستعمل(ة) الخاص بكم</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder for the new case file</source>
        <translation>اختيار مجلد ملف المعطيات الجديد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>You will be its manager; others can be added afterwards.</source>
        <translation>ستتولون إدارته، ويمكن إضافة آخرين فيما بعد.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DateEdit</name>
    <message>
        <source>Type the whole date: day, month and year, as in 23/11/2026.</source>
        <translation>المرجو كتابة التاريخ كاملا: اليوم والشهر والسنة، مثل 23/11/2026.</translation>
    </message>
    <message>
        <source>This date cannot be before %1.</source>
        <translation>لا يمكن أن يكون هذا التاريخ قبل %1.</translation>
    </message>
    <message>
        <source>This date cannot be after %1.</source>
        <translation>لا يمكن أن يكون هذا التاريخ بعد %1.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>⁦يوم‎/‎شهر‎/‎سنة⁩</translation>
    </message>
    <message>
        <source>dd/mm/yyyy, a year, or an age</source>
        <translation>⁦يوم‎/‎شهر‎/‎سنة⁩، أو سنة، أو سن</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DayLists</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>في الانتظار منذ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A word and how many: &quot;Arrivals (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الوافدون</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>مستجدات اليوم</translation>
    </message>
    <message>
        <source>Arrivals of today</source>
        <translation>الوافدون اليوم</translation>
    </message>
    <message>
        <source>Departures of today</source>
        <translation>المغادرون اليوم</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>في انتظار مكان</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeadlineDialog</name>
    <message>
        <source>Deadline</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Keep the deadline</source>
        <translation>حفظ الأجل</translation>
    </message>
    <message>
        <source>&amp;Computed by</source>
        <translation>&amp;طريقة الاحتساب</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>يُحتسب ا&amp;بتداء من</translation>
    </message>
    <message>
        <source>&amp;Hour of it</source>
        <translation>ال&amp;ساعة</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>مثلا 09:30</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;آخر يوم</translation>
    </message>
    <message>
        <source>&amp;Remind, days before</source>
        <translation>ال&amp;تذكير قبل (بالأيام)</translation>
    </message>
    <message>
        <source>&amp;What has to be done by then</source>
        <translation>&amp;ما يجب القيام به قبل ذلك</translation>
    </message>
    <message>
        <source>No rule: I write the last day myself</source>
        <translation>بدون قاعدة: أكتب آخر يوم بنفسي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A rule and how long it gives: &quot;Appeal in labour matters (30 clear days)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Before %1 on that day</source>
        <translation>قبل الساعة %1 من ذلك اليوم</translation>
    </message>
    <message>
        <source>Moved on from %1, a closed day</source>
        <translation>مؤجل من %1، وهو يوم عطلة</translation>
    </message>
    <message>
        <source>Authorities are closed on that day: act before it</source>
        <translation>الإدارات مغلقة في ذلك اليوم: قوموا بالإجراء قبله</translation>
    </message>
    <message>
        <source>To be verified by a lawyer: this rule was not read in the text of the law.</source>
        <translation>يجب التحقق منه لدى محام: لم تُقرأ هذه القاعدة في نص القانون.</translation>
    </message>
    <message>
        <source>It hangs on a religious holiday whose day is only estimated: it may end a day earlier or later.</source>
        <translation>يتوقف على عيد ديني تاريخه تقديري فقط: قد ينتهي الأجل قبل يوم أو بعده.</translation>
    </message>
    <message>
        <source>Choose a rule, or that there is none.</source>
        <translation>اختاروا قاعدة، أو أنه لا توجد قاعدة.</translation>
    </message>
    <message>
        <source>%1 (before %2)</source>
        <extracomment>What has to be done, and the hour before which: &quot;Appeal (before 12:24)&quot;.</extracomment>
        <translation>%1 (قبل %2)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeskCard</name>
    <message>
        <source>Due %1</source>
        <translation>الأجل: %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message>
        <source>Reserved until %1</source>
        <translation>محجوز إلى غاية %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>في الانتظار منذ %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>الموعد %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>نتائج البحث عن الأشخاص</translation>
    </message>
    <message>
        <source>Nobody like that is on file</source>
        <translation>لا يوجد ملف لشخص بهذه المعطيات</translation>
    </message>
    <message>
        <source>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</source>
        <translation>يمكن تجربة حروف أقل، أو الكتابة بالحروف الأخرى، أو رقم الملف، أو الهاتف. ويمكن أيضا تسجيل الشخص بما تمت كتابته.</translation>
    </message>
    <message>
        <source>Welcome to the desk</source>
        <translation>مرحبا بكم في المكتب</translation>
    </message>
    <message>
        <source>Type a name above to find a person. As soon as people are on file, what waits today stands here: referrals without an answer, stays that end, follow-ups due.</source>
        <translation>للبحث عن شخص، المرجو كتابة اسمه أعلاه. وبمجرد تسجيل الأشخاص، يظهر هنا ما ينتظر المعالجة اليوم: الإحالات التي لم يرد جواب بشأنها، ومدد الإيواء التي تنتهي، ومواعيد التتبع المستحقة.</translation>
    </message>
    <message>
        <source>Your role does not see people</source>
        <translation>دوركم لا يسمح بالاطلاع على ملفات الأشخاص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>تسجيل هذا الشخص</translation>
    </message>
    <message>
        <source>Register the first person</source>
        <translation>تسجيل أول شخص</translation>
    </message>
    <message>
        <source>Referrals to chase</source>
        <translation>إحالات تستوجب التذكير</translation>
    </message>
    <message>
        <source>No answer is late. Referrals whose partner has not answered in time appear here.</source>
        <translation>لا يوجد أي جواب متأخر. تظهر هنا الإحالات التي لم يجب عنها الشريك داخل الأجل.</translation>
    </message>
    <message>
        <source>Stays ending and reservations</source>
        <translation>مدد الإيواء المنتهية والحجوزات</translation>
    </message>
    <message>
        <source>No stay ends today. Beds that become free and reservations that expire appear here.</source>
        <translation>لا تنتهي أي مدة إيواء اليوم. يظهر هنا كل سرير يصبح شاغرا وكل حجز ينقضي.</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>مواعيد التتبع المستحقة</translation>
    </message>
    <message>
        <source>Nothing is due. Visits and calls planned in the cases appear here on their day.</source>
        <translation>لا يوجد أي موعد مستحق. تظهر هنا الزيارات والمكالمات المبرمجة في ملفات المواكبة عند حلول يومها.</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>آخر من تعاملتم معهم</translation>
    </message>
    <message>
        <source>The people you saw last appear here.</source>
        <translation>يظهر هنا آخر الأشخاص الذين تعاملتم معهم.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Name in any script, number, phone, nationality or commune</source>
        <translation>الاسم بأي حروف، أو رقم الملف، أو الهاتف، أو الجنسية، أو الجماعة</translation>
    </message>
    <message>
        <source>Queue and appointments</source>
        <translation>الانتظار والمواعيد</translation>
    </message>
    <message>
        <source>Nobody waits. Find a person above and press Ctrl+Enter: she stands here until she is received.</source>
        <translation>لا أحد في الانتظار. ابحثوا عن شخص أعلاه واضغطوا Ctrl+Enter: يظهر هنا إلى حين استقباله.</translation>
    </message>
    <message>
        <source>Papers and consents about to expire</source>
        <translation>وثائق وموافقات قاربت الانتهاء</translation>
    </message>
    <message>
        <source>Nothing expires within a month.</source>
        <translation>لا شيء تنتهي صلاحيته خلال شهر.</translation>
    </message>
    <message>
        <source>Receive the next</source>
        <translation>استقبال التالي</translation>
    </message>
    <message>
        <source>Space takes the next step; the menu key shows all of them.</source>
        <translation>مفتاح المسافة ينجز الخطوة التالية، ومفتاح القائمة يعرض كل الخطوات.</translation>
    </message>
    <message>
        <source>Requests about people’s data, due soon</source>
        <translation>طلبات تخص معطيات الأشخاص، قرب أجلها</translation>
    </message>
    <message>
        <source>No answer is due. Requests for access, correction or erasure stand here before their day.</source>
        <translation>لا جواب قرب أجله. طلبات الولوج أو التصحيح أو المحو تظهر هنا قبل يومها.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DirectoryCard</name>
    <message>
        <source>Associations of the network</source>
        <translation>جمعيات الشبكة</translation>
    </message>
    <message>
        <source>Use for sealed referrals</source>
        <translation>استعمالها للإحالات المختومة</translation>
    </message>
    <message>
        <source>What stands here about us</source>
        <translation>ما يُكتب هنا عنا</translation>
    </message>
    <message>
        <source>Each says of itself what stands here. Before a card is used, its fingerprint is compared on the phone.</source>
        <translation>كل جمعية تكتب هنا عن نفسها. وقبل استعمال بطاقة تُقارن بصمتها بالهاتف.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>الجماعات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Fingerprint of the card</source>
        <translation>بصمة البطاقة</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>لا توجد بطاقة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DocumentDialog</name>
    <message>
        <source>Monthly summary</source>
        <translation>الملخص الشهري</translation>
    </message>
    <message>
        <source>Summary of a year</source>
        <translation>ملخص سنة</translation>
    </message>
    <message>
        <source>Summary of several months</source>
        <translation>ملخص عدة أشهر</translation>
    </message>
    <message>
        <source>Brief for a commune council or for advocacy</source>
        <translation>مذكرة موجزة لمجلس جماعي أو للترافع</translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <translation>PDF، للطباعة أو الإرسال</translation>
    </message>
    <message>
        <source>Workbook (.xlsx), one sheet a table</source>
        <translation>مصنف (.xlsx)، ورقة لكل جدول</translation>
    </message>
    <message>
        <source>CSV, with a description of its columns</source>
        <translation>CSV، مع وصف لأعمدته</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Kept in the file.</source>
        <translation>محفوظ في الملف.</translation>
    </message>
    <message>
        <source>The first page is being made…</source>
        <translation>يجري إعداد الصفحة الأولى…</translation>
    </message>
    <message>
        <source>Where to save the document</source>
        <translation>أين تحفظ الوثيقة</translation>
    </message>
    <message>
        <source>The public version was saved as %1.</source>
        <translation>حفظت النسخة الموجهة للعموم باسم %1.</translation>
    </message>
    <message>
        <source>The exact figures were saved as %1. Keep the file in the house.</source>
        <translation>حفظت الأرقام المضبوطة باسم %1. احتفظ بالملف داخل الجمعية.</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>إعداد وثيقة</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ال&amp;وثيقة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>ال&amp;سنة</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>ال&amp;جماعة</translation>
    </message>
    <message>
        <source>Whose council it is for; empty for all communes.</source>
        <translation>الجماعة الموجهة إلى مجلسها؛ تترك فارغة لكل الجماعات.</translation>
    </message>
    <message>
        <source>What the figures &amp;show</source>
        <translation>ما &amp;تبينه الأرقام</translation>
    </message>
    <message>
        <source>What you &amp;ask</source>
        <translation>ما ت&amp;طلبه</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Public version, for others</source>
        <translation>نسخة لل&amp;عموم</translation>
    </message>
    <message>
        <source>&amp;Exact, for the house</source>
        <translation>أرقام &amp;مضبوطة، للاستعمال الداخلي</translation>
    </message>
    <message>
        <source>Small figures can tell who somebody is: these do not leave the association.</source>
        <translation>الأرقام الصغيرة قد تكشف هوية شخص: لا تخرج هذه الأرقام من الجمعية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the document…</source>
        <translation>حفظ الوثيقة…</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>الصفحة الأولى من الوثيقة</translation>
    </message>
    <message>
        <source>The public figures of these months have not been drawn yet: %1.
Saving draws them, once and for all. The page is shown then.</source>
        <translation>لم تسحب بعد الأرقام العمومية لهذه الأشهر: %1.
الحفظ يسحبها مرة واحدة ونهائيا. وبعده تظهر الصفحة.</translation>
    </message>
    <message>
        <source>In your text and not among the rounded figures: %1. An exact number of people can tell who somebody is. Change the text, or confirm below that these numbers may leave the house.</source>
        <translation>في نصك وليس ضمن الأرقام المقربة: %1. يمكن لعدد مضبوط من الأشخاص أن يكشف هوية أحدهم. غيري النص، أو أكدي أسفله أن هذه الأعداد يمكن أن تخرج من الدار.</translation>
    </message>
    <message>
        <source>A paragraph of your own, for this period and language. Its numbers are not rounded: take them from the page.</source>
        <translation>فقرة من عندك لهذه الفترة وهذه اللغة. أعدادها لا تقرب: خذيها من الصفحة.</translation>
    </message>
    <message>
        <source>What the reader should decide or do. Numbers are not rounded here either.</source>
        <translation>ما ينبغي للقارئ أن يقرره أو يفعله. الأعداد لا تقرب هنا أيضا.</translation>
    </message>
    <message>
        <source>These &amp;numbers in my text may leave the house</source>
        <translation>يمكن لهذه الأ&amp;عداد في نصي أن تخرج من الدار</translation>
    </message>
    <message>
        <source>Every count of people is rounded by chance to a multiple of five, once and for all; small tables are left out. Of closed months only, as they were closed, and not of the first three of the file. A month is drawn when its paper is first saved.</source>
        <translation>كل عدد للأشخاص يقرب عشوائيا إلى أحد مضاعفات الخمسة، مرة واحدة ونهائيا؛ والجداول الصغيرة لا تدرج. للأشهر المقفلة فقط، كما أقفلت، دون الثلاثة الأولى في الملف. يسحب الشهر عند أول حفظ لوثيقته.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DuplicatePanel</name>
    <message>
        <source>Perhaps already on file</source>
        <translation>ربما سبق تسجيله</translation>
    </message>
    <message>
        <source>While you type, people who resemble this one appear here. Have a look before you save: one person, one file.</source>
        <translation>أثناء الكتابة، يظهر هنا الأشخاص الذين تتشابه معطياتهم مع هذا الشخص. المرجو الاطلاع عليها قبل الحفظ: لكل شخص ملف واحد.</translation>
    </message>
    <message>
        <source>Very likely the same</source>
        <translation>الشخص نفسه على الأرجح</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>تشابه</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a person</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open the file of %1, %2</source>
        <translation>فتح ملف %1، %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DuplicateReview</name>
    <message>
        <source>No decision was taken yet</source>
        <translation>لم يتخذ أي قرار بعد</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>لا يوجد سجلان يبدوان لشخص واحد</translation>
    </message>
    <message>
        <source>When two records were said to be the same person, or different people, it stands here and can be taken back.</source>
        <translation>عند التصريح بأن سجلين يخصان شخصا واحدا أو شخصين مختلفين، يظهر القرار هنا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Pairs of records that may be the same person appear here, the likeliest first. Wasl never joins two by itself.</source>
        <translation>تظهر هنا أزواج السجلات التي قد تخص الشخص نفسه، بدءا بالأرجح. وصل لا يجمع سجلين من تلقاء نفسه أبدا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date of birth, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>ضد: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>مع: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 are the same person from now on.</source>
        <translation>%1 لشخص واحد من الآن فصاعدا.</translation>
    </message>
    <message>
        <source>%1 are different people. The pair is not proposed again.</source>
        <translation>%1 لشخصين مختلفين. لن يقترح هذا الزوج مجددا.</translation>
    </message>
    <message>
        <source>%1 stay in the list until somebody is sure.</source>
        <translation>يبقى %1 في اللائحة إلى حين التأكد.</translation>
    </message>
    <message>
        <source>The decision was taken back; both records are as they were.</source>
        <translation>تم التراجع عن القرار، والسجلان كما كانا.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>مرجح جدا</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>سجلان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two names</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>شخص واحد؟</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البت فيها</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>سجلان لشخص واحد؟</translation>
    </message>
    <message>
        <source>Records stay as they are; the decision is a link that can be taken back.</source>
        <translation>تبقى السجلات كما هي، والقرار مجرد رابط يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Comparing everyone on file…</source>
        <translation>جارٍ مقارنة كل الأشخاص المسجلين…</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>أزواج السجلات</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>التراجع عن القرار</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>wasl::ui::EachPersonStep</name>
    <message>
        <source>&amp;Of whom</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>لمن</translation>
    </message>
</context>
<context>
    <name>wasl::ui::EnrolForm</name>
    <message>
        <source>The hub&apos;s certificate</source>
        <translation>شهادة المنصة المركزية للشبكة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>شهادات (*.pem *.crt)</translation>
    </message>
    <message>
        <source>This certificate cannot be read. Choose the file ca.pem that the network&apos;s coordination gave you.</source>
        <translation>تتعذر قراءة هذه الشهادة. المرجو اختيار الملف ⁦ca.pem⁩ المسلم من تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>Join a network</source>
        <translation>الانضمام إلى شبكة</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان المنصة المركزية للشبكة</translation>
    </message>
    <message>
        <source>As the network&apos;s coordination gave it.</source>
        <translation>كما سلمته تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>شهادتها</translation>
    </message>
    <message>
        <source>Only this hub will be spoken to.</source>
        <translation>لن يتم الاتصال إلا بهذه المنصة.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز صالح لمرة واحدة</translation>
    </message>
    <message>
        <source>First month to publish</source>
        <translation>أول شهر للنشر</translation>
    </message>
    <message>
        <source>Communes counted apart</source>
        <translation>الجماعات المحتسبة على حدة</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Join the network</source>
        <translation>الانضمام إلى الشبكة</translation>
    </message>
    <message>
        <source>Joining the network</source>
        <translation>جارٍ الانضمام إلى الشبكة</translation>
    </message>
    <message>
        <source>Where you work, eight at most. All others are counted together. They stay as they are.</source>
        <translation>الجماعات التي تعملون فيها، ثمان على الأكثر. وتحتسب الأخرى مجتمعة. ولا يتغير هذا الاختيار بعد ذلك.</translation>
    </message>
    <message>
        <source>Month and year, such as 10/2026. Older rows count in it.</source>
        <translation>الشهر والسنة، مثلا 10/2026. وتحتسب فيه المعطيات الأقدم منه.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ErasureDialog</name>
    <message>
        <source>Write why the person is erased.</source>
        <translation>اكتبوا سبب محو الشخص.</translation>
    </message>
    <message>
        <source>Everything about %1 is deleted: her record, consents, cases, referrals, stays, what she was given, her legal files and the requests about her rights. It cannot be undone.</source>
        <translation>سيُحذف كل ما يتعلق بـ %1: بطاقتها وموافقاتها وحالاتها وإحالاتها وإقاماتها وما تسلمته وملفاتها القانونية والطلبات المتعلقة بحقوقها. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>What remains: the figures in which she was counted, without her; the journal&apos;s entries, emptied, so that it can still be verified; and older backups, until they are deleted. A certificate says so.</source>
        <translation>ما يبقى: الأرقام التي احتُسبت فيها، من دونها؛ وقيود السجل بعد إفراغها حتى يبقى التحقق منه ممكنا؛ والنسخ الاحتياطية السابقة إلى حين حذفها. وتُثبت ذلك شهادة.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>The person was erased. This certificate is not kept: save it, for her or for the authority.</source>
        <translation>تم محو الشخص. هذه الشهادة لا تُحفظ: سجلوها لتسليمها للشخص المعني أو للسلطة.</translation>
    </message>
    <message>
        <source>Language of the certificate</source>
        <translation>لغة الشهادة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation>حفظ الشهادة باسم</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>تم حفظ الشهادة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ExchangeCard</name>
    <message>
        <source>Fingerprint of %1. Keys made on %2.</source>
        <translation>بصمة %1. أُنشئت المفاتيح بتاريخ %2.</translation>
    </message>
    <message>
        <source>The association has no keys yet: they are made when its card is first saved.</source>
        <translation>ليست للجمعية مفاتيح بعد: تُنشأ عند حفظ بطاقتها لأول مرة.</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>حفظ بطاقتنا</translation>
    </message>
    <message>
        <source>Cards (*.waslcard)</source>
        <translation>بطاقات (*.waslcard)</translation>
    </message>
    <message>
        <source>The card is saved. It holds no secret: give it to other associations, and read the fingerprint out to them on the phone.</source>
        <translation>تم حفظ البطاقة. لا تحمل أي سر: سلموها للجمعيات الأخرى واقرؤوا عليها البصمة في الهاتف.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>فتح بطاقة</translation>
    </message>
    <message>
        <source>%1 is confirmed: referrals to it can be saved as sealed files.</source>
        <translation>تم تأكيد %1: يمكن حفظ الإحالات عليها في ملفات مختومة.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>There are new keys. Save the card and give it out again.</source>
        <translation>توجد مفاتيح جديدة. احفظوا البطاقة وسلموها من جديد.</translation>
    </message>
    <message>
        <source>Our association’s card</source>
        <translation>بطاقة جمعيتنا</translation>
    </message>
    <message>
        <source>With it another association that uses Wasl seals referrals and answers so that only this case file opens them. No server is needed: the files go on a stick or by mail.</source>
        <translation>بها تختم جمعية أخرى تستعمل وصل الإحالات والأجوبة بحيث لا تفتحها إلا قاعدة الملفات هذه. لا حاجة إلى خادم: تُنقل الملفات على مفتاح USB أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Save &amp;our card…</source>
        <translation>حفظ &amp;بطاقتنا…</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>إنشاء مفاتيح جديدة…</translation>
    </message>
    <message>
        <source>&amp;Add a card…</source>
        <translation>&amp;إضافة بطاقة…</translation>
    </message>
    <message>
        <source>Associations we exchange with</source>
        <translation>الجمعيات التي نتبادل معها</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Do this when somebody who could open this file left on bad terms, or a computer was lost. Every association must then get the new card and confirm it on the phone; until it has, it cannot read what you seal.</source>
        <translation>المرجو القيام بذلك إذا غادر شخص كان بإمكانه فتح ملف المعطيات على خلاف، أو ضاع حاسوب. يجب بعدها أن تتسلم كل جمعية البطاقة الجديدة وتؤكدها عبر الهاتف؛ وقبل ذلك لا يمكنها قراءة ملفاتكم المختومة.</translation>
    </message>
    <message>
        <source>Nobody yet. Add the card that another association gave you.</source>
        <translation>لا أحد بعد. المرجو إضافة البطاقة التي سلمتها لكم جمعية أخرى.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ExportDialog</name>
    <message>
        <source>Where to write the list</source>
        <translation>أين تحفظ اللائحة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>لائحة_الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to %1. The file is not encrypted: keep it as you would keep the paper.</source>
        <translation>
            <numerusform>لم يكتب أي شخص في %1. الملف غير مشفر: احفظيه كما تحفظين الورق.</numerusform>
            <numerusform>كتب شخص واحد في %1. الملف غير مشفر: احفظيه كما تحفظين الورق.</numerusform>
            <numerusform>كتب شخصان في %1. الملف غير مشفر: احفظيه كما تحفظين الورق.</numerusform>
            <numerusform>كتب %n أشخاص في %1. الملف غير مشفر: احفظيه كما تحفظين الورق.</numerusform>
            <numerusform>كتب %n شخصا في %1. الملف غير مشفر: احفظيه كما تحفظين الورق.</numerusform>
            <numerusform>كتب %n شخص في %1. الملف غير مشفر: احفظيه كما تحفظين الورق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) of the list as it is shown</source>
        <translation>
            <numerusform>لا أحد في اللائحة المعروضة</numerusform>
            <numerusform>الشخص الوحيد في اللائحة المعروضة</numerusform>
            <numerusform>الشخصان في اللائحة المعروضة</numerusform>
            <numerusform>%n أشخاص في اللائحة كما هي معروضة</numerusform>
            <numerusform>%n شخصا في اللائحة كما هي معروضة</numerusform>
            <numerusform>%n شخص في اللائحة كما هي معروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on file</source>
        <translation>جميع الأشخاص المسجلين</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>As &amp;text (.csv)…</source>
        <translation>ك&amp;نص (‎.csv)…</translation>
    </message>
    <message>
        <source>As a &amp;workbook (.xlsx)…</source>
        <translation>كم&amp;صنف (‎.xlsx)…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>من لم تشملهم اللائحة</translation>
    </message>
    <message>
        <source>People who are left out</source>
        <translation>الأشخاص الذين لم تشملهم اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be in the file, with name, birth, sex, nationality, commune and day of registration; needs and notes stay here.</source>
        <translation>
            <numerusform>لن يكون أي شخص في الملف.</numerusform>
            <numerusform>سيكون شخص واحد في الملف، باسمه وتاريخ ازدياده وجنسه وجنسيته وجماعته ويوم تسجيله؛ الاحتياجات والملاحظات تبقى هنا.</numerusform>
            <numerusform>سيكون شخصان في الملف، باسميهما وتاريخ ازديادهما وجنسهما وجنسيتهما وجماعتهما ويوم تسجيلهما؛ الاحتياجات والملاحظات تبقى هنا.</numerusform>
            <numerusform>سيكون %n أشخاص في الملف، بالاسم وتاريخ الازدياد والجنس والجنسية والجماعة ويوم التسجيل؛ الاحتياجات والملاحظات تبقى هنا.</numerusform>
            <numerusform>سيكون %n شخصا في الملف، بالاسم وتاريخ الازدياد والجنس والجنسية والجماعة ويوم التسجيل؛ الاحتياجات والملاحظات تبقى هنا.</numerusform>
            <numerusform>سيكون %n شخص في الملف، بالاسم وتاريخ الازدياد والجنس والجنسية والجماعة ويوم التسجيل؛ الاحتياجات والملاحظات تبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not asked for their consent yet: the file says so.</source>
        <translation>
            <numerusform>سئل الجميع عن موافقتهم.</numerusform>
            <numerusform>شخص واحد منهم لم يسأل بعد عن موافقته: الملف يذكر ذلك.</numerusform>
            <numerusform>شخصان منهم لم يسألا بعد عن موافقتهما: الملف يذكر ذلك.</numerusform>
            <numerusform>%n منهم لم يسألوا بعد عن موافقتهم: الملف يذكر ذلك.</numerusform>
            <numerusform>%n منهم لم يسألوا بعد عن موافقتهم: الملف يذكر ذلك.</numerusform>
            <numerusform>%n منهم لم يسألوا بعد عن موافقتهم: الملف يذكر ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps who exported whom, and when.</source>
        <translation>يحتفظ السجل بمن صدر بيانات من، ومتى.</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Also those who were never asked, marked as such</source>
        <translation>وكذلك من لم تطلب موافقتهم بعد، مع الإشارة إلى ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are left out; the reason stands beside each.</source>
        <translation>
            <numerusform>لم يستثن أحد.</numerusform>
            <numerusform>استثني شخص واحد، والسبب مذكور بجانبه.</numerusform>
            <numerusform>استثني شخصان، والسبب مذكور بجانب كل منهما.</numerusform>
            <numerusform>استثني %n أشخاص، والسبب مذكور بجانب كل منهم.</numerusform>
            <numerusform>استثني %n شخصا، والسبب مذكور بجانب كل منهم.</numerusform>
            <numerusform>استثني %n شخص، والسبب مذكور بجانب كل منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Field</name>
    <message>
        <source>needed</source>
        <translation>إلزامي</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FigureList</name>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>somebody whose record was erased</source>
        <translation>شخص محيت معطياته</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) slept</source>
        <translation>
            <numerusform>لا ليلة مبيت</numerusform>
            <numerusform>ليلة مبيت واحدة</numerusform>
            <numerusform>ليلتا مبيت</numerusform>
            <numerusform>%n ليالي مبيت</numerusform>
            <numerusform>%n ليلة مبيت</numerusform>
            <numerusform>%n ليلة مبيت</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral sent: %1</source>
        <translation>إحالة مرسلة: %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Assisted: %1</source>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>Referred: %1</source>
        <translation>إحالة: %1</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Was given something</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Took part in an activity</source>
        <translation>مشاركة في نشاط</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of an activity</source>
        <translation>
            <numerusform>لا مشارك في نشاط</numerusform>
            <numerusform>مشارك واحد في نشاط</numerusform>
            <numerusform>مشاركان في نشاط</numerusform>
            <numerusform>%n مشاركين في نشاط</numerusform>
            <numerusform>%n مشاركا في نشاط</numerusform>
            <numerusform>%n مشارك في نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Barrier met: %1</source>
        <translation>عائق: %1</translation>
    </message>
    <message>
        <source>The month was closed with %1 here. Counted now it is %2, and that is what is listed.</source>
        <translation>أقفل الشهر هنا على %1. بعد إعادة العد أصبح %2، وهو ما تعرضه اللائحة.</translation>
    </message>
    <message>
        <source>The people and events behind the figure</source>
        <translation>الأشخاص والأحداث وراء الرقم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Activity held</source>
        <translation>نشاط منظم</translation>
    </message>
    <message>
        <source>Activity held: %1</source>
        <translation>نشاط منظم: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n that your role does not see</source>
        <translation>
            <numerusform>لا شيء لا يراه دوركم</numerusform>
            <numerusform>واحد لا يراه دوركم</numerusform>
            <numerusform>اثنان لا يراهما دوركم</numerusform>
            <numerusform>%n لا يراها دوركم</numerusform>
            <numerusform>%n لا يراها دوركم</numerusform>
            <numerusform>%n لا يراها دوركم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::FigureTable</name>
    <message>
        <source>= the same</source>
        <translation>= بدون تغير</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ أكثر بـ %1</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <translation>▼ أقل بـ %1</translation>
    </message>
    <message>
        <source>no figures then</source>
        <translation>لا أرقام آنذاك</translation>
    </message>
    <message>
        <source>Enter or a double click shows the people and events behind a figure.</source>
        <translation>يعرض Enter أو النقر المزدوج الأشخاص والأحداث وراء الرقم.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FiguresTab</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>See what and why</source>
        <translation>عرض ماذا ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this month look odd.</source>
        <translation>
            <numerusform>لا شيء يبدو غريبا في هذا الشهر.</numerusform>
            <numerusform>يبدو أمر واحد غريبا في هذا الشهر.</numerusform>
            <numerusform>يبدو أمران غريبين في هذا الشهر.</numerusform>
            <numerusform>تبدو %n أمور غريبة في هذا الشهر.</numerusform>
            <numerusform>يبدو %n أمرا غريبا في هذا الشهر.</numerusform>
            <numerusform>يبدو %n أمر غريبا في هذا الشهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::FileCard</name>
    <message>
        <source>Open since %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>المسطرة</translation>
    </message>
    <message>
        <source>&amp;Kind of procedure</source>
        <translation>&amp;نوع المسطرة</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>ال&amp;جهة المختصة</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>ال&amp;مرجع</translation>
    </message>
    <message>
        <source>&amp;Legal adviser</source>
        <translation>الم&amp;ستشار(ة) القانوني(ة)</translation>
    </message>
    <message>
        <source>&amp;Close the file…</source>
        <translation>إ&amp;غلاق الملف…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>إعادة &amp;فتحه</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهت بتاريخ</translation>
    </message>
    <message>
        <source>Close it with this outcome</source>
        <translation>إغلاقه بهذه النتيجة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FireList</name>
    <message>
        <source>Who is in the house</source>
        <translation>من يوجد في الدار</translation>
    </message>
    <message>
        <source>%1: guests in the house %2, of them with help to leave %3, visitors %4, out %5.</source>
        <extracomment>%1 date and hour, %2 guests inside, %3 of them who need help, %4 visitors, %5 guests who are out.</extracomment>
        <translation>%1: المقيمون داخل الدار %2، منهم من يحتاج إلى المساعدة للخروج %3، الزوار %4، خارج الدار %5.</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF: %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>room %1, bed %2</source>
        <translation>غرفة %1، سرير %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To leave the house</source>
        <translation>لمغادرة الدار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the list as a PDF, or read it here.</source>
        <translation>لا توجد طابعة معدة على هذا الحاسوب. احفظوا اللائحة بصيغة PDF أو اقرؤوها هنا.</translation>
    </message>
    <message>
        <source>The list is being printed on %1.</source>
        <translation>تجري طباعة اللائحة على %1.</translation>
    </message>
    <message>
        <source>Save the list of who is in the house</source>
        <translation>حفظ لائحة من يوجد في الدار</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list is saved. It bears names and is not encrypted.</source>
        <translation>تم حفظ اللائحة. إنها تحمل أسماء وهي غير مشفرة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FirstLoginStep</name>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة السر الخاصة بكم</translation>
    </message>
    <message>
        <source>The one you were given was for this once. Choose one that only you know.</source>
        <translation>عبارة السر التي سلمت لكم صالحة لهذه المرة فقط. المرجو اختيار عبارة لا يعرفها أحد سواكم.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FoldSection</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>القسم مفتوح. الضغط يطويه.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>القسم مطوي. الضغط يفتحه.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FollowUpsCard</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مبرمج</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>مواعيد التتبع</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>تدوين الإ&amp;نجاز</translation>
    </message>
    <message>
        <source>Next follow-up on</source>
        <translation>موعد التتبع المقبل</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;برمجة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GiveBed</name>
    <message>
        <source>Another bed for %1</source>
        <translation>سرير آخر لفائدة %1</translation>
    </message>
    <message>
        <source>A bed for %1</source>
        <translation>سرير لفائدة %1</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>ال&amp;نقل إلى هنا</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>تسجيل ال&amp;دخول الآن</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;حجز</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>إدراج في &amp;لائحة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Place the whole &amp;household together, %n person(s)</source>
        <translation>
            <numerusform>إيواء الأسرة كلها معا، لا أحد</numerusform>
            <numerusform>إيواء الأسرة كلها معا، شخص واحد</numerusform>
            <numerusform>إيواء الأسرة كلها معا، شخصان</numerusform>
            <numerusform>إيواء الأسرة كلها معا، %n أشخاص</numerusform>
            <numerusform>إيواء الأسرة كلها معا، %n شخصا</numerusform>
            <numerusform>إيواء الأسرة كلها معا، %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::GivingRulesDialog</name>
    <message>
        <source>for &amp;each member of the household</source>
        <translation>ل&amp;كل فرد من الأسرة</translation>
    </message>
    <message>
        <source>A worker may give &amp;against the rule, with a reason</source>
        <translation>يمكن التوزيع &amp;خلافا للقاعدة مع ذكر السبب</translation>
    </message>
    <message>
        <source>&amp;Keep this rule</source>
        <translation>ح&amp;فظ هذه القاعدة</translation>
    </message>
    <message>
        <source>&amp;Take the rule away</source>
        <translation>ح&amp;ذف القاعدة</translation>
    </message>
    <message>
        <source>Rules of what is given</source>
        <translation>قواعد التوزيع</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون حد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Guests who sleep here</source>
        <translation>من يبيتون هنا</translation>
    </message>
    <message>
        <source>Guests of %1</source>
        <translation>نزلاء %1</translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation>ما الذي &amp;يُوزع</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>How &amp;many times</source>
        <translation>&amp;عدد المرات</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>في أي مدة</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>يُحسب</translation>
    </message>
    <message>
        <source>&amp;Quantity at one time</source>
        <translation>ال&amp;كمية في المرة الواحدة</translation>
    </message>
    <message>
        <source>Choose what is given to see or write its rule.</source>
        <translation>اختاروا ما يوزع للاطلاع على قاعدته أو كتابتها.</translation>
    </message>
    <message>
        <source>The rule holds from now on.</source>
        <translation>تسري القاعدة من الآن.</translation>
    </message>
    <message>
        <source>There is no rule any more: it is given to whoever asks.</source>
        <translation>لم تعد هناك قاعدة: يُوزع على كل من طلبه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GlassDialog</name>
    <message>
        <source>Read in an emergency</source>
        <translation>الاطلاع في حالة استعجال</translation>
    </message>
    <message numerus="yes">
        <source>These notes are open to their own readers only. In an emergency they open for %n minute(s), for this person alone. Your name, the hour and the reason go into the journal first, and stay there.</source>
        <translation>
            <numerusform>هذه الملاحظات مفتوحة لقرائها فقط. في حالة الاستعجال تُفتح لمدة أقل من دقيقة، بالنسبة لهذا الشخص وحده. يُسجل اسمكم والساعة والسبب في السجل أولا، وتبقى فيه.</numerusform>
            <numerusform>هذه الملاحظات مفتوحة لقرائها فقط. في حالة الاستعجال تُفتح لمدة دقيقة واحدة، بالنسبة لهذا الشخص وحده. يُسجل اسمكم والساعة والسبب في السجل أولا، وتبقى فيه.</numerusform>
            <numerusform>هذه الملاحظات مفتوحة لقرائها فقط. في حالة الاستعجال تُفتح لمدة دقيقتين، بالنسبة لهذا الشخص وحده. يُسجل اسمكم والساعة والسبب في السجل أولا، وتبقى فيه.</numerusform>
            <numerusform>هذه الملاحظات مفتوحة لقرائها فقط. في حالة الاستعجال تُفتح لمدة %n دقائق، بالنسبة لهذا الشخص وحده. يُسجل اسمكم والساعة والسبب في السجل أولا، وتبقى فيه.</numerusform>
            <numerusform>هذه الملاحظات مفتوحة لقرائها فقط. في حالة الاستعجال تُفتح لمدة %n دقيقة، بالنسبة لهذا الشخص وحده. يُسجل اسمكم والساعة والسبب في السجل أولا، وتبقى فيه.</numerusform>
            <numerusform>هذه الملاحظات مفتوحة لقرائها فقط. في حالة الاستعجال تُفتح لمدة %n دقيقة، بالنسبة لهذا الشخص وحده. يُسجل اسمكم والساعة والسبب في السجل أولا، وتبقى فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Such as: unconscious in hospital, the doctor asks what she takes.</source>
        <translation>مثلا: فاقدة للوعي في المستشفى، والطبيب يسأل عن أدويتها.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;رمز الطوارئ</translation>
    </message>
    <message>
        <source>It lies on paper with whoever answers for this file.</source>
        <translation>يوجد على ورق لدى المسؤول عن هذا الملف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write it down and open</source>
        <translation>التسجيل ثم الفتح</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GoalBox</name>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي القيام به</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من سيقوم به</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>الهدف المنشود</translation>
    </message>
    <message>
        <source>Sector of the goal</source>
        <translation>قطاع الهدف</translation>
    </message>
    <message>
        <source>The goal is to be reached until</source>
        <translation>أجل تحقيق الهدف</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>حذف هذا الهدف</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>حذف هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GoalsCard</name>
    <message>
        <source>Base line and targets</source>
        <translation>القيمة المرجعية والأهداف</translation>
    </message>
    <message>
        <source>No target is set for this indicator. With one, the chart shows how far the association is from it, year by year.</source>
        <translation>لم يحدد أي هدف لهذا المؤشر. عند تحديده يبين الرسم مدى بعد الجمعية عنه سنة بعد سنة.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation>القيمة المرجعية</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Target for a year</source>
        <translation>هدف لسنة</translation>
    </message>
    <message>
        <source>Base line: where it began</source>
        <translation>القيمة المرجعية: نقطة الانطلاق</translation>
    </message>
    <message>
        <source>Figure of the whole year</source>
        <translation>رقم السنة كاملة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Remove the selected one</source>
        <translation>حذف المحدد</translation>
    </message>
    <message>
        <source>The target is set.</source>
        <translation>تم تحديد الهدف.</translation>
    </message>
    <message>
        <source>The base line is set.</source>
        <translation>تم تحديد القيمة المرجعية.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>تم الحذف.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GuardedApplication</name>
    <message>
        <source>What you typed is still there, as long as you do not close it.</source>
        <translation>ما كتبتموه لا يزال في مكانه ما دمتم لم تغلقوه.</translation>
    </message>
    <message>
        <source>The case file is damaged: what was read is not what was written, perhaps because the disk fails. It has to be opened again; if that does not go, restore the last backup.</source>
        <translation>ملف المعطيات متضرر: ما قرئ منه ليس ما كتب فيه، وربما كان القرص على وشك التعطل. يجب فتح الملف من جديد؛ فإن تعذر ذلك فاستعيدوا آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This could not be done: something in the program is broken. What was saved before is safe, and what you typed is still there. Keep a copy of it, then lock the case file and open it again. Whoever looks after this computer needs this note:</source>
        <translation>تعذر القيام بذلك: في البرنامج خلل. ما حفظ من قبل سليم، وما كتبتموه لا يزال في مكانه. احتفظوا بنسخة منه، ثم اقفلوا ملف المعطيات وافتحوه من جديد. ومن يعتني بهذا الحاسوب يحتاج إلى هذه الملاحظة:</translation>
    </message>
    <message>
        <source>This could not be done: this computer has no free memory left. Close other programs, then try again. What you typed is still there.</source>
        <translation>تعذر القيام بذلك: لم تبق في هذا الحاسوب ذاكرة متاحة. أغلقوا البرامج الأخرى ثم أعيدوا المحاولة. ما كتبتموه لا يزال في مكانه.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GuestCardsDialog</name>
    <message>
        <source>With their &amp;photo, where they agree</source>
        <translation>مع &amp;صورهم إن وافقوا</translation>
    </message>
    <message>
        <source>Cards of the guests</source>
        <translation>بطائق النزلاء</translation>
    </message>
    <message>
        <source>Guests whose cards are printed</source>
        <translation>النزلاء الذين تُطبع بطائقهم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>&amp;Guests of</source>
        <translation>&amp;نزلاء</translation>
    </message>
    <message>
        <source>&amp;Name on new cards</source>
        <translation>الا&amp;سم على البطائق الجديدة</translation>
    </message>
    <message>
        <source>%1 · %2 · has a card</source>
        <translation>%1 · %2 · لديه بطاقة</translation>
    </message>
    <message>
        <source>%1 · %2 · gets a new card</source>
        <translation>%1 · %2 · يحصل على بطاقة جديدة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save the cards as PDF (%1)</source>
        <translation>حفظ البطائق بصيغة PDF ‏(%1)</translation>
    </message>
    <message>
        <source>The cards were saved. The file is not encrypted: delete it once it is printed.</source>
        <translation>حفظت البطائق. الملف غير مشفر: احذفوه بعد طباعته.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HandOut</name>
    <message>
        <source>Next, please</source>
        <translation>التالي من فضلكم</translation>
    </message>
    <message>
        <source>Scan a card or type a file number.</source>
        <translation>امسحوا بطاقة أو اكتبوا رقم الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n given today</source>
        <translation>
            <numerusform>لم يوزع شيء اليوم</numerusform>
            <numerusform>وُزعت وحدة واحدة اليوم</numerusform>
            <numerusform>وُزعت وحدتان اليوم</numerusform>
            <numerusform>وُزعت %n وحدات اليوم</numerusform>
            <numerusform>وُزعت %n وحدة اليوم</numerusform>
            <numerusform>وُزعت %n وحدة اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>household of %n</source>
        <translation>
            <numerusform>أسرة من %n</numerusform>
            <numerusform>أسرة من فرد واحد</numerusform>
            <numerusform>أسرة من فردين</numerusform>
            <numerusform>أسرة من %n أفراد</numerusform>
            <numerusform>أسرة من %n فردا</numerusform>
            <numerusform>أسرة من %n فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>It counts as not given.</source>
        <translation>يُعتبر كأنه لم يُوزع.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>من يتسلمه؟</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Find by &amp;name…</source>
        <translation>البحث &amp;بالاسم...</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>The chosen line was given by mistake (Delete)</source>
        <translation>السطر المختار وُزع خطأ (Delete)</translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation>ما الذي &amp;يُوزع</translation>
    </message>
    <message>
        <source>Enter gives and waits for the next.</source>
        <translation>زر الإدخال يسجل التوزيع وينتظر التالي.</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>ما وُزع اليوم</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, and of what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>خلافا للقاعدة</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>&amp;Lent things</source>
        <translation>الأشياء ال&amp;معارة</translation>
    </message>
    <message>
        <source>&amp;Cards…</source>
        <translation>ال&amp;بطائق…</translation>
    </message>
    <message>
        <source>Reason to give it &amp;nevertheless</source>
        <translation>سبب التوزيع ر&amp;غم ذلك</translation>
    </message>
    <message>
        <source>&amp;Give it</source>
        <translation>&amp;تسليم</translation>
    </message>
    <message>
        <source>Card or &amp;file number</source>
        <translation>البطاقة أو رقم الم&amp;لف</translation>
    </message>
    <message>
        <source>What is given today stands here, the last first.</source>
        <translation>يظهر هنا ما يوزع اليوم، بدءا بالأخير.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>What is handed &amp;over</source>
        <translation>&amp;ما يُسلَّم</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>إ&amp;لى من</translation>
    </message>
    <message>
        <source>What she should &amp;know</source>
        <translation>ما ينبغي أن &amp;يُعرف</translation>
    </message>
    <message>
        <source>It is kept in the history of each case.</source>
        <translation>يُحفظ في مسار كل ملف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The case of %1</source>
        <translation>ملف مواكبة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) without a worker</source>
        <translation>
            <numerusform>لا ملف مفتوح بدون متتبع</numerusform>
            <numerusform>ملف مفتوح واحد بدون متتبع</numerusform>
            <numerusform>ملفان مفتوحان بدون متتبع</numerusform>
            <numerusform>%n ملفات مفتوحة بدون متتبع</numerusform>
            <numerusform>%n ملفا مفتوحا بدون متتبع</numerusform>
            <numerusform>%n ملف مفتوح بدون متتبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open case(s) of %1</source>
        <translation>
            <numerusform>لا ملف مفتوح لدى %1</numerusform>
            <numerusform>الملف المفتوح الوحيد لدى %1</numerusform>
            <numerusform>الملفان المفتوحان لدى %1</numerusform>
            <numerusform>كل الملفات المفتوحة لدى %1 (%n)</numerusform>
            <numerusform>كل الملفات المفتوحة لدى %1 (%n)</numerusform>
            <numerusform>كل الملفات المفتوحة لدى %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open case(s)</source>
        <extracomment>A worker, and how many cases she has.</extracomment>
        <translation>
            <numerusform>%1: لا ملف مفتوح</numerusform>
            <numerusform>%1: ملف مفتوح واحد</numerusform>
            <numerusform>%1: ملفان مفتوحان</numerusform>
            <numerusform>%1: %n ملفات مفتوحة</numerusform>
            <numerusform>%1: %n ملفا مفتوحا</numerusform>
            <numerusform>%1: %n ملف مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is handed over.</source>
        <translation>اختاروا ما يسلم.</translation>
    </message>
    <message>
        <source>Choose who follows from now on.</source>
        <translation>اختاروا من سيتتبع من الآن فصاعدا.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HearingDialog</name>
    <message>
        <source>Hearing</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Keep the hearing</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>An &amp;interpreter must come</source>
        <translation>يجب حضور &amp;ترجمان</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>ال&amp;ساعة</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>مثلا 09:30</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>Court and room</source>
        <translation>المحكمة والقاعة</translation>
    </message>
    <message>
        <source>&amp;Lawyer</source>
        <translation>ال&amp;محامي</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>ما أسفر &amp;عنه</translation>
    </message>
    <message>
        <source>Write the hour, such as 09:30.</source>
        <translation>اكتبوا الساعة، مثلا 09:30.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HistoryDialog</name>
    <message>
        <source>Figures of years before Wasl</source>
        <translation>أرقام السنوات السابقة على وصل</translation>
    </message>
    <message>
        <source>Lines that are left out: %1</source>
        <translation>الأسطر المستبعدة: %1</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>الأسطر المستبعدة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import the figures</source>
        <translation>استيراد الأرقام</translation>
    </message>
    <message numerus="yes">
        <source>In “%1”: %n figure(s).</source>
        <translation>
            <numerusform>في «%1»: لا أرقام.</numerusform>
            <numerusform>في «%1»: رقم واحد.</numerusform>
            <numerusform>في «%1»: رقمان.</numerusform>
            <numerusform>في «%1»: %n أرقام.</numerusform>
            <numerusform>في «%1»: %n رقما.</numerusform>
            <numerusform>في «%1»: %n رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n indicator(s); what was imported for these before is replaced.</source>
        <translation>
            <numerusform>لا تخص أي مؤشر.</numerusform>
            <numerusform>تخص مؤشرا واحدا، ويعوَّض ما سبق استيراده له.</numerusform>
            <numerusform>تخص مؤشرين، ويعوَّض ما سبق استيراده لهما.</numerusform>
            <numerusform>تخص %n مؤشرات، ويعوَّض ما سبق استيراده لها.</numerusform>
            <numerusform>تخص %n مؤشرا، ويعوَّض ما سبق استيراده لها.</numerusform>
            <numerusform>تخص %n مؤشر، ويعوَّض ما سبق استيراده لها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::HistoryTab</name>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب(ة) العملية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>تاريخ تعديلات الملف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التعديلات</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseCard</name>
    <message>
        <source>The rules of the house were saved.</source>
        <translation>تم حفظ قواعد الدار.</translation>
    </message>
    <message>
        <source>Life in the house</source>
        <translation>الحياة في الدار</translation>
    </message>
    <message>
        <source>When somebody has to ask after a guest, and how long her belongings are kept.</source>
        <translation>متى يجب السؤال عن شخص مقيم، وكم من الوقت تُحفظ أمتعته.</translation>
    </message>
    <message>
        <source>Days &amp;away until a guest is absent</source>
        <translation>عدد أيام ال&amp;غياب التي يعتبر بعدها المقيم متغيبا</translation>
    </message>
    <message>
        <source>Unless she said when she comes back.</source>
        <translation>إلا إذا قالت متى ستعود.</translation>
    </message>
    <message>
        <source>Days &amp;belongings are kept</source>
        <translation>عدد أيام حفظ ال&amp;أمتعة</translation>
    </message>
    <message>
        <source>After she left; then they may be handed over or destroyed, before two persons.</source>
        <translation>بعد مغادرتها؛ ثم يمكن تسليمها إلى جهة أو إتلافها بحضور شخصين.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HousePage</name>
    <message>
        <source>There is no reception structure yet.</source>
        <translation>لا توجد أي بنية استقبال بعد.</translation>
    </message>
    <message>
        <source>This is no longer there, or your role does not see it.</source>
        <translation>لم يعد هذا موجودا، أو أن دورك لا يسمح برؤيته.</translation>
    </message>
    <message>
        <source>Life in the house</source>
        <translation>الحياة في الدار</translation>
    </message>
    <message>
        <source>&amp;Fire list</source>
        <translation>لائحة ال&amp;حريق</translation>
    </message>
    <message>
        <source>Who is in the house, on the screen and on paper (F9)</source>
        <translation>من يوجد في الدار، على الشاشة وعلى الورق (F9)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Parts of the day’s life</source>
        <translation>أقسام الحياة اليومية</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الدخول والخروج</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>قرارات المنع</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>الأمتعة</translation>
    </message>
    <message>
        <source>No reception structure yet</source>
        <translation>لا توجد أي بنية استقبال بعد</translation>
    </message>
    <message>
        <source>Add a structure on the reception page first. Then you see here who is in it, what happened, who may not come and what is kept for guests.</source>
        <translation>أضيفوا أولا بنية في صفحة الاستقبال. ثم ترون هنا من يوجد فيها، وما الذي وقع، ومن يمنع من القدوم، وما يحفظ للمقيمين.</translation>
    </message>
    <message>
        <source>Your role does not see the house</source>
        <translation>دورك لا يسمح برؤية الدار</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseRulesTab</name>
    <message>
        <source>To come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>معوضة</translation>
    </message>
    <message>
        <source>Write one rule a line, in any language guests read. Each guest signs the rules that hold on the day she arrives.</source>
        <translation>اكتبوا قاعدة في كل سطر، بأي لغة يقرؤها النزلاء. ويوقع كل نزيل على القواعد السارية يوم وصوله.</translation>
    </message>
    <message>
        <source>These rules hold or held already, so they stay as they were signed. A new version takes their place from its day on.</source>
        <translation>هذه القواعد سارية أو سبق أن سرت، فتبقى كما وقع عليها. والصيغة الجديدة تحل محلها ابتداء من يومها.</translation>
    </message>
    <message>
        <source>These rules are still to come and can be changed until their day.</source>
        <translation>هذه القواعد لم تسر بعد، ويمكن تغييرها إلى غاية يومها.</translation>
    </message>
    <message>
        <source>The house rules were saved.</source>
        <translation>تم حفظ قواعد الدار.</translation>
    </message>
    <message>
        <source>house-rules</source>
        <translation>نظام-الدار</translation>
    </message>
    <message>
        <source>Save the house rules to be signed</source>
        <translation>حفظ قواعد الدار للتوقيع</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The house rules were saved as a paper to be signed.</source>
        <translation>تم حفظ قواعد الدار في ورقة للتوقيع.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>صيغ قواعد الدار</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>سارية ابتداء من</translation>
    </message>
    <message>
        <source>&amp;Rules of the house</source>
        <translation>&amp;قواعد الدار</translation>
    </message>
    <message>
        <source>New &amp;version or language</source>
        <translation>&amp;صيغة أو لغة جديدة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Paper to be signed…</source>
        <translation>ورقة للتوقيع…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseTab</name>
    <message>
        <source>Over</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>انتهى يوم %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>Ban: %1</source>
        <translation>منع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>bag or locker %1</source>
        <translation>الكيس أو الخزانة %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أعيدت</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>لا شيء هنا</numerusform>
            <numerusform>قطعة واحدة هنا</numerusform>
            <numerusform>قطعتان هنا</numerusform>
            <numerusform>%n قطع هنا</numerusform>
            <numerusform>%n قطعة هنا</numerusform>
            <numerusform>%n قطعة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>محفوظ: %1</translation>
    </message>
    <message>
        <source>To do by %1</source>
        <translation>للإنجاز قبل %1</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>حادث: %1</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Bans, belongings and incidents</source>
        <translation>قرارات المنع والأمتعة والحوادث</translation>
    </message>
    <message>
        <source>Take belongings in…</source>
        <translation>استلام أمتعة…</translation>
    </message>
    <message>
        <source>Write down an incident…</source>
        <translation>تدوين حادث…</translation>
    </message>
    <message>
        <source>Decide a ban…</source>
        <translation>اتخاذ قرار منع…</translation>
    </message>
    <message>
        <source>Nothing about her in the houses</source>
        <translation>لا شيء عنها في الدور</translation>
    </message>
    <message>
        <source>Bans, what is kept for her and incidents she was involved in stand here.</source>
        <translation>هنا تظهر قرارات المنع وما يُحفظ لها والحوادث التي كانت معنية بها.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>الدار</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseholdStep</name>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the household.</source>
        <translation>
            <numerusform>لا أحد في الأسرة.</numerusform>
            <numerusform>شخص واحد في الأسرة.</numerusform>
            <numerusform>شخصان في الأسرة.</numerusform>
            <numerusform>%n أشخاص في الأسرة.</numerusform>
            <numerusform>%n شخصا في الأسرة.</numerusform>
            <numerusform>%n شخص في الأسرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register one more of the household</source>
        <translation>ت&amp;سجيل فرد آخر من الأسرة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseholdTab</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>In the household</source>
        <translation>ضمن الأسرة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Nobody has this file number. Find the person first.</source>
        <translation>لا أحد يحمل رقم الملف هذا. المرجو البحث عن الشخص أولا.</translation>
    </message>
    <message>
        <source>Choose what she is to the head of the household.</source>
        <translation>المرجو اختيار صلة الشخص برب(ة) الأسرة.</translation>
    </message>
    <message>
        <source>%1 belongs to the household now.</source>
        <translation>تمت إضافة %1 إلى الأسرة.</translation>
    </message>
    <message>
        <source>Find the member</source>
        <translation>البحث عن الفرد</translation>
    </message>
    <message>
        <source>Type a name in any script, a file number or a phone.</source>
        <translation>المرجو كتابة اسم بأي حروف، أو رقم ملف، أو هاتف.</translation>
    </message>
    <message>
        <source>%1 left the household; the history stays.</source>
        <translation>تم تدوين مغادرة %1 للأسرة، وتبقى المعطيات السابقة محفوظة.</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>أفراد الأسرة</translation>
    </message>
    <message>
        <source>She is on file alone. Add the people she lives with: a family is received, lodged and counted together.</source>
        <translation>الشخص مسجل بمفرده. المرجو إضافة من يعيش معهم: فالأسرة تستقبل وتؤوى وتحتسب مجتمعة.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة فرد</translation>
    </message>
    <message>
        <source>File number of the member</source>
        <translation>رقم ملف الفرد</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation>الصلة برب(ة) الأسرة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>إضافة إلى الأسرة</translation>
    </message>
    <message>
        <source>Find by name…</source>
        <translation>البحث بالاسم…</translation>
    </message>
    <message>
        <source>The chosen member leaves the household</source>
        <translation>مغادرة الفرد المختار للأسرة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IdentityForm</name>
    <message>
        <source>Status</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1، جهة %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>الوضعية الإدارية</translation>
    </message>
    <message>
        <source>Where she lives</source>
        <translation>محل السكن</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>وثائق إثبات الهوية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالحروف العربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالحروف العربية</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>What she is called, or the name on another paper.</source>
        <translation>الاسم المتداول للشخص، أو الاسم الوارد في وثيقة أخرى.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الازدياد</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>A day, a month, a year or an age.</source>
        <translation>يوم أو شهر أو سنة أو سن.</translation>
    </message>
    <message>
        <source>If the date is not known</source>
        <translation>إذا كان التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
    <message>
        <source>The first one counts in the figures.</source>
        <translation>الجنسية الأولى هي التي تحتسب في الأرقام.</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>البلد الأصلي</translation>
    </message>
    <message>
        <source>If it is not the nationality.</source>
        <translation>إذا كان مختلفا عن بلد الجنسية.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>First the one to speak with her.</source>
        <translation>تذكر أولا لغة التخاطب مع الشخص.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمان</translation>
    </message>
    <message>
        <source>She needs an interpreter</source>
        <translation>يحتاج الشخص إلى ترجمان</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>تاريخ الوصول إلى المغرب</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>الاحتفاظ بالملف إلى غاية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Add a nationality</source>
        <translation>إضافة جنسية</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>إضافة وضعية</translation>
    </message>
    <message>
        <source>Take this status away</source>
        <translation>إزالة هذه الوضعية</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>إضافة هاتف</translation>
    </message>
    <message>
        <source>Take this phone away</source>
        <translation>إزالة هذا الهاتف</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>Take this document away</source>
        <translation>إزالة هذه الوثيقة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IdentityTab</name>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>ما كتب هنا بتاريخ %1 لم يحفظ.</translation>
    </message>
    <message>
        <source>The record of %1 was saved.</source>
        <translation>تم حفظ ملف %1.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>The photo was saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>أُزيلت الصورة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ImportCard</name>
    <message>
        <source>Registers</source>
        <translation>سجلات الاستقبال</translation>
    </message>
    <message>
        <source>Bring in the people of a spreadsheet, with their needs and what they asked for. The same register can be imported again: whoever is there already stays as she is.</source>
        <translation>استيراد الأشخاص الواردين في جدول، مع احتياجاتهم وما طلبوه. ويمكن استيراد السجل نفسه من جديد: فمن سبق تسجيله يبقى على حاله.</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>ا&amp;ستيراد سجل استقبال…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ImportWizard</name>
    <message>
        <source>Import a register</source>
        <translation>استيراد سجل استقبال</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>أي سجل؟</translation>
    </message>
    <message>
        <source>What is in its columns?</source>
        <translation>ما الذي تتضمنه أعمدته؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>What became of the register</source>
        <translation>مآل السجل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>إلى &amp;الأشخاص</translation>
    </message>
    <message>
        <source>The import failed. Nothing was brought in.</source>
        <translation>فشل الاستيراد. لم يدخل أي شيء.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was brought in.</source>
        <translation>ألغي الاستيراد. لم يدخل أي شيء.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IncidentDialog</name>
    <message>
        <source>Write down an incident</source>
        <translation>تدوين حادث</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;What kind of incident</source>
        <translation>&amp;نوع الحادث</translation>
    </message>
    <message>
        <source>How &amp;grave</source>
        <translation>ال&amp;خطورة</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>ال&amp;ساعة</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>ال&amp;بنية</translation>
    </message>
    <message>
        <source>Who may &amp;read the texts</source>
        <translation>من يمكنه &amp;قراءة النصوص</translation>
    </message>
    <message>
        <source>&amp;People involved</source>
        <translation>ال&amp;أشخاص المعنيون</translation>
    </message>
    <message>
        <source>Whoever may see incidents</source>
        <translation>كل من يحق له رؤية الحوادث</translation>
    </message>
    <message>
        <source>Only those with the key for violence</source>
        <translation>فقط من لديه مفتاح ملفات العنف</translation>
    </message>
    <message>
        <source>What happe&amp;ned</source>
        <translation>ما الذي &amp;وقع</translation>
    </message>
    <message>
        <source>&amp;Measures taken</source>
        <translation>التدابير ال&amp;متخذة</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي القيام به</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من سيقوم به</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز يوم</translation>
    </message>
    <message>
        <source>Something to be done</source>
        <translation>شيء ينبغي القيام به</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>ما الذي بقي القيام به</translation>
    </message>
    <message>
        <source>What happened lies in the part of the file for violence, to which you were given no key. The rest can be followed up.</source>
        <translation>ما وقع محفوظ في جزء الملف الخاص بالعنف، وليس لديك مفتاحه. ويمكن تتبع الباقي.</translation>
    </message>
    <message>
        <source>What happened and the measures are sealed. What is to be done is not: keep it short.</source>
        <translation>ما وقع والتدابير مختومة. أما ما ينبغي القيام به فلا: اكتبوه باختصار.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IncidentsView</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>يستوجب التتبع</translation>
    </message>
    <message>
        <source>Serious and grave</source>
        <translation>الجسيمة والخطيرة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوما</translation>
    </message>
    <message>
        <source>The incident is saved.</source>
        <translation>تم حفظ الحادث.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>&amp;Write down an incident</source>
        <translation>&amp;تدوين حادث</translation>
    </message>
    <message>
        <source>Decide a &amp;ban…</source>
        <translation>اتخاذ قرار &amp;منع…</translation>
    </message>
    <message>
        <source>About somebody who was involved in the chosen incident</source>
        <translation>في حق شخص معني بالحادث المختار</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation>الحوادث المعروضة</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>ما الذي وقع</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IndicatorsTab</name>
    <message>
        <source>By sex</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب السن</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>حسب الجنسية</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>حسب الجماعة</translation>
    </message>
    <message>
        <source>By administrative status</source>
        <translation>حسب الوضعية الإدارية</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>حسب القطاع</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>حسب الشريك</translation>
    </message>
    <message>
        <source>By structure</source>
        <translation>حسب البنية</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>حسب الأولوية</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>حسب النتيجة</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>حسب الاحتياج</translation>
    </message>
    <message>
        <source>By category of need</source>
        <translation>حسب صنف الاحتياج</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>حسب الوجهة</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>حسب المادة</translation>
    </message>
    <message>
        <source>By authority</source>
        <translation>حسب السلطة</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>حسب البرنامج</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>حسب الوظيفة</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>حسب الغرض</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Indicators by programme</source>
        <translation>المؤشرات حسب البرنامج</translation>
    </message>
    <message>
        <source>By month, quarter or year</source>
        <translation>حسب الشهر أو الفصل أو السنة</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>حسب الفصل</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>التفصيل حسب</translation>
    </message>
    <message>
        <source>Years before Wasl</source>
        <translation>السنوات السابقة على وصل</translation>
    </message>
    <message>
        <source>Import figures (CSV)</source>
        <translation>استيراد أرقام (CSV)</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Counting an indicator over the years</source>
        <translation>احتساب مؤشر عبر السنوات</translation>
    </message>
    <message>
        <source>Without the needs that your role does not see or that are not collected.</source>
        <translation>دون الاحتياجات التي لا يراها دورك أو التي لا يتم جمعها.</translation>
    </message>
    <message>
        <source>Figures of the years before this file can be shown beside those that are counted here. The list has the columns code, period (2019 or 2019-04) and value, and if wanted breakdown and key. This indicator&apos;s code is “%1”.</source>
        <translation>يمكن عرض أرقام السنوات السابقة على هذا الملف إلى جانب ما يحتسب هنا. تضم القائمة الأعمدة code وperiod (2019 أو 2019-04) وvalue، وعند الحاجة breakdown وkey. رمز هذا المؤشر هو «%1».</translation>
    </message>
    <message>
        <source>Imported from %1. These figures are shown apart from those that are counted here. Importing again replaces them.</source>
        <translation>مستوردة من %1. تعرض هذه الأرقام منفصلة عما يحتسب هنا. والاستيراد من جديد يعوضها.</translation>
    </message>
    <message>
        <source>Figures of years before Wasl</source>
        <translation>أرقام السنوات السابقة على وصل</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods)</source>
        <translation>القوائم (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Figures imported: %1</source>
        <translation>الأرقام المستوردة: %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ItemsStep</name>
    <message>
        <source>Items given</source>
        <translation>المواد الموزعة</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>بخصوص %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) given.</source>
        <translation>
            <numerusform>عدد المواد المسلمة: %n.</numerusform>
            <numerusform>عدد المواد المسلمة: %n.</numerusform>
            <numerusform>عدد المواد المسلمة: %n.</numerusform>
            <numerusform>عدد المواد المسلمة: %n.</numerusform>
            <numerusform>عدد المواد المسلمة: %n.</numerusform>
            <numerusform>عدد المواد المسلمة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they get now. Each is held to its rule on how often it may be given.</source>
        <translation>ما يتسلمونه الآن. تحترم قاعدة كل مادة في عدد مرات توزيعها.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>إ&amp;لى من</translation>
    </message>
    <message>
        <source>Items to be given</source>
        <translation>المواد المراد تسليمها</translation>
    </message>
    <message>
        <source>One for each of them</source>
        <translation>واحدة لكل فرد</translation>
    </message>
    <message>
        <source>One for all, to the one at the desk</source>
        <translation>واحدة للجميع، تسلم لمن حضر</translation>
    </message>
</context>
<context>
    <name>wasl::ui::JournalCard</name>
    <message>
        <source>Verifying the journal</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n entry(ies), each one linked to the one before.</source>
        <translation>
            <numerusform>السجل سليم: لا يتضمن أي تقييد.</numerusform>
            <numerusform>السجل سليم: تقييد واحد.</numerusform>
            <numerusform>السجل سليم: تقييدان، ثانيهما مرتبط بأولهما.</numerusform>
            <numerusform>السجل سليم: %n تقييدات، كل واحد منها مرتبط بما قبله.</numerusform>
            <numerusform>السجل سليم: %n تقييدا، كل واحد منها مرتبط بما قبله.</numerusform>
            <numerusform>السجل سليم: %n تقييد، كل واحد منها مرتبط بما قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are missing at number %1, or one stands where none was.</source>
        <translation>هناك تقييدات ناقصة عند الرقم %1، أو تقييد لم يكن موجودا من قبل.</translation>
    </message>
    <message>
        <source>The values of entry %1 are not those that were written.</source>
        <translation>قيم التقييد %1 ليست هي التي كتبت أول مرة.</translation>
    </message>
    <message>
        <source>Time, author or order were changed at entry %1.</source>
        <translation>تم تغيير الوقت أو صاحب العملية أو الترتيب عند التقييد %1.</translation>
    </message>
    <message>
        <source>The end of the journal, at entry %1, is not the one last written.</source>
        <translation>نهاية السجل، عند التقييد %1، ليست هي آخر ما كتب.</translation>
    </message>
    <message>
        <source>At entry %1 this is not the journal that the witness knows.</source>
        <translation>عند التقييد %1، ليس هذا هو السجل الذي يعرفه الشاهد.</translation>
    </message>
    <message>
        <source>The values of entry %1 are gone, and no erasure says so.</source>
        <translation>اختفت قيم التقييد %1، دون وجود أي عملية محو تفسر ذلك.</translation>
    </message>
    <message>
        <source>Somebody changed the file outside of Wasl, or the disk is failing. Keep this file as it is, and open the last backup.</source>
        <translation>هناك من غير الملف خارج برنامج وصل، أو أن القرص في طور التلف. المرجو الاحتفاظ بهذا الملف كما هو، وفتح آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every change is written down and linked to the one before, so that nobody can take one out or alter it unseen.</source>
        <translation>كل تغيير يكتب ويربط بما قبله، حتى لا يتمكن أحد من حذف تغيير أو تعديله دون أن يظهر ذلك.</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>الت&amp;حقق من السجل</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeyFigures</name>
    <message>
        <source>Before: no figures then</source>
        <translation>من قبل: لا أرقام آنذاك</translation>
    </message>
    <message>
        <source>= as many as before</source>
        <translation>= كما كان من قبل</translation>
    </message>
    <message>
        <source>▲ %1 more than before</source>
        <translation>▲ أكثر بـ %1 مما قبل</translation>
    </message>
    <message>
        <source>▼ %1 fewer than before</source>
        <translation>▼ أقل بـ %1 مما قبل</translation>
    </message>
    <message>
        <source>A year before: no figures then</source>
        <translation>قبل سنة: لا أرقام آنذاك</translation>
    </message>
    <message>
        <source>= as many as a year before</source>
        <translation>= كما كان قبل سنة</translation>
    </message>
    <message>
        <source>▲ %1 more than a year before</source>
        <translation>▲ أكثر بـ %1 مما قبل سنة</translation>
    </message>
    <message>
        <source>▼ %1 fewer than a year before</source>
        <translation>▼ أقل بـ %1 مما قبل سنة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeySection</name>
    <message>
        <source>The association signs with this key since %1.</source>
        <translation>توقع الجمعية بهذا المفتاح منذ %1.</translation>
    </message>
    <message>
        <source>Type the code that the coordination gave you.</source>
        <translation>اكتبوا الرمز الذي سلمته لكم التنسيقية.</translation>
    </message>
    <message>
        <source>The association signs with a new key now.</source>
        <translation>توقع الجمعية من الآن بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Giving the network a new key</source>
        <translation>تسليم مفتاح جديد إلى الشبكة</translation>
    </message>
    <message>
        <source>The key the association signs with</source>
        <translation>المفتاح الذي توقع به الجمعية</translation>
    </message>
    <message>
        <source>Renew it now</source>
        <translation>تجديده الآن</translation>
    </message>
    <message>
        <source>Code for a new key</source>
        <translation>رمز لمفتاح جديد</translation>
    </message>
    <message>
        <source>Where the hub does not know this key any more, as after a restore or on a new computer: ask the network&apos;s coordination for such a code.</source>
        <translation>إن لم تعد المنصة المركزية تعرف هذا المفتاح، كما بعد الاستعادة أو على حاسوب جديد: اطلبوا مثل هذا الرمز من تنسيقية الشبكة.</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استعمال الرمز</translation>
    </message>
    <message>
        <source>It is renewed by itself with a sending over a connection: once a year, and whenever somebody was removed from the case file.</source>
        <translation>يجدد تلقائيا مع الإرسال عبر اتصال: مرة في السنة، وكلما أزيل شخص من ملف المعطيات.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeysCard</name>
    <message>
        <source>All records are encrypted under a new key. Make a new backup: older ones still open with the old key.</source>
        <translation>تم تشفير كل المعطيات بمفتاح جديد. المرجو إنشاء نسخة احتياطية جديدة: فالنسخ السابقة ما زالت تفتح بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح التشفير</translation>
    </message>
    <message>
        <source>All records are written anew under a fresh key; nobody&apos;s passphrase changes. Do it when a computer or a backup was lost. When a user is revoked it is done by itself.</source>
        <translation>تعاد كتابة كل المعطيات بمفتاح جديد، دون أن تتغير عبارة سر أي أحد. يستعمل ذلك عند ضياع حاسوب أو نسخة احتياطية، ويتم تلقائيا عند سحب الولوج من مستعمل(ة).</translation>
    </message>
    <message>
        <source>Renew the &amp;key</source>
        <translation>تجديد ال&amp;مفتاح</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LeavingCard</name>
    <message>
        <source>What will leave this computer</source>
        <translation>ما سيغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>المحتوى الحرفي</translation>
    </message>
    <message>
        <source>Altered figures that will leave</source>
        <translation>الأرقام المغيرة التي ستغادر</translation>
    </message>
    <message>
        <source>The very bytes that will leave</source>
        <translation>المحتوى الحرفي الذي سيغادر</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>النشرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Altered figure</source>
        <translation>الرقم المغير</translation>
    </message>
    <message>
        <source>Nothing leaves now</source>
        <translation>لا شيء يغادر الآن</translation>
    </message>
    <message>
        <source>When a month is over, its altered figures are shown here before they are sent.</source>
        <translation>عند انتهاء الشهر تعرض هنا أرقامه المغيرة قبل إرسالها.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ما يحتسب</translation>
    </message>
    <message>
        <source>True figure, never sent</source>
        <translation>الرقم الحقيقي، لا يرسل أبدا</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalList</name>
    <message>
        <source>Mine</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل الملفات المفتوحة</translation>
    </message>
    <message>
        <source>To be acted on</source>
        <translation>تستوجب الإجراء</translation>
    </message>
    <message>
        <source>Dates and papers</source>
        <translation>المواعيد والوثائق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>No legal file yet</source>
        <translation>لا يوجد أي ملف قانوني بعد</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>لا شيء هنا في الوقت الحالي</translation>
    </message>
    <message>
        <source>A legal file keeps together a procedure before an authority: its steps, hearings and deadlines, and privileged notes.</source>
        <translation>يجمع الملف القانوني مسطرة أمام جهة مختصة: خطواتها وجلساتها وآجالها، وملاحظات مشمولة بالسر المهني.</translation>
    </message>
    <message>
        <source>No file is in this list. Choose another one above, or type less.</source>
        <translation>لا يوجد ملف في هذه اللائحة. اختاروا لائحة أخرى أعلاه، أو اكتبوا أقل.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>الأجل القادم</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>مستشار(ة) قانوني(ة)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Legal clinic</source>
        <translation>العيادة القانونية</translation>
    </message>
    <message>
        <source>Files before authorities, the nearest deadline first</source>
        <translation>ملفات أمام الجهات المختصة، الأقرب أجلا أولا</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;فتح ملف</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Name, reference, authority</source>
        <translation>الاسم، المرجع، الجهة</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>الملفات القانونية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalPage</name>
    <message>
        <source>Open a legal file</source>
        <translation>فتح ملف قانوني</translation>
    </message>
    <message>
        <source>For whom is the file opened?</source>
        <translation>لمن يُفتح الملف؟</translation>
    </message>
    <message>
        <source>This file is not there, or your role does not see it.</source>
        <translation>هذا الملف غير موجود، أو لا يتيح دوركم الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>The file is open.</source>
        <translation>الملف مفتوح.</translation>
    </message>
    <message>
        <source>She has an open file of this kind already: here it is.</source>
        <translation>لديها ملف مفتوح من هذا النوع: ها هو.</translation>
    </message>
    <message>
        <source>A file for the renewal is open, with its deadlines.</source>
        <translation>فُتح ملف للتجديد، مع آجاله.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalRecord</name>
    <message>
        <source>The deadline is taken away.</source>
        <translation>حُذف الأجل.</translation>
    </message>
    <message>
        <source>The deadline is met.</source>
        <translation>تم احترام الأجل.</translation>
    </message>
    <message>
        <source>The deadline is open again.</source>
        <translation>الأجل مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The hearing is taken away.</source>
        <translation>حُذفت الجلسة.</translation>
    </message>
    <message>
        <source>The step is taken away.</source>
        <translation>حُذفت الخطوة.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>تم حفظ الملف.</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>أُغلق الملف.</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>أُعيد فتح الملف.</translation>
    </message>
    <message>
        <source>The notes are kept, sealed.</source>
        <translation>حُفظت الملاحظات مختومة.</translation>
    </message>
    <message>
        <source>Legal file of %1</source>
        <translation>الملف القانوني لـ %1</translation>
    </message>
    <message>
        <source>Hearings (%1)</source>
        <extracomment>A tab and how many rows it has: &quot;Hearings (2)&quot;.</extracomment>
        <translation>الجلسات (%1)</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>الخطوات (%1)</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>تم التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>The deadline is on the list.</source>
        <translation>أُضيف الأجل إلى اللائحة.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>تم تعديل الأجل.</translation>
    </message>
    <message>
        <source>The hearing is kept.</source>
        <translation>حُفظت الجلسة.</translation>
    </message>
    <message>
        <source>The step is kept.</source>
        <translation>حُفظت الخطوة.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمان</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>المحامي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم القيام به</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض ملف الشخص</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>الآجال</translation>
    </message>
    <message>
        <source>Add a &amp;deadline…</source>
        <translation>إضافة أ&amp;جل…</translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation>&amp;احتُرم</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Add a &amp;hearing…</source>
        <translation>إضافة &amp;جلسة…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>إضافة &amp;خطوة…</translation>
    </message>
    <message>
        <source>Hearings and steps</source>
        <translation>الجلسات والخطوات</translation>
    </message>
    <message>
        <source>No deadline yet. Where a rule is known, its last day is computed.</source>
        <translation>لا يوجد أي أجل بعد. وإذا كانت القاعدة معروفة، احتُسب آخر يوم تلقائيا.</translation>
    </message>
    <message>
        <source>No hearing yet. Its day stands in the agenda too.</source>
        <translation>لا توجد أي جلسة بعد. ويظهر يومها في اليومية أيضا.</translation>
    </message>
    <message>
        <source>No step yet: what was filed, received or decided, and when.</source>
        <translation>لا توجد أي خطوة بعد: ما تم إيداعه أو استلامه أو البت فيه، ومتى.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalTab</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>الأجل القادم</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>الملفات القانونية</translation>
    </message>
    <message>
        <source>Open a legal file</source>
        <translation>فتح ملف قانوني</translation>
    </message>
    <message>
        <source>She has no legal file</source>
        <translation>ليس لديها ملف قانوني</translation>
    </message>
    <message>
        <source>A legal file keeps together a procedure before an authority: its steps, hearings and deadlines.</source>
        <translation>يجمع الملف القانوني مسطرة أمام جهة مختصة: خطواتها وجلساتها وآجالها.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalWords</name>
    <message>
        <source>Met</source>
        <translation>احتُرم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبا</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>آخر أجل اليوم</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>أعيدوا الاحتساب</translation>
    </message>
    <message>
        <source>Estimated day</source>
        <translation>يوم تقديري</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>للتحقق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LoansView</name>
    <message>
        <source>%1 out, %2 overdue</source>
        <translation>المعار: %1، المتأخر: %2</translation>
    </message>
    <message>
        <source>Lent to %1: %2.</source>
        <translation>أُعير إلى %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخر أجل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>أُعير في</translation>
    </message>
    <message>
        <source>Lent things</source>
        <translation>الأشياء المعارة</translation>
    </message>
    <message>
        <source>&amp;Card or file number</source>
        <translation>ال&amp;بطاقة أو رقم الملف</translation>
    </message>
    <message>
        <source>Scan the card, or type the number.</source>
        <translation>امسحوا البطاقة أو اكتبوا الرقم.</translation>
    </message>
    <message>
        <source>&amp;What is lent</source>
        <translation>ما الذي &amp;يُعار</translation>
    </message>
    <message>
        <source>Which &amp;one</source>
        <translation>أي &amp;واحد</translation>
    </message>
    <message>
        <source>A number, a size; may be empty.</source>
        <translation>رقم أو مقاس؛ يمكن تركه فارغا.</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>يُ&amp;رجع في</translation>
    </message>
    <message>
        <source>Empty: as long as she needs it.</source>
        <translation>فارغ: ما دامت في حاجة إليه.</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>&amp;إعارة</translation>
    </message>
    <message>
        <source>Returned, &amp;good</source>
        <translation>أُرجع في حالة &amp;جيدة</translation>
    </message>
    <message>
        <source>Returned, worn</source>
        <translation>أُرجع وهو مستعمل</translation>
    </message>
    <message>
        <source>Returned, damaged</source>
        <translation>أُرجع وهو متضرر</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاع</translation>
    </message>
    <message>
        <source>One week more</source>
        <translation>أسبوع إضافي</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LookButton</name>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>المظهر الداكن</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>The window turns with it at once.</source>
        <translation>تتغير النافذة معها على الفور.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>المظهر الداكن أريح للعين ليلا.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>ال&amp;قفل التلقائي</translation>
    </message>
    <message>
        <source>When nobody has touched this computer. Drafts are kept, encrypted.</source>
        <translation>عندما لا يستعمل أحد هذا الحاسوب. وتحفظ المسودات مشفرة.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>على الفور</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>الانتقال إلى الجزء الموالي من النافذة</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>الانتقال إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Fold or widen the side bar</source>
        <translation>طي الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه اللائحة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::MonthCharts</name>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>لا شيء للرسم بعد</translation>
    </message>
    <message>
        <source>Here a month is drawn as charts: how many people came over thirteen months, who they were, what became of their referrals, how full the houses were. They draw themselves as soon as somebody was registered, helped or referred.</source>
        <translation>هنا يعرض الشهر على شكل رسوم بيانية: عدد الأشخاص خلال ثلاثة عشر شهرا، ومن هم، ومآل إحالاتهم، ومدى امتلاء دور الإيواء. وتظهر بمجرد تسجيل شخص أو مساعدته أو إحالته.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الاحتساب</translation>
    </message>
    <message>
        <source>Charts are counted now. The figures of a closed month stay as they were closed.</source>
        <translation>تحتسب الرسوم الآن. أما أرقام الشهر المقفل فتبقى كما أقفلت.</translation>
    </message>
    <message>
        <source>Exact figures, for the association itself.</source>
        <translation>أرقام مضبوطة خاصة بالجمعية نفسها.</translation>
    </message>
    <message>
        <source>Counting what the charts show</source>
        <translation>احتساب ما تعرضه الرسوم</translation>
    </message>
    <message>
        <source>The charts are not counted.</source>
        <translation>لم تحتسب الرسوم.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::MonthPage</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>أرقام دقيقة خاصة بالجمعية نفسها، ولا تغادرها على هذا الشكل.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>إقفال الشهر</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر الموالي</translation>
    </message>
    <message>
        <source>A month can be closed when it is over.</source>
        <translation>يمكن إقفال الشهر بعد انتهائه.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1 has not come to pass yet. There is nothing to count.</source>
        <translation>لم يحن %1 بعد. لا شيء يعد.</translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation>إعداد وثيقة…</translation>
    </message>
    <message>
        <source>The months before (Alt+PgUp)</source>
        <translation>الشهور السابقة (⁦Alt+PgUp⁩)</translation>
    </message>
    <message>
        <source>The months after (Alt+PgDown)</source>
        <translation>الشهور التالية (⁦Alt+PgDown⁩)</translation>
    </message>
    <message>
        <source>Month, typed as 10/2026</source>
        <translation>الشهر، ويكتب مثل ⁦10/2026⁩</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Last month of several; empty for one month</source>
        <translation>آخر شهر من عدة شهور؛ يترك فارغا لشهر واحد</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>محرف</translation>
    </message>
    <message>
        <source>The signature of this month does not hold: its figures were altered past the program. See the tab for changes after closing.</source>
        <translation>توقيع هذا الشهر غير سليم: غيرت أرقامه خارج البرنامج. انظروا لسان التغييرات بعد الإقفال.</translation>
    </message>
    <message>
        <source>Closed of these months: %1. Counted today they are as they were closed.</source>
        <translation>المقفل من هذه الأشهر: %1. وعند العد اليوم تبقى كما أقفلت.</translation>
    </message>
    <message>
        <source>Closed of these months: %1. What is shown here is counted today, and today these differ from what was closed: %2. Choose one of them by itself to see how.</source>
        <translation>المقفل من هذه الأشهر: %1. المعروض هنا معدود اليوم، واليوم تختلف هذه الأشهر عما أقفل: %2. اختاروا أحدها وحده لتروا الفرق.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>بدون توقيع</translation>
    </message>
    <message>
        <source>This month was closed, and its signature is missing: nobody answers for its figures. See the tab for changes after closing.</source>
        <translation>أقفل هذا الشهر، لكن توقيعه مفقود، فلا أحد يضمن أرقامه. انظروا تبويب التغييرات بعد الإقفال.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NameOffer</name>
    <message>
        <source>Others write it %1. Ctrl+Space takes the first.</source>
        <translation>يكتبه آخرون %1. مفتاحا Ctrl+Space لاعتماد الأول.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NationalCard</name>
    <message>
        <source>The whole network</source>
        <translation>الشبكة كلها</translation>
    </message>
    <message>
        <source>Fewer than 5 associations</source>
        <translation>أقل من 5 جمعيات</translation>
    </message>
    <message>
        <source>Too small to be shown</source>
        <translation>أصغر من أن يعرض</translation>
    </message>
    <message>
        <source>The network’s figures beside ours</source>
        <translation>أرقام الشبكة إلى جانب أرقامنا</translation>
    </message>
    <message>
        <source>The network’s figures are sums of altered ones: the true figure lies within the margin in 95 of 100 cases. Ours are exact, and stay in this house.</source>
        <translation>أرقام الشبكة مجاميع لأرقام مغيَّرة: يقع الرقم الحقيقي داخل الهامش في 95 حالة من 100. أما أرقامنا فدقيقة، وتبقى في الجمعية.</translation>
    </message>
    <message>
        <source>Figures of the network and our own</source>
        <translation>أرقام الشبكة وأرقامنا</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>موضوع العد</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Ours, exact</source>
        <translation>أرقامنا، بدقة</translation>
    </message>
    <message>
        <source>Withheld to protect others</source>
        <translation>محجوب لحماية أرقام أخرى</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting here</source>
        <translation>
            <numerusform>لا شيء في الانتظار هنا</numerusform>
            <numerusform>عنصر واحد في الانتظار هنا</numerusform>
            <numerusform>عنصران في الانتظار هنا</numerusform>
            <numerusform>%n عناصر في الانتظار هنا</numerusform>
            <numerusform>%n عنصرا في الانتظار هنا</numerusform>
            <numerusform>%n عنصر في الانتظار هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NeedsStep</name>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message numerus="yes">
        <source>%n specific need(s) on file.</source>
        <translation>
            <numerusform>عدد الاحتياجات الخاصة المسجلة: %n.</numerusform>
            <numerusform>عدد الاحتياجات الخاصة المسجلة: %n.</numerusform>
            <numerusform>عدد الاحتياجات الخاصة المسجلة: %n.</numerusform>
            <numerusform>عدد الاحتياجات الخاصة المسجلة: %n.</numerusform>
            <numerusform>عدد الاحتياجات الخاصة المسجلة: %n.</numerusform>
            <numerusform>عدد الاحتياجات الخاصة المسجلة: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NeedsTab</name>
    <message>
        <source>Need</source>
        <translation>الاحتياج</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The needs were saved.</source>
        <translation>تم حفظ الاحتياجات.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة احتياج</translation>
    </message>
    <message>
        <source>Take this need away</source>
        <translation>إزالة هذا الاحتياج</translation>
    </message>
    <message>
        <source>No specific need is recorded</source>
        <translation>لم يسجل أي احتياج خاص</translation>
    </message>
    <message>
        <source>Needs by UNHCR’s codes, with the day they began and ended: they decide what is offered first, and count in the figures.</source>
        <translation>الاحتياجات حسب رموز المفوضية السامية للأمم المتحدة لشؤون اللاجئين، مع تاريخ بدايتها ونهايتها: فهي تحدد ما يقدم أولا، وتحتسب في الأرقام.</translation>
    </message>
    <message>
        <source>Sensitive needs, such as those about health or violence, are not shown to your role.</source>
        <translation>لا تظهر لدوركم الاحتياجات الحساسة، كالمتعلقة بالصحة أو بالعنف.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NetworkPage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not in a network yet. Everything else works without one.</source>
        <translation>لم يتم الانضمام إلى أي شبكة بعد. وكل ما عدا ذلك يعمل دون شبكة.</translation>
    </message>
    <message>
        <source>Network: up to date</source>
        <translation>الشبكة: كل شيء محين</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait</source>
        <translation>
            <numerusform>لا نشرة في الانتظار</numerusform>
            <numerusform>نشرة واحدة في الانتظار</numerusform>
            <numerusform>نشرتان في الانتظار</numerusform>
            <numerusform>%n نشرات في الانتظار</numerusform>
            <numerusform>%n نشرة في الانتظار</numerusform>
            <numerusform>%n نشرة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending altered figures to the network</source>
        <translation>إرسال الأرقام المغيرة إلى الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) delivered, with a receipt.</source>
        <translation>
            <numerusform>لم تسلم أي نشرة.</numerusform>
            <numerusform>تم تسليم نشرة واحدة، مقابل وصل استلام.</numerusform>
            <numerusform>تم تسليم نشرتين، مقابل وصل استلام لكل منهما.</numerusform>
            <numerusform>تم تسليم %n نشرات، مقابل وصل استلام لكل منها.</numerusform>
            <numerusform>تم تسليم %n نشرة، مقابل وصل استلام لكل منها.</numerusform>
            <numerusform>تم تسليم %n نشرة، مقابل وصل استلام لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait here.</source>
        <translation>
            <numerusform>لا نشرة في الانتظار.</numerusform>
            <numerusform>نشرة واحدة في الانتظار.</numerusform>
            <numerusform>نشرتان في الانتظار.</numerusform>
            <numerusform>%n نشرات في الانتظار.</numerusform>
            <numerusform>%n نشرة في الانتظار.</numerusform>
            <numerusform>%n نشرة في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network what it holds</source>
        <translation>الاطلاع على ما هو موجود لدى الشبكة</translation>
    </message>
    <message>
        <source>What comes back (%1)</source>
        <translation>ما يعود (%1)</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>ما يعود</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يغادر</translation>
    </message>
    <message>
        <source>This file was restored from a backup or is a copy: the network holds, or may yet receive, figures of %1 that it does not know of. So that nobody is counted twice, it counts nobody more as assisted or referred in %1. Until New Year, these two kinds of figures leave as mere chance and say nothing; from January %2 they count again. People registered are counted as before.</source>
        <translation>استعيد هذا الملف من نسخة احتياطية أو هو نسخة منه: لدى الشبكة، أو قد تصلها بعد، أرقام من سنة %1 لا يعرفها هذا الملف. وحتى لا يحسب أحد مرتين، لن يحسب فيه أي شخص آخر ضمن المستفيدين من المساعدة أو المحالين في سنة %1. وإلى غاية رأس السنة لا تكون أرقام هذين النوعين التي تغادر سوى أرقام عشوائية لا تدل على شيء، ثم يعود احتسابها ابتداء من يناير %2. أما الأشخاص المسجلون فيحتسبون كما من قبل.</translation>
    </message>
    <message>
        <source>Send &amp;by itself, at a moment drawn by chance in the first ten days of each month</source>
        <translation>الإرسال &amp;تلقائيا، في لحظة تختار بالصدفة ضمن الأيام العشرة الأولى من كل شهر</translation>
    </message>
    <message>
        <source>When there is a connection, and only once the first figures were seen and sent by hand.</source>
        <translation>حين يتوفر الاتصال، وبعد أن تكون الأرقام الأولى قد شوهدت وأرسلت يدويا فقط.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NewFileDialog</name>
    <message>
        <source>Open a legal file</source>
        <translation>فتح ملف قانوني</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>&amp;Kind of procedure</source>
        <translation>&amp;نوع المسطرة</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>ال&amp;جهة المختصة</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>ال&amp;مرجع</translation>
    </message>
    <message>
        <source>The authority’s number, if there is one already.</source>
        <translation>رقم الجهة المختصة، إن وُجد.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NewPassphrase</name>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>العبارتان غير متطابقتين. المرجو إعادة كتابة العبارة.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;عبارة السر الجديدة</translation>
    </message>
    <message>
        <source>At least 12 characters, or six words.</source>
        <translation>12 حرفا على الأقل، أو ست كلمات.</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>إعادة ال&amp;كتابة</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>ضعيفة جدا</translation>
    </message>
    <message>
        <source>It will do; 15 characters or more are better</source>
        <translation>مقبولة؛ ويستحسن أن تضم 15 حرفا أو أكثر</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NotesCard</name>
    <message>
        <source>Write the note first.</source>
        <translation>المرجو كتابة الملاحظة أولا.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1، من طرف %2</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>لا توجد أي ملاحظة بعد.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>ملاحظة &amp;جديدة</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>من يمكنه الاطلاع عليها</translation>
    </message>
    <message>
        <source>&amp;Keep this note</source>
        <translation>&amp;حفظ هذه الملاحظة</translation>
    </message>
    <message>
        <source>There are notes in the legal compartment that you may not read.</source>
        <translation>توجد ملاحظات في القسم القانوني لا يمكنكم الاطلاع عليها.</translation>
    </message>
    <message>
        <source>There are notes in the medical compartment that you may not read.</source>
        <translation>توجد ملاحظات في القسم الطبي لا يمكنكم الاطلاع عليها.</translation>
    </message>
    <message>
        <source>There are notes in the compartment on violence that you may not read.</source>
        <translation>توجد ملاحظات في القسم المتعلق بالعنف لا يمكنكم الاطلاع عليها.</translation>
    </message>
    <message>
        <source>There are notes that you may not read.</source>
        <translation>توجد ملاحظات لا يمكنكم الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation>حالة استعجال…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Notice</name>
    <message>
        <source>To go on, type %1.</source>
        <translation>للمتابعة، المرجو كتابة %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NoticesCard</name>
    <message>
        <source>Notices of the coordination</source>
        <translation>إعلانات التنسيقية</translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>لا يوجد أي إعلان.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OnwardBox</name>
    <message>
        <source>a partner still to be chosen</source>
        <translation>شريك لم يُختر بعد</translation>
    </message>
    <message>
        <source>Goes on from the one to %1 (%2)</source>
        <translation>تتمة للإحالة على %1 (%2)</translation>
    </message>
    <message>
        <source>Referred on to %1 (%2)</source>
        <translation>أعيدت الإحالة على %1 (%2)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ما قبل وما بعد</translation>
    </message>
    <message>
        <source>Refer &amp;on to another partner</source>
        <translation>إعادة ال&amp;إحالة على شريك آخر</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>فتح ملف مواكبة</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>%1 is the reference person either way.</source>
        <translation>%1 هي الشخص المرجعي في الحالتين.</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 وحدها</translation>
    </message>
    <message numerus="yes">
        <source>Her household: %n person(s)</source>
        <translation>
            <numerusform>أسرتها: لا أحد</numerusform>
            <numerusform>أسرتها: شخص واحد</numerusform>
            <numerusform>أسرتها: شخصان</numerusform>
            <numerusform>أسرتها: %n أشخاص</numerusform>
            <numerusform>أسرتها: %n شخصا</numerusform>
            <numerusform>أسرتها: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح ملف المواكبة</translation>
    </message>
    <message>
        <source>This household has an open case already. Two cases are easily worked on twice: open another one only if it is really about something else.</source>
        <translation>لهذه الأسرة ملف مفتوح أصلا. وجود ملفين قد يؤدي إلى تكرار العمل: لا تفتح ملفا آخر إلا إذا كان يتعلق فعلا بأمر مختلف.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OpenStep</name>
    <message>
        <source>Folder of the case file</source>
        <translation>مجلد ملف المعطيات</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>فتح ملف المعطيات</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Case &amp;file</source>
        <translation>&amp;ملف المعطيات</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ملف المعطيات</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستعمل(ة)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة السر</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>ملف آ&amp;خر…</translation>
    </message>
    <message>
        <source>Choose the folder of another case file</source>
        <translation>اختيار مجلد ملف معطيات آخر</translation>
    </message>
    <message>
        <source>&amp;Create a new case file</source>
        <translation>إنشاء ملف معطيات &amp;جديد</translation>
    </message>
    <message>
        <source>I do not know my passphrase any &amp;more</source>
        <translation>&amp;نسيت عبارة السر</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OrientationStep</name>
    <message>
        <source>Orientation</source>
        <translation>التوجيه</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) drafted; the partner is still to be chosen.</source>
        <translation>
            <numerusform>عدد الإحالات المهيأة: %n؛ ويبقى اختيار الشريك.</numerusform>
            <numerusform>عدد الإحالات المهيأة: %n؛ ويبقى اختيار الشريك.</numerusform>
            <numerusform>عدد الإحالات المهيأة: %n؛ ويبقى اختيار الشريك.</numerusform>
            <numerusform>عدد الإحالات المهيأة: %n؛ ويبقى اختيار الشريك.</numerusform>
            <numerusform>عدد الإحالات المهيأة: %n؛ ويبقى اختيار الشريك.</numerusform>
            <numerusform>عدد الإحالات المهيأة: %n؛ ويبقى اختيار الشريك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orientation: %1</source>
        <translation>التوجيه: %1</translation>
    </message>
    <message>
        <source>In the queue for a case worker, with the services named.</source>
        <translation>في الطابور لدى المتتبع(ة) الاجتماعي(ة)، مع ذكر الخدمات.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A service, and its sector.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which services she needs now. A referral is drafted for each sector; partner and consent follow there.</source>
        <translation>ما الخدمات التي تحتاجها الآن. تهيأ إحالة لكل قطاع؛ ويحدد الشريك والموافقة فيها.</translation>
    </message>
    <message>
        <source>Which services she needs now. She waits in the queue for a case worker, who sees them named.</source>
        <translation>ما الخدمات التي تحتاجها الآن. تنتظر في الطابور المتتبع(ة) الاجتماعي(ة) الذي يراها مذكورة.</translation>
    </message>
    <message>
        <source>Part of a word</source>
        <translation>جزء من كلمة</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>تصفية الخدمات</translation>
    </message>
    <message>
        <source>Services she needs now</source>
        <translation>الخدمات التي تحتاجها الآن</translation>
    </message>
    <message>
        <source>These referrals are drafted already.</source>
        <translation>حُرِّرت مسودات هذه الإحالات من قبل.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OutboxCard</name>
    <message>
        <source>Sent and waiting</source>
        <translation>المرسل وما في الانتظار</translation>
    </message>
    <message>
        <source>Releases that were sent or wait</source>
        <translation>النشرات المرسلة أو التي في الانتظار</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مسلمة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>وصل استلام بتاريخ %1</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم تجر أي محاولة بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>آخر مستجد</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OverdueList</name>
    <message>
        <source>Overdue</source>
        <translation>فات أجله</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل(ة) الاجتماعي(ة)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>ما فات أجله</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا شيء فات أجله</translation>
    </message>
    <message>
        <source>Follow-ups, actions of a plan, legal deadlines and answers to referrals whose day is over stand here until they are done.</source>
        <translation>التتبعات وإجراءات الخطط والآجال القانونية والأجوبة عن الإحالات التي فات يومها تبقى هنا إلى أن تنجز.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (⁦Alt+←⁩)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PaperBox</name>
    <message>
        <source>The form gets its reference when it is sent, and can then be printed.</source>
        <translation>تحصل الاستمارة على مرجعها عند الإرسال، ويمكن طبعها آنذاك.</translation>
    </message>
    <message>
        <source>Sent before there were references: it gets one when it is printed.</source>
        <translation>أرسلت قبل اعتماد المراجع: تحصل على مرجع عند طبعها.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>المرجع %1</translation>
    </message>
    <message>
        <source>Also in her language: %1</source>
        <translation>أيضا بلغة الشخص المعني: %1</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>طباعة الإحالة</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>حفظ الإحالة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form was saved. It bears her name and is not encrypted.</source>
        <translation>حُفظت الاستمارة. تحمل اسم الشخص المعني وهي غير مشفرة.</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerDialog</name>
    <message>
        <source>Add a partner</source>
        <translation>إضافة شريك</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Where it works. Leave it empty if it works everywhere.</source>
        <translation>مكان عمل الشريك. المرجو تركه فارغا إذا كان يعمل في كل مكان.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>الخدمات المقدمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add this partner</source>
        <translation>إضافة هذا الشريك</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Commune where it sits</source>
        <translation>الجماعة التي يوجد بها</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>الخدمات المقدمة</translation>
    </message>
    <message>
        <source>Places it covers</source>
        <translation>المناطق التي يغطيها</translation>
    </message>
    <message>
        <source>Communes, provinces or regions. Empty: everywhere.</source>
        <translation>جماعات أو أقاليم أو جهات. إذا ترك فارغا: كل مكان.</translation>
    </message>
    <message>
        <source>Whom one calls there</source>
        <translation>من يُتصل به هناك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>اللغات المتحدث بها هناك</translation>
    </message>
    <message>
        <source>Why nobody is referred there any more</source>
        <translation>لماذا لم يعد أحد يحال عليه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>حذف جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>People are referred there</source>
        <translation>يحال عليه الأشخاص</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة منطقة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerList</name>
    <message>
        <source>Worked with</source>
        <translation>شركاء حاليون</translation>
    </message>
    <message>
        <source>No longer worked with</source>
        <translation>شركاء سابقون</translation>
    </message>
    <message>
        <source>Your role does not see partners</source>
        <translation>دورك لا يتيح الاطلاع على الشركاء</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>لا شريك بعد</translation>
    </message>
    <message>
        <source>No partner like this</source>
        <translation>لا شريك بهذه المواصفات</translation>
    </message>
    <message>
        <source>Here you keep the hospitals, schools, clinics and associations to which you refer people. Begin with your own, or look at a directory of examples first: they are invented, say so, and are removed in one step.</source>
        <translation>هنا تحفظ المستشفيات والمدارس والعيادات والجمعيات التي تحيلون عليها الأشخاص. ابدؤوا بشركائكم، أو اطلعوا أولا على دليل من الأمثلة: هي مختلقة ومكتوب عليها ذلك، وتحذف دفعة واحدة.</translation>
    </message>
    <message>
        <source>Change the words, the sector or the commune above.</source>
        <translation>غيّر الكلمات أو القطاع أو الجماعة أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) were added. None of them exists.</source>
        <translation>
            <numerusform>لم يضف أي مثال.</numerusform>
            <numerusform>أضيف مثال واحد. لا وجود له.</numerusform>
            <numerusform>أضيف مثالان. لا وجود لهما.</numerusform>
            <numerusform>أضيفت %n أمثلة. لا وجود لأي منها.</numerusform>
            <numerusform>أضيف %n مثالا. لا وجود لأي منها.</numerusform>
            <numerusform>أضيف %n مثال. لا وجود لأي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) were removed.</source>
        <translation>
            <numerusform>لم يحذف أي مثال.</numerusform>
            <numerusform>حذف مثال واحد.</numerusform>
            <numerusform>حذف مثالان.</numerusform>
            <numerusform>حذفت %n أمثلة.</numerusform>
            <numerusform>حذف %n مثالا.</numerusform>
            <numerusform>حذف %n مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>To whom people are referred, and what was agreed with them</source>
        <translation>على من يحال الأشخاص، وما اتُّفق عليه معهم</translation>
    </message>
    <message>
        <source>&amp;New partner</source>
        <translation>شريك &amp;جديد</translation>
    </message>
    <message>
        <source>Remove the examples</source>
        <translation>حذف الأمثلة</translation>
    </message>
    <message>
        <source>Add a directory of examples</source>
        <translation>إضافة دليل من الأمثلة</translation>
    </message>
    <message>
        <source>Name, contact, phone or place</source>
        <translation>الاسم أو جهة الاتصال أو الهاتف أو المكان</translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation>البحث عن شريك</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>كل الجماعات</translation>
    </message>
    <message>
        <source>Commune that is covered</source>
        <translation>الجماعة المغطاة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerRecord</name>
    <message>
        <source>This is an example: the organisation does not exist. What you save here is yours and stays when the examples are removed.</source>
        <translation>هذا مثال: هذه الهيئة غير موجودة. ما تحفظه هنا يصبح لك ويبقى عند حذف الأمثلة.</translation>
    </message>
    <message>
        <source>Nobody was referred there in the last twelve months, or no answer is due yet.</source>
        <translation>لم يُحل أحد عليه خلال الاثني عشر شهرا الأخيرة، أو لم يحن بعد أجل أي رد.</translation>
    </message>
    <message>
        <source>In the last twelve months: %1 accepted, %2 declined, %3 never answered.</source>
        <translation>خلال الاثني عشر شهرا الأخيرة: قُبل %1، رُفض %2، دون رد %3.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within %n hour(s).</source>
        <translation>
            <numerusform>وصل نصف الردود في أقل من ساعة.</numerusform>
            <numerusform>وصل نصف الردود خلال ساعة.</numerusform>
            <numerusform>وصل نصف الردود خلال ساعتين.</numerusform>
            <numerusform>وصل نصف الردود خلال %n ساعات.</numerusform>
            <numerusform>وصل نصف الردود خلال %n ساعة.</numerusform>
            <numerusform>وصل نصف الردود خلال %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within %n day(s).</source>
        <translation>
            <numerusform>وصل نصف الردود في أقل من يوم.</numerusform>
            <numerusform>وصل نصف الردود خلال يوم.</numerusform>
            <numerusform>وصل نصف الردود خلال يومين.</numerusform>
            <numerusform>وصل نصف الردود خلال %n أيام.</numerusform>
            <numerusform>وصل نصف الردود خلال %n يوما.</numerusform>
            <numerusform>وصل نصف الردود خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>شريك جديد</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>The partner is saved.</source>
        <translation>حُفظ الشريك.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>آخر الردود</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>كتب هنا شيء بتاريخ %1 ولم يحفظ.</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerTable</name>
    <message>
        <source>Does not cover the person&apos;s commune.</source>
        <translation>لا يغطي جماعة الشخص المعني.</translation>
    </message>
    <message>
        <source>Asks for: %1.</source>
        <translation>يطلب: %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>لفائدة: %1.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>المواعيد: %1.</translation>
    </message>
    <message>
        <source>Agreement in force until %1.</source>
        <translation>اتفاقية سارية إلى %1.</translation>
    </message>
    <message>
        <source>Agreement in force without an end.</source>
        <translation>اتفاقية سارية دون نهاية.</translation>
    </message>
    <message>
        <source>No agreement in force.</source>
        <translation>لا اتفاقية سارية.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Partners to choose from, with their answers of the last twelve months</source>
        <translation>الشركاء الممكن اختيارهم، مع ردودهم خلال الاثني عشر شهرا الأخيرة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnersPage</name>
    <message>
        <source>This partner is not there, or your role does not see it.</source>
        <translation>هذا الشريك غير موجود، أو لا يتيح دورك الاطلاع عليه.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseCard</name>
    <message>
        <source>Your passphrase was changed. The old one opens nothing any more.</source>
        <translation>تم تغيير عبارة السر الخاصة بكم. ولم تعد العبارة القديمة تفتح أي شيء.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة السر الخاصة بي</translation>
    </message>
    <message>
        <source>Only you know it. Nobody can read it back, and a lost one is replaced by an administrator.</source>
        <translation>لا يعرفها أحد سواكم، ولا يمكن لأي كان قراءتها. وإذا ضاعت يعوضها مسؤول(ة) النظام بأخرى.</translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation>عبارة السر ال&amp;حالية</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة السر الخاصة بي</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن قفل الأحرف الكبيرة مفعل.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة السر</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة السر</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseOnce</name>
    <message>
        <source>Temporary passphrase</source>
        <translation>عبارة سر مؤقتة</translation>
    </message>
    <message>
        <source>Write it down for %1, by hand. It is shown this once, and is good for the first sign-in only: she chooses her own then.</source>
        <translation>المرجو كتابتها باليد وتسليمها إلى %1. لا تظهر إلا هذه المرة، ولا تصلح إلا لأول دخول: وبعده يتم اختيار عبارة سر خاصة.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>تمت كتابتها على الورق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>الاستيرادات السابقة</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>الت&amp;راجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Takes out the people it registered, unless somebody worked on them since.</source>
        <translation>يخرج الأشخاص الذين سجلهم، ما لم يشتغل أحد على ملفاتهم منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>تم استيرادهم</translation>
    </message>
    <message numerus="yes">
        <source>Undone, %n person(s) kept</source>
        <translation>
            <numerusform>تم التراجع عنه، دون الاحتفاظ بأحد</numerusform>
            <numerusform>تم التراجع عنه، مع الاحتفاظ بشخص واحد</numerusform>
            <numerusform>تم التراجع عنه، مع الاحتفاظ بشخصين</numerusform>
            <numerusform>تم التراجع عنه، مع الاحتفاظ بـ%n أشخاص</numerusform>
            <numerusform>تم التراجع عنه، مع الاحتفاظ بـ%n شخصا</numerusform>
            <numerusform>تم التراجع عنه، مع الاحتفاظ بـ%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleEdit</name>
    <message>
        <source>Find by name…</source>
        <translation>البحث بالاسم…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>File number, then Enter</source>
        <translation>رقم الملف ثم Enter</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>الأشخاص المعنيون</translation>
    </message>
    <message>
        <source>Who was involved?</source>
        <translation>من كان معنيا؟</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleList</name>
    <message>
        <source>Last worked with</source>
        <translation>آخر من تعاملتم معهم</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>لم يسجل أي شخص بعد</translation>
    </message>
    <message>
        <source>Your role does not see people</source>
        <translation>دوركم لا يسمح بالاطلاع على ملفات الأشخاص</translation>
    </message>
    <message>
        <source>Everyone you receive has a record here: who she is, what she needs, what she agreed to, and where she was referred.</source>
        <translation>لكل شخص تستقبلونه ملف هنا: هويته، واحتياجاته، وما وافق عليه، والجهة التي أحيل عليها.</translation>
    </message>
    <message>
        <source>Nobody like that is on file</source>
        <translation>لا يوجد ملف لشخص بهذه المعطيات</translation>
    </message>
    <message>
        <source>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</source>
        <translation>يمكن تجربة حروف أقل، أو الكتابة بالحروف الأخرى، أو رقم الملف، أو الهاتف. ويمكن أيضا تسجيل الشخص بما تمت كتابته.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Register the first person</source>
        <translation>تسجيل أول شخص</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>تسجيل هذا الشخص</translation>
    </message>
    <message>
        <source>Name in any script, number, phone, nationality or commune</source>
        <translation>الاسم بأي حروف، أو رقم الملف، أو الهاتف، أو الجنسية، أو الجماعة</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>سجلان لشخص واحد؟</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeoplePage</name>
    <message>
        <source>No record that you may see has this file number.</source>
        <translation>لا يوجد ملف بهذا الرقم يمكنكم الاطلاع عليه.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>الجنس والسن</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonCardsButton</name>
    <message>
        <source>Car&amp;ds</source>
        <translation>ال&amp;بطائق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonCardsDialog</name>
    <message>
        <source>&amp;Revoke the card</source>
        <translation>إ&amp;لغاء البطاقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation>بطائق %1</translation>
    </message>
    <message>
        <source>Her cards</source>
        <translation>بطائقها</translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation>طباعة بطاقتها</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>&amp;Name on the card</source>
        <translation>الا&amp;سم على البطاقة</translation>
    </message>
    <message>
        <source>As she wishes it. Empty: no name stands there.</source>
        <translation>كما تريده. فارغ: لا يُكتب أي اسم.</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>صالحة إلى &amp;غاية</translation>
    </message>
    <message>
        <source>Empty: until it is revoked.</source>
        <translation>فارغ: إلى أن تُلغى.</translation>
    </message>
    <message>
        <source>With her &amp;photo, if she agrees</source>
        <translation>مع &amp;صورتها إن وافقت</translation>
    </message>
    <message>
        <source>There is no photo in her record.</source>
        <translation>لا توجد صورة في ملفها.</translation>
    </message>
    <message>
        <source>If a card is lost or must not be used any more, &amp;because:</source>
        <translation>إذا ضاعت البطاقة أو وجب وقف استعمالها، وال&amp;سبب:</translation>
    </message>
    <message>
        <source>Replace her &amp;card by this one</source>
        <translation>&amp;تعويض بطاقتها بهذه</translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation>إن&amp;جاز البطاقة</translation>
    </message>
    <message>
        <source>The new card is ready to be printed. The old one no longer works.</source>
        <translation>البطاقة الجديدة جاهزة للطباعة. القديمة لم تعد تعمل.</translation>
    </message>
    <message>
        <source>The card is ready to be printed.</source>
        <translation>البطاقة جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>Choose why the card is revoked.</source>
        <translation>اختاروا سبب إلغاء البطاقة.</translation>
    </message>
    <message>
        <source>The card no longer works. Whoever scans it is told so, and not whose it was.</source>
        <translation>لم تعد البطاقة تعمل. من يمسحها يُخبر بذلك دون أن يعرف لمن كانت.</translation>
    </message>
    <message>
        <source>The card was saved. The file is not encrypted: delete it once it is printed.</source>
        <translation>حفظت البطاقة. الملف غير مشفر: احذفوه بعد طباعته.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنجزت في</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>الاسم المكتوب عليها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>أُلغيت في</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>There is no card yet. Scanned at the door, at a hand-out or at the desk, a card says who she is without asking her name.</source>
        <translation>لا توجد بطاقة بعد. تُمسح البطاقة عند الباب أو عند التوزيع أو في المكتب، فتدل على صاحبها دون سؤاله عن اسمه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonPicker</name>
    <message>
        <source>Name or file number</source>
        <translation>الاسم أو رقم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>بالحروف الأخرى</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>نتائج البحث عن الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>لم يعثر على أي شخص بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonRecord</name>
    <message>
        <source>The change was undone.</source>
        <translation>تم التراجع عن التغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>لا احتياج</numerusform>
            <numerusform>احتياج واحد</numerusform>
            <numerusform>احتياجان</numerusform>
            <numerusform>%n احتياجات</numerusform>
            <numerusform>%n احتياجا</numerusform>
            <numerusform>%n احتياج</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>الإحالة: %1</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>السرير: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>The appointment is on %1.</source>
        <translation>الموعد يوم %1.</translation>
    </message>
    <message>
        <source>She has other records too: %1. Their referrals and stays are shown here as well.</source>
        <translation>للشخص سجلات أخرى أيضا: %1. إحالاتها وإقاماتها معروضة هنا كذلك.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file numbers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>She is here</source>
        <translation>حاضر(ة)</translation>
    </message>
    <message>
        <source>Puts her at the end of today&apos;s queue</source>
        <translation>إضافته(ا) إلى آخر لائحة انتظار اليوم</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>موعد…</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation>فتح السجل الآخر</translation>
    </message>
    <message>
        <source>Her case…</source>
        <translation>ملف مواكبتها…</translation>
    </message>
    <message>
        <source>Shows her case, or opens one for her or her household</source>
        <translation>عرض ملفها، أو فتح ملف لها أو لأسرتها</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>منع إلى غاية %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonWords</name>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>أقل من سنة تقريبا</numerusform>
            <numerusform>حوالي سنة واحدة</numerusform>
            <numerusform>حوالي سنتين</numerusform>
            <numerusform>حوالي %n سنوات</numerusform>
            <numerusform>حوالي %n سنة</numerusform>
            <numerusform>حوالي %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between nationalities</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>وضعية غير معروفة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PhoneField</name>
    <message>
        <source>This does not look like a phone number. It can be kept as it is.</source>
        <translation>لا يبدو أن هذا رقم هاتف. ويمكن حفظه كما هو.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Photo</name>
    <message>
        <source>This picture is too large. Choose one of at most 20 MB and 60 megapixels.</source>
        <translation>هذه الصورة كبيرة جدا. المرجو اختيار صورة لا تتجاوز 20 ميغابايت و60 ميغابكسل.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG, PNG or WebP file.</source>
        <translation>لا يمكن قراءة هذه الصورة. المرجو اختيار ملف JPEG أو PNG أو WebP.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PhotoEdit</name>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>لا توجد صورة في الحافظة. المرجو نسخ صورة أولا ثم لصقها هنا.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose a &amp;photo</source>
        <translation>اختيار &amp;صورة</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlacePanel</name>
    <message>
        <source>All structures</source>
        <translation>جميع البنيات</translation>
    </message>
    <message>
        <source>A room that can be used with a wheelchair</source>
        <translation>غرفة يمكن استعمالها بكرسي متحرك</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>بخصوص %1: %2</translation>
    </message>
    <message>
        <source>This is the bed the person has now.</source>
        <translation>هذا هو السرير الحالي للشخص.</translation>
    </message>
    <message>
        <source>Choose the structure.</source>
        <translation>المرجو اختيار بنية الاستقبال.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) fit all of them, of those listed first.</source>
        <translation>
            <numerusform>عدد الحلول المناسبة للجميع: %n، وهي الأولى في القائمة.</numerusform>
            <numerusform>عدد الحلول المناسبة للجميع: %n، وهي الأولى في القائمة.</numerusform>
            <numerusform>عدد الحلول المناسبة للجميع: %n، وهي الأولى في القائمة.</numerusform>
            <numerusform>عدد الحلول المناسبة للجميع: %n، وهي الأولى في القائمة.</numerusform>
            <numerusform>عدد الحلول المناسبة للجميع: %n، وهي الأولى في القائمة.</numerusform>
            <numerusform>عدد الحلول المناسبة للجميع: %n، وهي الأولى في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) fit, of those listed first.</source>
        <translation>
            <numerusform>لا سرير ملائم.</numerusform>
            <numerusform>سرير واحد ملائم، يرد في أول اللائحة.</numerusform>
            <numerusform>سريران ملائمان، يردان في أول اللائحة.</numerusform>
            <numerusform>%n أسرّة ملائمة، ترد في أول اللائحة.</numerusform>
            <numerusform>%n سريرا ملائما، ترد في أول اللائحة.</numerusform>
            <numerusform>%n سرير ملائم، ترد في أول اللائحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>ملائم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>يخالف قاعدة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب عدم الملاءمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved: %2.</source>
        <translation>تم نقل %1: %2.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>تم إدراج %1 في لائحة الانتظار.</translation>
    </message>
    <message>
        <source>%1 are on the waiting list.</source>
        <translation>%1 في لائحة الانتظار.</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>المرجو اختيار سرير.</translation>
    </message>
    <message>
        <source>Write why the rule is set aside; it is recorded with your name.</source>
        <translation>اكتبوا سبب تجاوز القاعدة؛ يسجل مع اسمكم.</translation>
    </message>
    <message>
        <source>Reserved for %1: %2.</source>
        <translation>تم الحجز لفائدة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is checked in: %2.</source>
        <translation>تم تسجيل دخول %1: %2.</translation>
    </message>
    <message>
        <source>%1 are checked in: %2.</source>
        <translation>تم إيواء %1: %2.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>&amp;Arrival</source>
        <translation>ال&amp;وصول</translation>
    </message>
    <message>
        <source>&amp;Departure</source>
        <translation>ال&amp;مغادرة</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>المرجو تركه فارغا إذا لم يكن معروفا.</translation>
    </message>
    <message>
        <source>Who needs a room that can be used with a wheelchair:</source>
        <translation>من يحتاج غرفة يمكن استعمالها بكرسي متحرك:</translation>
    </message>
    <message>
        <source>Why the rule is set aside</source>
        <translation>سبب تجاوز القاعدة</translation>
    </message>
    <message>
        <source>It is recorded with your name.</source>
        <translation>يسجل مع اسمك.</translation>
    </message>
    <message>
        <source>Places, those that fit first</source>
        <translation>الأماكن، والمناسب منها أولا</translation>
    </message>
    <message>
        <source>It stands on file as a need, and is changed there.</source>
        <translation>هذا مسجَّل في الملف كاحتياج، ويُغيَّر هناك.</translation>
    </message>
    <message>
        <source>Tick who stays.</source>
        <translation>أشِّروا على من سيقيم.</translation>
    </message>
    <message>
        <source>Correct the date first.</source>
        <translation>صحِّحوا التاريخ أولا.</translation>
    </message>
    <message>
        <source>Tick who stays, or skip the step.</source>
        <translation>أشِّروا على من سيقيم، أو تجاوزوا هذه الخطوة.</translation>
    </message>
    <message>
        <source>No free bed fits.</source>
        <translation>لا يوجد سرير شاغر ملائم.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlacesTab</name>
    <message>
        <source>The place is back in use.</source>
        <translation>عاد المكان إلى الخدمة.</translation>
    </message>
    <message>
        <source>The place is out of use for good.</source>
        <translation>سحب المكان من الخدمة نهائيا.</translation>
    </message>
    <message>
        <source>The place was removed.</source>
        <translation>تم حذف المكان.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>موقوف</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>لا أسرة</numerusform>
            <numerusform>سرير واحد</numerusform>
            <numerusform>سريران</numerusform>
            <numerusform>%n أسرة</numerusform>
            <numerusform>%n سريرا</numerusform>
            <numerusform>%n سرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>كرسي متحرك</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>سرير %1</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>سرير رضيع</translation>
    </message>
    <message>
        <source>Out of use for good</source>
        <translation>سحب نهائي من الخدمة</translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>إضافة غرف</translation>
    </message>
    <message>
        <source>Add beds</source>
        <translation>إضافة أسرة</translation>
    </message>
    <message>
        <source>Begin with a unit</source>
        <translation>ابدؤوا بجناح</translation>
    </message>
    <message>
        <source>A unit is a floor, a wing or a dormitory. Write its name under the list and press Enter; then add its rooms, and so many beds to each, in one go.</source>
        <translation>الجناح طابق أو جناح أو مرقد. اكتبوا اسمه أسفل اللائحة واضغطوا Enter، ثم أضيفوا غرفه وعدد الأسرة في كل غرفة دفعة واحدة.</translation>
    </message>
    <message>
        <source>Nobody has a bed here now, and none is reserved.</source>
        <translation>لا أحد له سرير هنا الآن، ولا يوجد أي حجز.</translation>
    </message>
    <message>
        <source>%1 is here, with no end known.</source>
        <translation>%1 هنا بدون تاريخ مغادرة معروف.</translation>
    </message>
    <message>
        <source>%1 has a reservation from %2 on.</source>
        <translation>لدى %1 حجز ابتداء من %2.</translation>
    </message>
    <message>
        <source>%1 is here until %2.</source>
        <translation>%1 هنا إلى غاية %2.</translation>
    </message>
    <message>
        <source>%1 has a reservation from %2 until %3.</source>
        <translation>لدى %1 حجز من %2 إلى %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more hold(s) a bed here.</source>
        <translation>
            <numerusform>لا أحد غيره له سرير هنا.</numerusform>
            <numerusform>شخص آخر له سرير هنا.</numerusform>
            <numerusform>شخصان آخران لهما سرير هنا.</numerusform>
            <numerusform>%n أشخاص آخرين لهم سرير هنا.</numerusform>
            <numerusform>%n شخصا آخر لهم سرير هنا.</numerusform>
            <numerusform>%n شخص آخر لهم سرير هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked from %1 until %2: %3.</source>
        <translation>موقوف من %1 إلى %2: %3.</translation>
    </message>
    <message>
        <source>Blocked from %1 on: %2.</source>
        <translation>موقوف ابتداء من %1: %2.</translation>
    </message>
    <message>
        <source>End the block</source>
        <translation>إنهاء التوقيف</translation>
    </message>
    <message>
        <source>The place is no longer blocked.</source>
        <translation>لم يعد المكان موقوفا.</translation>
    </message>
    <message>
        <source>Give the place a name people know it by.</source>
        <translation>المرجو تسمية المكان باسم متداول بين الناس.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</source>
        <translation>
            <numerusform>كل النزلاء الحاليين تشملهم هذه القواعد.</numerusform>
            <numerusform>نزيل واحد مقيم هنا الآن لا تسمح هذه القواعد بقبوله. يحتفظ بسريره، وتسري القواعد على من يأتي بعده.</numerusform>
            <numerusform>نزيلان مقيمان هنا الآن لا تسمح هذه القواعد بقبولهما. يحتفظان بسريريهما، وتسري القواعد على من يأتي بعدهما.</numerusform>
            <numerusform>%n نزلاء مقيمون هنا الآن لا تسمح هذه القواعد بقبولهم. يحتفظون بأسرتهم، وتسري القواعد على من يأتي بعدهم.</numerusform>
            <numerusform>%n نزيلا مقيما هنا الآن لا تسمح هذه القواعد بقبولهم. يحتفظون بأسرتهم، وتسري القواعد على من يأتي بعدهم.</numerusform>
            <numerusform>%n نزيل مقيم هنا الآن لا تسمح هذه القواعد بقبولهم. يحتفظون بأسرتهم، وتسري القواعد على من يأتي بعدهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were added.</source>
        <translation>
            <numerusform>لم تضف أي غرفة.</numerusform>
            <numerusform>أضيفت غرفة واحدة.</numerusform>
            <numerusform>أضيفت غرفتان.</numerusform>
            <numerusform>أضيفت %n غرف.</numerusform>
            <numerusform>أضيفت %n غرفة.</numerusform>
            <numerusform>أضيفت %n غرفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) were added.</source>
        <translation>
            <numerusform>لم يضف أي سرير.</numerusform>
            <numerusform>أضيف سرير واحد.</numerusform>
            <numerusform>أضيف سريران.</numerusform>
            <numerusform>أضيفت %n أسرة.</numerusform>
            <numerusform>أضيف %n سريرا.</numerusform>
            <numerusform>أضيف %n سرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is blocked.</source>
        <translation>تم توقيف المكان.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لفائدة من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Units, rooms and beds</source>
        <translation>الأجنحة والغرف والأسرة</translation>
    </message>
    <message>
        <source>Name of another unit</source>
        <translation>اسم جناح آخر</translation>
    </message>
    <message>
        <source>Add &amp;unit</source>
        <translation>إضافة &amp;جناح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Can be reached and used with a wheelchair</source>
        <translation>يمكن ولوجها واستعمالها بكرسي متحرك</translation>
    </message>
    <message>
        <source>A cot, for a small child</source>
        <translation>سرير رضيع، لطفل صغير</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Rooms:</source>
        <translation>ال&amp;غرف:</translation>
    </message>
    <message>
        <source>&amp;Beds:</source>
        <translation>الأ&amp;سرة:</translation>
    </message>
    <message>
        <source>How many rooms to add</source>
        <translation>عدد الغرف المراد إضافتها</translation>
    </message>
    <message>
        <source>How many beds to add to each room</source>
        <translation>عدد الأسرة المراد إضافتها في كل غرفة</translation>
    </message>
    <message>
        <source>Cots</source>
        <translation>أسرة رضع</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>توقيف مؤقت…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>No goal yet. A plan says what is to be reached, and by which steps: who does what, and until when. What is late comes first in the list of cases.</source>
        <translation>لا يوجد هدف بعد. تحدد الخطة ما ينبغي تحقيقه والخطوات المؤدية إليه: من يقوم بماذا وإلى غاية متى. المتأخر يأتي أولا في لائحة الملفات.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Sort by day</source>
        <translation>ترتيب حسب الأجل</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;حفظ الخطة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PracticeDialog</name>
    <message>
        <source>Nobody can be recognised in it: no name, no story of one person</source>
        <translation>لا يمكن التعرف على أي شخص فيها: لا اسم ولا قصة شخص بعينه</translation>
    </message>
    <message>
        <source>A note for the other associations</source>
        <translation>مذكرة للجمعيات الأخرى</translation>
    </message>
    <message>
        <source>Write how something is done, never about a person. The note leaves this computer as it stands; once the coordination approves it, every association of the network can read it.</source>
        <translation>اكتبوا عن طريقة العمل، ولا تكتبوا أبدا عن شخص. تغادر المذكرة هذا الحاسوب كما هي؛ وبعد قبولها من التنسيقية يمكن لكل جمعيات الشبكة قراءتها.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>لغة المذكرة</translation>
    </message>
    <message>
        <source>What you do, and how</source>
        <translation>ما تقومون به، وكيف</translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation>%1 حرفا على الأكثر.</translation>
    </message>
    <message>
        <source>Exactly this leaves, signed by the association, and nothing else:</source>
        <translation>هذا بالضبط ما يغادر، موقّعا من الجمعية، ولا شيء غيره:</translation>
    </message>
    <message>
        <source>What will leave</source>
        <translation>ما سيغادر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send to the coordination</source>
        <translation>إرسال إلى التنسيقية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PracticesCard</name>
    <message>
        <source>How others do it</source>
        <translation>كيف يعمل الآخرون</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة مذكرة</translation>
    </message>
    <message>
        <source>No note is there to read yet. Write the first one: how you do something that helps others.</source>
        <translation>لا توجد بعد مذكرات للقراءة. اكتبوا الأولى: طريقة عمل تنفع الآخرين.</translation>
    </message>
    <message>
        <source>Practice notes of the network</source>
        <translation>مذكرات الممارسات في الشبكة</translation>
    </message>
    <message>
        <source>The chosen practice note</source>
        <translation>المذكرة المختارة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PresenceDialog</name>
    <message>
        <source>With our card for sealed referrals: its public keys and fingerprint</source>
        <translation>مع بطاقتنا للإحالات المختومة: مفاتيحها العمومية وبصمتها</translation>
    </message>
    <message>
        <source>What the directory says about us</source>
        <translation>ما يقوله الدليل عنا</translation>
    </message>
    <message>
        <source>How others reach the association</source>
        <translation>كيف يتصل الآخرون بالجمعية</translation>
    </message>
    <message>
        <source>The association’s phone and address, no person’s. Every association of the network and its coordination can read it.</source>
        <translation>هاتف الجمعية وعنوانها، لا هاتف شخص. يمكن لكل جمعيات الشبكة وتنسيقيتها قراءته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PresenceView</name>
    <message>
        <source>In and out</source>
        <translation>الدخول والخروج</translation>
    </message>
    <message>
        <source>Who comes in or goes out?</source>
        <translation>من يدخل أو يخرج؟</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>جميع المقيمين</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>داخل الدار</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج البنية</translation>
    </message>
    <message>
        <source>Expected back tonight</source>
        <translation>ينتظر رجوعهم الليلة</translation>
    </message>
    <message numerus="yes">
        <source>Absent for %n day(s) or more</source>
        <translation>
            <numerusform>متغيبون</numerusform>
            <numerusform>متغيبون منذ يوم أو أكثر</numerusform>
            <numerusform>متغيبون منذ يومين أو أكثر</numerusform>
            <numerusform>متغيبون منذ %n أيام أو أكثر</numerusform>
            <numerusform>متغيبون منذ %n يوما أو أكثر</numerusform>
            <numerusform>متغيبون منذ %n يوم أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, please</source>
        <translation>التالي من فضلكم</translation>
    </message>
    <message>
        <source>Scan a card or type a file number.</source>
        <translation>امسحوا بطاقة أو اكتبوا رقم الملف.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Came in at %1.</source>
        <translation>دخلت على الساعة %1.</translation>
    </message>
    <message>
        <source>Went out at %1.</source>
        <translation>خرجت على الساعة %1.</translation>
    </message>
    <message>
        <source>In, with a ban</source>
        <translation>دخول رغم المنع</translation>
    </message>
    <message>
        <source>In</source>
        <comment>came into the house</comment>
        <translation>داخل البنية</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>left the house</comment>
        <translation>خارج البنية</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) turned round.</source>
        <translation>
            <numerusform>لم يُسجَّل أي دخول أو خروج.</numerusform>
            <numerusform>تم تسجيل دخول أو خروج مقيم واحد.</numerusform>
            <numerusform>تم تسجيل دخول أو خروج مقيمَين.</numerusform>
            <numerusform>تم تسجيل دخول أو خروج %n مقيمين.</numerusform>
            <numerusform>تم تسجيل دخول أو خروج %n مقيما.</numerusform>
            <numerusform>تم تسجيل دخول أو خروج %n مقيم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>It counts as not recorded.</source>
        <translation>يعتبر كأنه لم يسجل.</translation>
    </message>
    <message>
        <source>Correct the hour</source>
        <translation>تصحيح الساعة</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>ال&amp;ساعة</translation>
    </message>
    <message>
        <source>As 14:30</source>
        <translation>مثل 14:30</translation>
    </message>
    <message>
        <source>Wh&amp;y it was wrong</source>
        <translation>ل&amp;ماذا كانت خاطئة</translation>
    </message>
    <message>
        <source>The hour is corrected.</source>
        <translation>تم تصحيح الساعة.</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>الرجوع المنتظر</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <source>She comes back &amp;on</source>
        <translation>ترجع &amp;يوم</translation>
    </message>
    <message>
        <source>Leave it empty for tonight.</source>
        <translation>اتركوه فارغا إذا كانت الليلة.</translation>
    </message>
    <message>
        <source>The fire list says that she needs help.</source>
        <translation>لائحة الحريق تذكر أنها تحتاج إلى المساعدة.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>تمت إزالة العلامة.</translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation>إنهاء مدة الإيواء</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>&amp;Where she went</source>
        <translation>&amp;إلى أين ذهبت</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>انتهت مدة الإيواء.</translation>
    </message>
    <message>
        <source>Visitors in the house: %1</source>
        <translation>الزوار داخل الدار: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظر(ة)</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>الليلة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يوما</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>To leave the house</source>
        <translation>لمغادرة الدار</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Find by &amp;name…</source>
        <translation>البحث &amp;بالاسم...</translation>
    </message>
    <message>
        <source>Enter takes her in or out and waits for the next.</source>
        <translation>بالضغط على Enter يُسجَّل الدخول أو الخروج ويُنتظر التالي.</translation>
    </message>
    <message>
        <source>One visitor more</source>
        <translation>زائر إضافي</translation>
    </message>
    <message>
        <source>One visitor fewer</source>
        <translation>زائر أقل</translation>
    </message>
    <message>
        <source>Guests and where they are</source>
        <translation>المقيمون وأين يوجدون</translation>
    </message>
    <message>
        <source>Which guests are shown</source>
        <translation>المقيمون المعروضون</translation>
    </message>
    <message>
        <source>In or &amp;out</source>
        <translation>دخول أو &amp;خروج</translation>
    </message>
    <message>
        <source>Turns those chosen round: several at once with Ctrl or Shift</source>
        <translation>يسجل دخول أو خروج المختارين: عدة أشخاص دفعة واحدة بواسطة Ctrl أو Shift</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Correct the &amp;hour…</source>
        <translation>تصحيح ال&amp;ساعة…</translation>
    </message>
    <message>
        <source>Comes &amp;back on…</source>
        <translation>&amp;ترجع يوم…</translation>
    </message>
    <message>
        <source>Needs help to &amp;leave</source>
        <translation>تحتاج &amp;مساعدة للخروج</translation>
    </message>
    <message>
        <source>Sets the mark for the fire list, or takes it away. It says nothing of the reason.</source>
        <translation>يضع العلامة الخاصة بلائحة الحريق أو يزيلها. ولا يذكر السبب.</translation>
    </message>
    <message>
        <source>&amp;End the stay…</source>
        <translation>إ&amp;نهاء مدة الإيواء…</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>عرض ال&amp;شخص</translation>
    </message>
    <message>
        <source>Card or &amp;file number</source>
        <translation>البطاقة أو رقم الم&amp;لف</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PreviewTable</name>
    <message>
        <source>As they would be registered</source>
        <translation>كما ستسجل</translation>
    </message>
    <message>
        <source>The first rows as they would be registered</source>
        <translation>السطور الأولى كما ستسجل</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PrivilegedNotes</name>
    <message>
        <source>There are privileged notes that you may not read: you were given no key to them.</source>
        <translation>توجد ملاحظات مشمولة بالسر المهني لا يمكنكم الاطلاع عليها: لم تُمنحوا مفتاحها.</translation>
    </message>
    <message>
        <source>You were given no key to the legal compartment. Whoever manages the users can have it given to you.</source>
        <translation>لم تُمنحوا مفتاح القسم القانوني. يمكن لمن يدبر المستعملين أن يعمل على منحكم إياه.</translation>
    </message>
    <message>
        <source>Privileged notes</source>
        <translation>ملاحظات مشمولة بالسر المهني</translation>
    </message>
    <message>
        <source>Sealed: only who holds the key of the legal compartment reads them.</source>
        <translation>مختومة: لا يقرؤها إلا من يتوفر على مفتاح القسم القانوني.</translation>
    </message>
    <message>
        <source>Keep the &amp;notes</source>
        <translation>حفظ ال&amp;ملاحظات</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ProgressStep</name>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 من %2 سطر</translation>
    </message>
    <message>
        <source>Reading the rows. You can cancel until the end: nothing is brought in by halves.</source>
        <translation>جار قراءة السطور. يمكن الإلغاء حتى النهاية: لا يدخل أي شيء ناقصا.</translation>
    </message>
    <message>
        <source>Looking for people who may be on file already…</source>
        <translation>جار البحث عمن قد يكون مسجلا من قبل…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RamadanBox</name>
    <message>
        <source>These days were announced</source>
        <translation>أُعلن عن هذين اليومين</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>First day of Ramadan</source>
        <translation>أول يوم من رمضان</translation>
    </message>
    <message>
        <source>Last day of Ramadan</source>
        <translation>آخر يوم من رمضان</translation>
    </message>
    <message>
        <source>Sunset as in</source>
        <translation>غروب الشمس حسب</translation>
    </message>
    <message>
        <source>From %1 to %2, as computed: the moon may put it a day off. Correct the days when they are announced. The sun sets at about %3 then.</source>
        <translation>من %1 إلى %2 حسب التقدير: قد تغيره رؤية الهلال بيوم. صححوا اليومين عند الإعلان عنهما. تغرب الشمس آنذاك في حوالي %3.</translation>
    </message>
    <message>
        <source>From %1 to %2, as announced. The sun sets at about %3 then.</source>
        <translation>من %1 إلى %2 كما أُعلن. تغرب الشمس آنذاك في حوالي %3.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReadingTab</name>
    <message>
        <source>As of %1. It can be read without a connection.</source>
        <translation>إلى غاية %1. يمكن قراءته دون اتصال.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>لم يُجلب أي شيء بعد.</translation>
    </message>
    <message>
        <source>Fetching what the network gives back</source>
        <translation>جلب ما تعيده الشبكة</translation>
    </message>
    <message>
        <source>What was fetched before is still here to be read.</source>
        <translation>ما جُلب من قبل ما زال هنا للقراءة.</translation>
    </message>
    <message>
        <source>The note is with the coordination. Once it is approved, every association can read it.</source>
        <translation>المذكرة لدى التنسيقية. بعد قبولها يمكن لكل الجمعيات قراءتها.</translation>
    </message>
    <message>
        <source>The directory now says so about us.</source>
        <translation>هذا ما يقوله الدليل عنا الآن.</translation>
    </message>
    <message>
        <source>Sealed referrals can now be sent to %1.</source>
        <translation>يمكن الآن إرسال الإحالات المختومة إلى %1.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>جلب الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that the hub sent could not be read and were left out. Tell the coordination.</source>
        <translation>
            <numerusform>كل ما أرسلته المنصة المركزية قرئ.</numerusform>
            <numerusform>لم يمكن قراءة مدخل واحد مما أرسلته المنصة المركزية، فترك. أخبروا التنسيقية.</numerusform>
            <numerusform>لم يمكن قراءة مدخلين مما أرسلته المنصة المركزية، فتركا. أخبروا التنسيقية.</numerusform>
            <numerusform>لم يمكن قراءة %n مدخلات مما أرسلته المنصة المركزية، فتركت. أخبروا التنسيقية.</numerusform>
            <numerusform>لم يمكن قراءة %n مدخلا مما أرسلته المنصة المركزية، فتركت. أخبروا التنسيقية.</numerusform>
            <numerusform>لم يمكن قراءة %n مدخل مما أرسلته المنصة المركزية، فتركت. أخبروا التنسيقية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceivedList</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>From association</source>
        <translation>من جمعية</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>Answer not sent yet</source>
        <translation>لم يُرسل الجواب بعد</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التلقي</translation>
    </message>
    <message>
        <source>Received referrals</source>
        <translation>الإحالات الواردة</translation>
    </message>
    <message>
        <source>People whom other associations sent here, as sealed files</source>
        <translation>أشخاص أحالتهم علينا جمعيات أخرى في ملفات مختومة</translation>
    </message>
    <message>
        <source>&amp;Open a sealed file…</source>
        <translation>&amp;فتح ملف مختوم…</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>فتح ملف مختوم…</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>لا توجد إحالات واردة بعد</translation>
    </message>
    <message>
        <source>Another association that uses Wasl can send you a referral as a sealed file, on a stick or by mail: only this case file opens it. Give it your card first; it is in the settings.</source>
        <translation>يمكن لجمعية أخرى تستعمل وصل أن ترسل إليكم إحالة في ملف مختوم، على مفتاح USB أو بالبريد الإلكتروني: لا تفتحه إلا قاعدة الملفات هذه. سلّموها بطاقتكم أولا؛ تجدونها في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceivedRecord</name>
    <message>
        <source>Referral from %1</source>
        <translation>إحالة من %1</translation>
    </message>
    <message>
        <source>The sender does not know this yet: save the answer as a sealed file, and send it back.</source>
        <translation>المرسل لا يعلم بهذا بعد: احفظوا الجواب في ملف مختوم وأرسلوه إليه.</translation>
    </message>
    <message>
        <source>The sender recorded a reason for sending this without the person’s consent. Ask her before you do anything else.</source>
        <translation>دون المرسل سببا لإرسال هذا دون موافقة الشخص المعني. اسألوه قبل القيام بأي شيء.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>From association</source>
        <translation>من جمعية</translation>
    </message>
    <message>
        <source>Contact for the answer</source>
        <translation>جهة الاتصال للجواب</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التلقي</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>الجواب مطلوب قبل</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Services asked</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>سبق تقديمها</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>المتكفل بالقاصر</translation>
    </message>
    <message>
        <source>Received as a sealed file</source>
        <translation>وردت في ملف مختوم</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Was the aim attained?</source>
        <translation>هل تحقق الهدف؟</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>تم التدوين: %1.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation>ملفات مختومة (*.waslref)</translation>
    </message>
    <message>
        <source>The answer is saved. Only %1 can open it: send it on a stick or by mail.</source>
        <translation>تم حفظ الجواب. لا يمكن لغير %1 فتحه: أرسلوه على مفتاح USB أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>&amp;Save the answer as a sealed file…</source>
        <translation>&amp;حفظ الجواب في ملف مختوم…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض ملف الشخص</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابكم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>مراحل الإحالة</translation>
    </message>
    <message>
        <source>Note to the sender</source>
        <translation>ملاحظة للمرسل</translation>
    </message>
    <message>
        <source>It travels in the sealed file.</source>
        <translation>تُرسل في الملف المختوم.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceptionPage</name>
    <message>
        <source>Give a bed</source>
        <translation>منح سرير</translation>
    </message>
    <message>
        <source>For whom is the bed?</source>
        <translation>لمن سيمنح السرير؟</translation>
    </message>
    <message>
        <source>There is no reception structure yet. Add it first.</source>
        <translation>لا توجد أي بنية استقبال بعد. المرجو إضافتها أولا.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>The beds are ready.</source>
        <translation>تم إعداد الغرف والأسرة.</translation>
    </message>
    <message>
        <source>No reception structure yet</source>
        <translation>لا توجد أي بنية استقبال بعد</translation>
    </message>
    <message>
        <source>A structure has units, rooms and beds. Add the first with its name, its commune and how many rooms and beds it has; then you see here who sleeps where.</source>
        <translation>تضم بنية الاستقبال أجنحة وغرفا، وفي كل غرفة سرير أو أكثر. المرجو إضافة أول بنية باسمها وجماعتها وعدد الغرف والأسرة فيها؛ وعندئذ يظهر لكم هنا مكان مبيت كل شخص.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>إضافة بنية استقبال</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الإيواء</translation>
    </message>
    <message>
        <source>Your role does not see the beds</source>
        <translation>دورك لا يسمح بالاطلاع على الأسرة</translation>
    </message>
    <message>
        <source>The arrival is finished.</source>
        <translation>اكتمل الاستقبال.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RecoverStep</name>
    <message>
        <source>With the recovery code</source>
        <translation>باستعمال رمز الطوارئ</translation>
    </message>
    <message>
        <source>The keys of the file are renewed and you get a new recovery code; the old paper is of no use after that.</source>
        <translation>يتم تجديد مفاتيح الملف وتحصلون على رمز استرجاع جديد؛ وبعد ذلك لا تعود الورقة القديمة صالحة لأي شيء.</translation>
    </message>
    <message>
        <source>&amp;Set the new passphrase</source>
        <translation>&amp;حفظ عبارة السر الجديدة</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;رمز الطوارئ</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>ا&amp;سم المستعمل(ة) الخاص بكم</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferenceField</name>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>No referral of this person waits for an answer.</source>
        <translation>لا توجد إحالة لهذا الشخص تنتظر ردا.</translation>
    </message>
    <message>
        <source>An answer came: re&amp;ference or file number</source>
        <translation>وصل رد: ال&amp;مرجع أو رقم الملف</translation>
    </message>
    <message>
        <source>Scan the code on the return slip, or type it and press Enter.</source>
        <translation>امسحوا الرمز الموجود في قسيمة الرد، أو اكتبوه واضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralForm</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>No partner offers this here yet</source>
        <translation>لا يقدم أي شريك هذه الخدمة هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) to choose from</source>
        <translation>
            <numerusform>لا يوجد أي شريك للاختيار</numerusform>
            <numerusform>شريك واحد للاختيار</numerusform>
            <numerusform>شريكان للاختيار</numerusform>
            <numerusform>%n شركاء للاختيار من بينهم</numerusform>
            <numerusform>%n شريكا للاختيار من بينهم</numerusform>
            <numerusform>%n شريك للاختيار من بينهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Choose the sector first; its services are then listed here.</source>
        <translation>المرجو اختيار القطاع أولا؛ فتعرض خدماته هنا.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>الجهة المحال عليها</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>موضوع الطلب وأسبابه</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيفية الإرسال</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>ال&amp;قطاع</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>ال&amp;شريك</translation>
    </message>
    <message>
        <source>Contact person there</source>
        <translation>جهة الاتصال لدى الشريك</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Reasons for the referral</source>
        <translation>أس&amp;باب الإحالة</translation>
    </message>
    <message>
        <source>Goes to the partner.</source>
        <translation>ترسل إلى الشريك.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>What the partner must know besides, and no more.</source>
        <translation>ما يلزم الشريك معرفته إضافة إلى ذلك، لا أكثر.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>وسيلة الإرسال</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة الاستمارة</translation>
    </message>
    <message>
        <source>Who answers questions, and how</source>
        <translation>من يجيب عن الأسئلة، وكيف</translation>
    </message>
    <message>
        <source>Name, phone or mail for the answer.</source>
        <translation>الاسم أو الهاتف أو البريد لتلقي الجواب.</translation>
    </message>
    <message>
        <source>Our own notes</source>
        <translation>ملاحظاتنا الخاصة</translation>
    </message>
    <message>
        <source>Never printed and never sent.</source>
        <translation>لا تطبع ولا ترسل أبدا.</translation>
    </message>
    <message>
        <source>Name of the caregiver</source>
        <translation>اسم مقدم(ة) الرعاية</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>صلة القرابة بالشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The caregiver was told of the referral and agrees</source>
        <translation>تم إخبار مقدم(ة) الرعاية بالإحالة مع إبداء الموافقة</translation>
    </message>
    <message>
        <source>Caregiver of a minor</source>
        <translation>مقدم(ة) الرعاية للقاصر</translation>
    </message>
    <message>
        <source>Also show partners of other sectors and places</source>
        <translation>عرض شركاء قطاعات وأماكن أخرى أيضا</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>إضافة شريك…</translation>
    </message>
    <message>
        <source>How soon the partner owes an answer.</source>
        <translation>الأجل الذي يتعين على الشريك الجواب فيه.</translation>
    </message>
    <message>
        <source>Services we gave already</source>
        <translation>الخدمات التي قدمناها</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralList</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوزت الأجل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>All, the newest first</source>
        <translation>الكل، من الأحدث إلى الأقدم</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>لا توجد أي إحالة بعد</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>لا شيء هنا في الوقت الحالي</translation>
    </message>
    <message>
        <source>Here you refer people to partners, and see who still owes an answer.</source>
        <translation>من هنا تحيلون الأشخاص على الشركاء، وتطلعون على من لم يجب منهم بعد.</translation>
    </message>
    <message>
        <source>No referral is in this list. Choose another one above, or write a new referral.</source>
        <translation>لا توجد أي إحالة في هذه اللائحة. المرجو اختيار لائحة أخرى أعلاه، أو تحرير إحالة جديدة.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Who was referred to whom, and which answers are still to come</source>
        <translation>من أحيل وعلى أي جهة، وما هي الأجوبة المنتظرة</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>إحالة &amp;جديدة</translation>
    </message>
    <message>
        <source>Write a referral</source>
        <translation>تحرير إحالة</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Your role does not see referrals</source>
        <translation>دورك لا يسمح بالاطلاع على الإحالات</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>للتذكير</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralRecord</name>
    <message>
        <source>Your role sees to whom the person was referred and how it stands, not the reasons.</source>
        <translation>يتيح لكم دوركم الاطلاع على الجهة التي أحيل عليها الشخص وعلى حالة الإحالة، لا على أسبابها.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>إحالة جديدة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>إحالة على %1</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>كتب هنا شيء بتاريخ %1 ولم يحفظ.</translation>
    </message>
    <message>
        <source>The referral is saved.</source>
        <translation>تم حفظ الإحالة.</translation>
    </message>
    <message>
        <source>The referral was sent to %1.</source>
        <translation>تم إرسال الإحالة إلى %1.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>تم التدوين: %1.</translation>
    </message>
    <message>
        <source>Choose the partner first: the person decides about this one.</source>
        <translation>المرجو اختيار الشريك أولا: فقرار الشخص يخص هذا الشريك بعينه.</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>تم تدوين القرار.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض ملف الشخص</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>مراحل الإحالة</translation>
    </message>
    <message>
        <source>Save as a sealed file for %1</source>
        <translation>حفظ في ملف مختوم من أجل %1</translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation>ملفات مختومة (*.waslref)</translation>
    </message>
    <message>
        <source>The sealed file is saved. Only %1 can open it: send it on a stick or by mail.</source>
        <translation>تم حفظ الملف المختوم. لا يمكن لغير %1 فتحه: أرسلوه على مفتاح USB أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The same is asked of another partner. Check the partner and the consent, then send it.</source>
        <translation>يطلب الشيء نفسه من شريك آخر. تحققوا من الشريك ومن الموافقة ثم أرسلوا.</translation>
    </message>
    <message>
        <source>Save as a sealed file…</source>
        <translation>حفظ في ملف مختوم…</translation>
    </message>
    <message>
        <source>Your role sees to whom the person was referred and how it stands, not the reasons. What the partner answers you may record.</source>
        <translation>دورك يرى إلى من أُحيل الشخص وأين وصلت الإحالة، دون الأسباب. ويمكنك تسجيل ما يجيب به الشريك.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralsPage</name>
    <message>
        <source>This referral is not there, or your role does not see it.</source>
        <translation>هذه الإحالة غير موجودة، أو أن دوركم لا يسمح بالاطلاع عليها.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>لا أحد يحمل رقم الملف هذا.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>إحالة جديدة</translation>
    </message>
    <message>
        <source>Whom do you refer?</source>
        <translation>من الشخص المراد إحالته؟</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>فتح ملف مختوم</translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation>ملفات مختومة (*.waslref)</translation>
    </message>
    <message>
        <source>Our referrals</source>
        <translation>إحالاتنا</translation>
    </message>
    <message>
        <source>Received referrals</source>
        <translation>الإحالات الواردة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralsTab</name>
    <message>
        <source>To</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>تاريخ التحرير</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>إحالة على شريك</translation>
    </message>
    <message>
        <source>She was not referred to anyone yet</source>
        <translation>لم تتم إحالة هذا الشخص على أي جهة بعد</translation>
    </message>
    <message>
        <source>A referral says to whom, for what and how urgently; its answer is waited for and chased from here.</source>
        <translation>تبين الإحالة الجهة المحال عليها والغرض ودرجة الاستعجال؛ ومن هنا ينتظر جوابها ويوجه التذكير بشأنها.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RegisterWords</name>
    <message>
        <source>Keep in the note</source>
        <translation>حفظه في الملاحظات</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>تاريخ الزيارة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Birth or age</source>
        <translation>تاريخ الازدياد أو السن</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place or address</source>
        <translation>المكان أو العنوان</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>الوضعية الإدارية</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Needs and remarks</source>
        <translation>الاحتياجات والملاحظات</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>الخدمة المطلوبة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه جانبا</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>was read in part</source>
        <translation>قرئ جزء منه</translation>
    </message>
    <message>
        <source>has lost its letters</source>
        <translation>ضاعت حروفه</translation>
    </message>
    <message>
        <source>is uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>contradicts the rest of the row</source>
        <translation>يناقض باقي السطر</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>يقع في المستقبل</translation>
    </message>
    <message>
        <source>was taken from the row above, or is today</source>
        <translation>أخذ من السطر أعلاه، أو هو تاريخ اليوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of a register and what is the matter with it: &quot;Birth or age: could not be read&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tells of health, which is not collected here: it was not taken over</source>
        <translation>يتعلق بالصحة، وهي لا تُجمع هنا: لم يؤخذ</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RegistrationForm</name>
    <message>
        <source>A registration begun on %1 was not saved.</source>
        <translation>هناك تسجيل بدأ بتاريخ %1 ولم يحفظ.</translation>
    </message>
    <message>
        <source>The registration of %1, begun on %2, was not saved.</source>
        <translation>تسجيل %1، الذي بدأ بتاريخ %2، لم يحفظ.</translation>
    </message>
    <message>
        <source>%1 is on file with the number %2.</source>
        <translation>تم تسجيل %1 برقم الملف %2.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>A name is enough to begin; the rest can follow.</source>
        <translation>يكفي الاسم للبدء، والباقي يمكن أن يتبع.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and &amp;new</source>
        <translation>حفظ و&amp;تسجيل آخر</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالحروف العربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالحروف العربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>A day, a month, a year or an age.</source>
        <translation>يوم أو شهر أو سنة أو سن.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Choose what she is to the head of the household.</source>
        <translation>المرجو اختيار صلة الشخص برب(ة) الأسرة.</translation>
    </message>
    <message>
        <source>New member of a family</source>
        <translation>فرد جديد من أسرة</translation>
    </message>
    <message numerus="yes">
        <source>Household of %1, %n member(s) so far. Family name, nationality, commune, address and arrival are taken over.</source>
        <translation>
            <numerusform>أسرة %1، لا أحد إلى الآن. يتم اعتماد الاسم العائلي والجنسية والجماعة والعنوان وتاريخ الوصول نفسها.</numerusform>
            <numerusform>أسرة %1، فرد واحد إلى الآن. يتم اعتماد الاسم العائلي والجنسية والجماعة والعنوان وتاريخ الوصول نفسها.</numerusform>
            <numerusform>أسرة %1، فردان إلى الآن. يتم اعتماد الاسم العائلي والجنسية والجماعة والعنوان وتاريخ الوصول نفسها.</numerusform>
            <numerusform>أسرة %1، %n أفراد إلى الآن. يتم اعتماد الاسم العائلي والجنسية والجماعة والعنوان وتاريخ الوصول نفسها.</numerusform>
            <numerusform>أسرة %1، %n فردا إلى الآن. يتم اعتماد الاسم العائلي والجنسية والجماعة والعنوان وتاريخ الوصول نفسها.</numerusform>
            <numerusform>أسرة %1، %n فرد إلى الآن. يتم اعتماد الاسم العائلي والجنسية والجماعة والعنوان وتاريخ الوصول نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save, then her &amp;family</source>
        <translation>حفظ ثم تسجيل أ&amp;سرته(ا)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation>الصلة برب(ة) الأسرة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n row(s) in the register.</source>
        <translation>
            <numerusform>لا سطر في السجل.</numerusform>
            <numerusform>سطر واحد في السجل.</numerusform>
            <numerusform>سطران في السجل.</numerusform>
            <numerusform>%n أسطر في السجل.</numerusform>
            <numerusform>%n سطرا في السجل.</numerusform>
            <numerusform>%n سطر في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>لم يدخل أي سطر.</numerusform>
            <numerusform>أدخل سطر واحد.</numerusform>
            <numerusform>أدخل سطران.</numerusform>
            <numerusform>أدخلت %n أسطر.</numerusform>
            <numerusform>أدخل %n سطرا.</numerusform>
            <numerusform>أدخل %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>لا أشخاص جدد.</numerusform>
            <numerusform>شخص جديد واحد.</numerusform>
            <numerusform>شخصان جديدان.</numerusform>
            <numerusform>%n أشخاص جدد.</numerusform>
            <numerusform>%n شخصا جديدا.</numerusform>
            <numerusform>%n شخص جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of referrals.</source>
        <translation>
            <numerusform>لا مسودات إحالات.</numerusform>
            <numerusform>مسودة إحالة واحدة.</numerusform>
            <numerusform>مسودتا إحالة.</numerusform>
            <numerusform>%n مسودات إحالات.</numerusform>
            <numerusform>%n مسودة إحالة.</numerusform>
            <numerusform>%n مسودة إحالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>لم يكن أي سطر موجودا من قبل.</numerusform>
            <numerusform>سطر واحد كان موجودا من قبل ويبقى كما هو.</numerusform>
            <numerusform>سطران كانا موجودين من قبل ويبقيان كما هما.</numerusform>
            <numerusform>%n أسطر كانت موجودة من قبل وتبقى كما هي.</numerusform>
            <numerusform>%n سطرا كان موجودا من قبل ويبقى كما هو.</numerusform>
            <numerusform>%n سطر كان موجودا من قبل ويبقى كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside.</source>
        <translation>
            <numerusform>لم يترك أي سطر جانبا.</numerusform>
            <numerusform>ترك سطر واحد جانبا.</numerusform>
            <numerusform>ترك سطران جانبا.</numerusform>
            <numerusform>تركت %n أسطر جانبا.</numerusform>
            <numerusform>ترك %n سطرا جانبا.</numerusform>
            <numerusform>ترك %n سطر جانبا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>أسطر تستدعي النظر</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>مآله</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ترك جانبا</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>أدخل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records may be one person: they wait for somebody to look at them.</source>
        <translation>
            <numerusform>لا توجد ملفات قد تخص شخصا واحدا.</numerusform>
            <numerusform>زوج واحد من الملفات قد يخص شخصا واحدا: ينتظر المراجعة.</numerusform>
            <numerusform>زوجان من الملفات قد يخص كل منهما شخصا واحدا: ينتظران المراجعة.</numerusform>
            <numerusform>%n أزواج من الملفات قد يخص كل منها شخصا واحدا: تنتظر المراجعة.</numerusform>
            <numerusform>%n زوجا من الملفات قد يخص كل منها شخصا واحدا: تنتظر المراجعة.</numerusform>
            <numerusform>%n زوج من الملفات قد يخص كل منها شخصا واحدا: تنتظر المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>الت&amp;راجع عن هذا الاستيراد</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RetentionCard</name>
    <message>
        <source>She is staying here. Check her out first.</source>
        <translation>هي مقيمة هنا. سجلوا مغادرتها أولا.</translation>
    </message>
    <message>
        <source>The file of %1 is kept until %2.</source>
        <translation>يُحفظ ملف %1 إلى غاية %2.</translation>
    </message>
    <message>
        <source>End of the time it was to be kept for (%1).</source>
        <translation>انتهاء المدة المحددة للحفظ (%1).</translation>
    </message>
    <message>
        <source>Files past their keeping</source>
        <translation>ملفات تجاوزت مدة حفظها</translation>
    </message>
    <message>
        <source>Nobody is erased by itself. Once the day is past until which a file was to be kept, erase it, or say until when it is still needed.</source>
        <translation>لا يُمحى أحد تلقائيا. بعد مرور اليوم المحدد لحفظ الملف، امحوه أو حددوا إلى متى لا يزال ضروريا.</translation>
    </message>
    <message>
        <source>No file is past its day.</source>
        <translation>لا يوجد ملف تجاوز أجله.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>الحفظ إلى غاية</translation>
    </message>
    <message>
        <source>Keep until this day</source>
        <translation>الحفظ إلى غاية هذا اليوم</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>كان يجب حفظه إلى غاية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsAnswerDialog</name>
    <message>
        <source>Answer a request</source>
        <translation>الإجابة على طلب</translation>
    </message>
    <message>
        <source>%1, asked for on %2, to be answered by %3.</source>
        <translation>%1، بطلب مؤرخ في %2، تجب الإجابة عليه قبل نهاية %3.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>تاريخ الإ&amp;جابة</translation>
    </message>
    <message>
        <source>&amp;How the answer reached her</source>
        <translation>&amp;كيف وصلتها الإجابة</translation>
    </message>
    <message>
        <source>&amp;Why it was refused</source>
        <translation>&amp;سبب الرفض</translation>
    </message>
    <message>
        <source>She may take a refusal to the CNDP: tell her so.</source>
        <translation>يمكنها رفع الرفض إلى اللجنة الوطنية لمراقبة حماية المعطيات: أخبروها بذلك.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>&amp;بالكلمات</translation>
    </message>
    <message>
        <source>What was done, or why not.</source>
        <translation>ما تم القيام به، أو سبب عدم القيام به.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الإجابة</translation>
    </message>
    <message>
        <source>Choose what came of the request.</source>
        <translation>اختاروا مآل الطلب.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsRequestDialog</name>
    <message>
        <source>Register a request about her data</source>
        <translation>تسجيل طلب متعلق بمعطياتها</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;موضوع الطلب</translation>
    </message>
    <message>
        <source>W&amp;ho asks</source>
        <translation>م&amp;قدم الطلب</translation>
    </message>
    <message>
        <source>&amp;Name of who asks for her</source>
        <translation>ا&amp;سم مقدم الطلب نيابة عنها</translation>
    </message>
    <message>
        <source>How it was &amp;proven</source>
        <translation>وسيلة الإ&amp;ثبات</translation>
    </message>
    <message>
        <source>Who she is, or that the other may ask for her.</source>
        <translation>لهويتها، أو لحق الغير في الطلب نيابة عنها.</translation>
    </message>
    <message>
        <source>How the request &amp;came</source>
        <translation>&amp;كيف وصل الطلب</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Which data, what is wrong with them, or why she objects.</source>
        <translation>أي معطيات، وما الخطأ فيها، أو سبب التعرض.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Register the request</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message numerus="yes">
        <source>To be answered by %1: the law gives %n clear day(s).</source>
        <translation>
            <numerusform>تجب الإجابة قبل نهاية %1: الأجل القانوني هو %n يوم كامل.</numerusform>
            <numerusform>تجب الإجابة قبل نهاية %1: الأجل القانوني هو يوم كامل واحد.</numerusform>
            <numerusform>تجب الإجابة قبل نهاية %1: الأجل القانوني هو يومان كاملان.</numerusform>
            <numerusform>تجب الإجابة قبل نهاية %1: الأجل القانوني هو %n أيام كاملة.</numerusform>
            <numerusform>تجب الإجابة قبل نهاية %1: الأجل القانوني هو %n يوما كاملا.</numerusform>
            <numerusform>تجب الإجابة قبل نهاية %1: الأجل القانوني هو %n يوم كامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be answered without delay, and by %1 at the latest.</source>
        <translation>تجب الإجابة دون تأخير، وفي أجل أقصاه %1.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>تاريخ ال&amp;تلقي</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>متأخر بـأقل من يوم</numerusform>
            <numerusform>متأخر بـيوم واحد</numerusform>
            <numerusform>متأخر بـيومين</numerusform>
            <numerusform>متأخر بـ%n أيام</numerusform>
            <numerusform>متأخر بـ%n يوما</numerusform>
            <numerusform>متأخر بـ%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>آخر أجل اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>الأجل اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يوما</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الحق</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>التلقي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخر أجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>الطلب والإجابة</translation>
    </message>
    <message>
        <source>It answers her request of %1</source>
        <translation>وبه تتم الإجابة على طلبها المؤرخ في %1</translation>
    </message>
    <message>
        <source>Her file was to be kept until %1. Erase it, or write another day in her identity.</source>
        <translation>كان يجب حفظ ملفها إلى غاية %1. امحوه، أو اكتبوا يوما آخر في معطيات هويتها.</translation>
    </message>
    <message>
        <source>The request was registered. It is to be answered by %1.</source>
        <translation>تم تسجيل الطلب. تجب الإجابة عليه قبل نهاية %1.</translation>
    </message>
    <message>
        <source>The answer was recorded.</source>
        <translation>تم تسجيل الإجابة.</translation>
    </message>
    <message>
        <source>Save her file as</source>
        <translation>حفظ ملفها باسم</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing her file</source>
        <translation>كتابة ملفها</translation>
    </message>
    <message>
        <source>Left out, and said so in the file, because your role does not see it: %1.</source>
        <translation>لم يُدرج، مع الإشارة إلى ذلك في الملف، لأن دورك لا يسمح بالاطلاع عليه: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Her file was saved. It holds personal data and is not encrypted.</source>
        <translation>تم حفظ ملفها. يتضمن معطيات شخصية وهو غير مشفر.</translation>
    </message>
    <message>
        <source>Her file was saved, and her request is answered by it. The file is not encrypted.</source>
        <translation>تم حفظ ملفها، وبه تمت الإجابة على طلبها. الملف غير مشفر.</translation>
    </message>
    <message>
        <source>Requests about her data</source>
        <translation>الطلبات المتعلقة بمعطياتها</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>تسجيل طلب…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>She has asked for nothing yet. Access, rectification, opposition and erasure are registered here, with the day by which they are to be answered.</source>
        <translation>لم تقدم أي طلب بعد. تُسجل هنا طلبات الولوج والتصحيح والتعرض والمحو، مع آخر أجل للإجابة عليها.</translation>
    </message>
    <message>
        <source>Her whole file</source>
        <translation>ملفها الكامل</translation>
    </message>
    <message>
        <source>All that is kept about her, to take away: what your role does not see is named in it as left out. The copy is noted in the journal.</source>
        <translation>كل ما هو محفوظ عنها، لتأخذه معها: ما لا يسمح دورك بالاطلاع عليه يُذكر فيه كجزء غير مدرج. وتُقيد النسخة في السجل.</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>لغة الملف</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>At the end of keeping, or when she asks for it and nothing obliges the association to keep her file. It cannot be undone.</source>
        <translation>عند انتهاء مدة الحفظ، أو عندما تطلب ذلك ولا شيء يلزم الجمعية بالاحتفاظ بملفها. ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stands on the certificate; write no name.</source>
        <translation>يظهر في الشهادة؛ لا تكتبوا أي اسم.</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RowDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RowsCard</name>
    <message>
        <source>Insert adds, Enter changes, Delete takes away</source>
        <translation>زر الإدراج يضيف، وزر الإدخال يعدّل، وزر الحذف يحذف</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RulesFields</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>النساء فقط</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>الرجال فقط</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون حد</translation>
    </message>
    <message>
        <source>Who may stay</source>
        <translation>من يمكنه الإقامة</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>From how many years of age</source>
        <translation>ابتداء من أي سن</translation>
    </message>
    <message>
        <source>Up to how many years of age</source>
        <translation>إلى غاية أي سن</translation>
    </message>
    <message>
        <source>Nights at most</source>
        <translation>عدد الليالي الأقصى</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RulesStep</name>
    <message>
        <source>House rules</source>
        <translation>قواعد الدار</translation>
    </message>
    <message>
        <source>%1 (has signed)</source>
        <translation>%1 (تم التوقيع)</translation>
    </message>
    <message>
        <source>Nobody of them stays in a house yet. Give a bed first; the rules are those of the house.</source>
        <translation>لا أحد منهم يقيم في بنية بعد. امنحوا سريرا أولا؛ فالقانون الداخلي قانون البنية.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) agreed to the house rules.</source>
        <translation>
            <numerusform>لم يوافق أحد على القانون الداخلي.</numerusform>
            <numerusform>وافق شخص واحد على القانون الداخلي.</numerusform>
            <numerusform>وافق شخصان على القانون الداخلي.</numerusform>
            <numerusform>وافق %n أشخاص على القانون الداخلي.</numerusform>
            <numerusform>وافق %n شخصا على القانون الداخلي.</numerusform>
            <numerusform>وافق %n شخص على القانون الداخلي.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Who signs</source>
        <translation>&amp;من يوقع</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقع</translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation>بأي &amp;لغة</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>The rules of the house</source>
        <translation>القانون الداخلي للبنية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SealedFileDialog</name>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>مقارنة البصمة…</translation>
    </message>
    <message>
        <source>The answer to a referral</source>
        <translation>الجواب على إحالة</translation>
    </message>
    <message>
        <source>A referral from another association</source>
        <translation>إحالة من جمعية أخرى</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Record this answer</source>
        <translation>تدوين هذا الجواب</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>من المرسل</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>تاريخ الختم</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Age, sex, country</source>
        <translation>السن والجنس والبلد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Services asked</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>سبق تقديمها</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>الجواب مطلوب قبل</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>المتكفل بالقاصر</translation>
    </message>
    <message>
        <source>Contact for the answer</source>
        <translation>جهة الاتصال للجواب</translation>
    </message>
    <message>
        <source>The sender recorded a reason for sending this without the person’s consent. Ask her before you do anything else.</source>
        <translation>دون المرسل سببا لإرسال هذا دون موافقة الشخص المعني. اسألوه قبل القيام بأي شيء.</translation>
    </message>
    <message>
        <source>Who she is in this file</source>
        <translation>من هو الشخص في هذه القاعدة</translation>
    </message>
    <message>
        <source>Looking whether she is on file already…</source>
        <translation>البحث عما إذا كان الشخص مسجلا من قبل…</translation>
    </message>
    <message>
        <source>Register her as somebody new</source>
        <translation>تسجيله كشخص جديد</translation>
    </message>
    <message>
        <source>Somebody else on file…</source>
        <translation>شخص آخر مسجل…</translation>
    </message>
    <message>
        <source>Stands now at</source>
        <translation>الحالة الآن</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Nobody here has confirmed this sender yet. Compare the fingerprint on the phone before you take anything in.</source>
        <translation>لم يؤكد أحد هنا هذا المرسل بعد. قارن البصمة في الهاتف قبل استلام أي شيء.</translation>
    </message>
    <message>
        <source>Nobody on file looks like her.</source>
        <translation>لا أحد من المسجلين يشبه هذا الشخص.</translation>
    </message>
    <message>
        <source>She may be one of these. Look at age and country before you choose.</source>
        <translation>قد يكون أحد هؤلاء. انظر إلى السن والبلد قبل الاختيار.</translation>
    </message>
    <message>
        <source>Who is she in this file?</source>
        <translation>من هو الشخص في هذه القاعدة؟</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SensitiveCard</name>
    <message>
        <source>%1 are collected from now on.</source>
        <translation>من الآن فصاعدا تُجمع: %1.</translation>
    </message>
    <message>
        <source>%1 are not shown, imported or exported any more.</source>
        <translation>لم يعد يُعرض ولا يُستورد ولا يُصدَّر: %1.</translation>
    </message>
    <message>
        <source>Sensitive fields</source>
        <translation>الحقول الحساسة</translation>
    </message>
    <message>
        <source>Off until the CNDP has authorised them (law 09-08). While a group is off it is not shown, not imported and not exported; what was collected before stays in the file, unseen.</source>
        <translation>معطَّلة إلى أن ترخص بها اللجنة الوطنية (CNDP)، القانون 09.08. ما دامت مجموعة معطَّلة فهي لا تُعرض ولا تُستورد ولا تُصدَّر؛ وما جُمع من قبل يبقى في الملف دون أن يُرى.</translation>
    </message>
    <message>
        <source>CNDP authorisation: %1</source>
        <translation>ترخيص اللجنة الوطنية (CNDP): %1</translation>
    </message>
    <message>
        <source>Collected in this file</source>
        <translation>تُجمع في هذا الملف</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>ال&amp;قطاع</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>الاسم هناك</translation>
    </message>
    <message>
        <source>If the partner calls it by a name of its own.</source>
        <translation>إذا كان الشريك يسميها باسم خاص.</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>People at a time.</source>
        <translation>عدد الأشخاص في وقت واحد.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لفائدة من</translation>
    </message>
    <message>
        <source>Documents it asks for</source>
        <translation>الوثائق التي يطلبها</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بالمجان</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>متاحة من</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>متاحة إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>حفظ الخدمة</translation>
    </message>
    <message>
        <source>Write how many people: a number.</source>
        <translation>اكتبوا عدد الأشخاص: رقما.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServicesCard</name>
    <message>
        <source>No service is written down yet.</source>
        <translation>لم تسجل أي خدمة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>بالمجان</translation>
    </message>
    <message>
        <source>with costs</source>
        <translation>بمقابل</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>لفائدة: %1</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>يطلب: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServingRows</name>
    <message>
        <source>Add &amp;hours</source>
        <translation>إضافة &amp;ساعات</translation>
    </message>
    <message>
        <source>from sunset</source>
        <translation>من غروب الشمس</translation>
    </message>
    <message>
        <source>in Ramadan</source>
        <translation>في رمضان</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>From sunset</source>
        <translation>من غروب الشمس</translation>
    </message>
    <message>
        <source>In Ramadan</source>
        <translation>في رمضان</translation>
    </message>
    <message>
        <source>Take these hours away</source>
        <translation>حذف هذه الساعات</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SessionWatch</name>
    <message>
        <source>The case file is locked first.</source>
        <translation>يُقفل ملف المعطيات أولا.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستعملون</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>This is the demonstration file: its people are invented. Do not write real people into it.</source>
        <translation>هذا ملف تجريبي: الأشخاص فيه من نسج الخيال. المرجو عدم تسجيل أشخاص حقيقيين فيه.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SideBar</name>
    <message>
        <source>Widen the side bar</source>
        <translation>توسيع الشريط الجانبي</translation>
    </message>
    <message>
        <source>Fold to icons</source>
        <translation>الاقتصار على الأيقونات</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StaysTab</name>
    <message>
        <source>%1, bed %2</source>
        <comment>room, bed</comment>
        <translation>%1، السرير %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>مرتقب بتاريخ %1</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>بنية الاستقبال</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الإيواء</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>منح سرير</translation>
    </message>
    <message>
        <source>She never stayed in a structure</source>
        <translation>لم يسبق إيواء هذا الشخص في أي بنية استقبال</translation>
    </message>
    <message>
        <source>With a bed she gets a stay: reserved, checked in, checked out. Its nights count in the month.</source>
        <translation>بمنح السرير تبدأ مدة إيواء: حجز، ثم تسجيل الدخول، ثم تسجيل المغادرة. وتحتسب لياليها في أرقام الشهر.</translation>
    </message>
    <message>
        <source>She still has something of ours: %1.</source>
        <translation>ما زال لديها شيء معار من الجمعية: %1.</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Step</name>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>لحظة من فضلكم</numerusform>
            <numerusform>المرجو الانتظار ثانية واحدة</numerusform>
            <numerusform>المرجو الانتظار ثانيتين</numerusform>
            <numerusform>المرجو الانتظار %n ثوان</numerusform>
            <numerusform>المرجو الانتظار %n ثانية</numerusform>
            <numerusform>المرجو الانتظار %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::StepBox</name>
    <message>
        <source>Not sent yet. The clock starts when it is sent.</source>
        <translation>لم ترسل بعد. ويبدأ احتساب الأجل عند إرسالها.</translation>
    </message>
    <message>
        <source>Answer due: %1 (%2).</source>
        <translation>أجل الجواب: %1 (%2).</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>انتهت بتاريخ %1.</translation>
    </message>
    <message>
        <source>No answer is awaited any more.</source>
        <translation>لم يعد أي جواب منتظرا.</translation>
    </message>
    <message>
        <source>Was the aim attained?</source>
        <translation>هل تحقق الهدف؟</translation>
    </message>
    <message>
        <source>Why the partner declined</source>
        <translation>سبب رفض الشريك</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب سحب الإحالة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>نتيجة المكالمة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StepDialog</name>
    <message>
        <source>Step of the procedure</source>
        <translation>خطوة في المسطرة</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>حفظ الخطوة</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;ما تم القيام به</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>ما أسفر &amp;عنه</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructureDialog</name>
    <message>
        <source>Add a unit</source>
        <translation>إضافة جناح</translation>
    </message>
    <message>
        <source>Add a reception structure</source>
        <translation>إضافة بنية استقبال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add this unit</source>
        <translation>إضافة هذا الجناح</translation>
    </message>
    <message>
        <source>Add this structure</source>
        <translation>إضافة بنية الاستقبال هذه</translation>
    </message>
    <message>
        <source>&amp;Name of the structure</source>
        <translation>ا&amp;سم بنية الاستقبال</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>ال&amp;جناح</translation>
    </message>
    <message>
        <source>A floor, a wing, a dormitory.</source>
        <translation>طابق أو جناح أو عنبر نوم.</translation>
    </message>
    <message>
        <source>Who may stay there</source>
        <translation>من يمكن إيواؤه هناك</translation>
    </message>
    <message>
        <source>Number of &amp;rooms</source>
        <translation>عدد ال&amp;غرف</translation>
    </message>
    <message>
        <source>&amp;Beds in each room</source>
        <translation>&amp;عدد الأسرة في كل غرفة</translation>
    </message>
    <message>
        <source>Main house</source>
        <translation>المبنى الرئيسي</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>النساء فقط</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>الرجال فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) will be made; single ones can be taken out of use later.</source>
        <translation>
            <numerusform>لن ينشأ أي سرير.</numerusform>
            <numerusform>سينشأ سرير واحد، ويمكن وضعه خارج الخدمة فيما بعد.</numerusform>
            <numerusform>سينشأ سريران، ويمكن وضع أي منهما خارج الخدمة فيما بعد.</numerusform>
            <numerusform>ستنشأ %n أسرة، ويمكن وضع بعضها خارج الخدمة فيما بعد.</numerusform>
            <numerusform>سينشأ %n سريرا، ويمكن وضع بعضها خارج الخدمة فيما بعد.</numerusform>
            <numerusform>سينشأ %n سرير، ويمكن وضع بعضها خارج الخدمة فيما بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the unit a name people know it by.</source>
        <translation>المرجو تسمية الجناح باسم متداول بين الناس.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructureForm</name>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</source>
        <translation>
            <numerusform>كل النزلاء الحاليين تشملهم هذه القواعد.</numerusform>
            <numerusform>نزيل واحد مقيم هنا الآن لا تسمح هذه القواعد بقبوله. يحتفظ بسريره، وتسري القواعد على من يأتي بعده.</numerusform>
            <numerusform>نزيلان مقيمان هنا الآن لا تسمح هذه القواعد بقبولهما. يحتفظان بسريريهما، وتسري القواعد على من يأتي بعدهما.</numerusform>
            <numerusform>%n نزلاء مقيمون هنا الآن لا تسمح هذه القواعد بقبولهم. يحتفظون بأسرتهم، وتسري القواعد على من يأتي بعدهم.</numerusform>
            <numerusform>%n نزيلا مقيما هنا الآن لا تسمح هذه القواعد بقبولهم. يحتفظون بأسرتهم، وتسري القواعد على من يأتي بعدهم.</numerusform>
            <numerusform>%n نزيل مقيم هنا الآن لا تسمح هذه القواعد بقبولهم. يحتفظون بأسرتهم، وتسري القواعد على من يأتي بعدهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The structure is back in use.</source>
        <translation>عادت البنية إلى الخدمة.</translation>
    </message>
    <message>
        <source>The structure is closed.</source>
        <translation>أغلقت البنية.</translation>
    </message>
    <message>
        <source>&amp;Name of the structure</source>
        <translation>ا&amp;سم بنية الاستقبال</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>من يسأل عنه</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>How one gets in with a wheelchair or a stick</source>
        <translation>كيفية الولوج بكرسي متحرك أو بعكاز</translation>
    </message>
    <message>
        <source>Steps, ramp, lift, door width, toilets. Which rooms are accessible is said at each room.</source>
        <translation>الأدراج والمنحدر والمصعد وعرض الأبواب والمراحيض. أما الغرف الميسرة فتحدد عند كل غرفة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Who may stay in the whole structure</source>
        <translation>من يمكنه الإقامة في البنية كلها</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>أوقات الفتح</translation>
    </message>
    <message>
        <source>Several times a day with a comma between: 9:00-12:30, 14:00-18:00. A night runs on: 20:00-08:00. Empty means closed.</source>
        <translation>عدة فترات في اليوم تفصل بينها فاصلة: ⁦9:00-12:30, 14:00-18:00⁩. والليل يمتد: ⁦20:00-08:00⁩. الفراغ يعني مغلقا.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation>أوقات الفتح يوم %1</translation>
    </message>
    <message>
        <source>Ramadan hours on %1</source>
        <translation>أوقات رمضان يوم %1</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>نفس الأوقات كل يوم</translation>
    </message>
    <message>
        <source>Other hours in Ramadan</source>
        <translation>أوقات أخرى في رمضان</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Close the structure</source>
        <translation>إغلاق البنية</translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructurePage</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>لا أسرة</numerusform>
            <numerusform>سرير واحد</numerusform>
            <numerusform>سريران</numerusform>
            <numerusform>%n أسرة</numerusform>
            <numerusform>%n سريرا</numerusform>
            <numerusform>%n سرير</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Units, rooms and beds</source>
        <translation>الأجنحة والغرف والأسرة</translation>
    </message>
    <message>
        <source>About the structure</source>
        <translation>معطيات البنية</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الدار</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Task</name>
    <message>
        <source>This could not be done: something is broken. Nothing was changed.</source>
        <translation>تعذر القيام بذلك بسبب عطل. ولم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimeBoard</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>bed %1 of room %2</source>
        <translation>السرير %1 بالغرفة %2</translation>
    </message>
    <message>
        <source>%1 would have %2, %3.</source>
        <extracomment>A stay that is being moved on the board: who, where to, which days.</extracomment>
        <translation>سيكون لـ %1: %2، %3.</translation>
    </message>
    <message>
        <source>Enter puts it down, Escape puts it back.</source>
        <translation>مفتاح الإدخال يثبته، ومفتاح الخروج يعيده إلى مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>Unit %1, %n bed(s).</source>
        <translation>
            <numerusform>الجناح %1، لا أسرة.</numerusform>
            <numerusform>الجناح %1، سرير واحد.</numerusform>
            <numerusform>الجناح %1، سريران.</numerusform>
            <numerusform>الجناح %1، %n أسرة.</numerusform>
            <numerusform>الجناح %1، %n سريرا.</numerusform>
            <numerusform>الجناح %1، %n سرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, folded, %n bed(s). Enter unfolds it.</source>
        <translation>
            <numerusform>الغرفة %1 مطوية، لا أسرة. مفتاح الإدخال يبسطها.</numerusform>
            <numerusform>الغرفة %1 مطوية، سرير واحد. مفتاح الإدخال يبسطها.</numerusform>
            <numerusform>الغرفة %1 مطوية، سريران. مفتاح الإدخال يبسطها.</numerusform>
            <numerusform>الغرفة %1 مطوية، %n أسرة. مفتاح الإدخال يبسطها.</numerusform>
            <numerusform>الغرفة %1 مطوية، %n سريرا. مفتاح الإدخال يبسطها.</numerusform>
            <numerusform>الغرفة %1 مطوية، %n سرير. مفتاح الإدخال يبسطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, %n bed(s). Enter folds it.</source>
        <translation>
            <numerusform>الغرفة %1، لا أسرة. مفتاح الإدخال يطويها.</numerusform>
            <numerusform>الغرفة %1، سرير واحد. مفتاح الإدخال يطويها.</numerusform>
            <numerusform>الغرفة %1، سريران. مفتاح الإدخال يطويها.</numerusform>
            <numerusform>الغرفة %1، %n أسرة. مفتاح الإدخال يطويها.</numerusform>
            <numerusform>الغرفة %1، %n سريرا. مفتاح الإدخال يطويها.</numerusform>
            <numerusform>الغرفة %1، %n سرير. مفتاح الإدخال يطويها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bed %1 of room %2, %3:</source>
        <translation>السرير %1 بالغرفة %2، %3:</translation>
    </message>
    <message>
        <source>reserved for %1, from %2 to %3.</source>
        <translation>محجوز لـ %1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>reserved for %1, from %2.</source>
        <translation>محجوز لـ %1، ابتداء من %2.</translation>
    </message>
    <message>
        <source>%1 was here until %2.</source>
        <translation>كان(ت) %1 هنا إلى غاية %2.</translation>
    </message>
    <message>
        <source>%1 is here and should have left on %2.</source>
        <translation>%1 حاضر(ة) هنا وكانت المغادرة مبرمجة بتاريخ %2.</translation>
    </message>
    <message>
        <source>%1 is here until %2.</source>
        <translation>%1 هنا إلى غاية %2.</translation>
    </message>
    <message>
        <source>%1 is here, with no end planned.</source>
        <translation>%1 حاضر(ة) هنا، دون نهاية مبرمجة.</translation>
    </message>
    <message>
        <source>out of use until %1 (%2).</source>
        <translation>خارج الخدمة إلى غاية %1 (%2).</translation>
    </message>
    <message>
        <source>out of use (%1).</source>
        <translation>خارج الخدمة (%1).</translation>
    </message>
    <message>
        <source>no longer in use.</source>
        <translation>تم الاستغناء عنه.</translation>
    </message>
    <message>
        <source>free.</source>
        <translation>شاغر.</translation>
    </message>
    <message>
        <source>This stay is over; it lies where it was.</source>
        <translation>انتهت مدة الإيواء هذه؛ تبقى في مكانها.</translation>
    </message>
    <message>
        <source>Night of %1: %2 occupied and %3 reserved of %4 usable beds, %5 free, %6 out of use.</source>
        <translation>ليلة %1: %2 مشغول و%3 محجوز من أصل %4 سرير قابل للاستعمال، %5 شاغر، %6 خارج الخدمة.</translation>
    </message>
    <message>
        <source>Bed %1, a cot</source>
        <translation>السرير %1 (مهد)</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>سرير %1</translation>
    </message>
    <message>
        <source>Room %1, accessible</source>
        <translation>الغرفة %1 (ولوجة)</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Beds held at night</source>
        <translation>الأسرة المحجوزة ليلا</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimeView</name>
    <message numerus="yes">
        <source>Check out %n chosen…</source>
        <translation>
            <numerusform>تسجيل المغادرة…</numerusform>
            <numerusform>تسجيل مغادرة شخص واحد مختار…</numerusform>
            <numerusform>تسجيل مغادرة شخصين مختارين…</numerusform>
            <numerusform>تسجيل مغادرة %n أشخاص مختارين…</numerusform>
            <numerusform>تسجيل مغادرة %n شخصا مختارا…</numerusform>
            <numerusform>تسجيل مغادرة %n شخص مختار…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out several…</source>
        <translation>تسجيل مغادرة عدة أشخاص…</translation>
    </message>
    <message>
        <source>Now in: %1.</source>
        <translation>المكان الآن: %1.</translation>
    </message>
    <message>
        <source>The stay has changed.</source>
        <translation>تم تغيير مدة الإيواء.</translation>
    </message>
    <message>
        <source>The stay now ends on %1.</source>
        <translation>تنتهي مدة الإيواء الآن بتاريخ %1.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>Fold all rooms</source>
        <translation>طي جميع الغرف</translation>
    </message>
    <message>
        <source>Unfold all rooms</source>
        <translation>بسط جميع الغرف</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>أيام سابقة</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>أيام لاحقة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Beds over the coming weeks</source>
        <translation>الأسرة خلال الأسابيع المقبلة</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>منح هذا السرير</translation>
    </message>
    <message>
        <source>One day less</source>
        <translation>يوم أقل</translation>
    </message>
    <message>
        <source>One day more</source>
        <translation>يوم إضافي</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Take it up with the arrows: Enter puts it down, Escape puts it back.</source>
        <translation>يُنقل بالأسهم: مفتاح الإدخال يثبته، ومفتاح الخروج يعيده إلى مكانه.</translation>
    </message>
    <message>
        <source>Put down here</source>
        <translation>تثبيت هنا</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة إلى مكانه</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Timeline</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1، من طرف %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimelineTab</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>ما حدث، الأحدث أولا</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء يُعرض بعد</translation>
    </message>
    <message>
        <source>Visits, cases, referrals, stays, decisions and everything else about her will stand here in the order of time.</source>
        <translation>ستظهر هنا الزيارات والملفات والإحالات والإقامات والقرارات وكل ما يخصها حسب الترتيب الزمني.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimelineWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a thing and what belongs to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>الوضعية الإدارية</translation>
    </message>
    <message>
        <source>Appointment at the desk</source>
        <translation>موعد بالمكتب</translation>
    </message>
    <message>
        <source>Visit at the desk (%1)</source>
        <translation>زيارة بالمكتب (%1)</translation>
    </message>
    <message>
        <source>Visit at the desk</source>
        <translation>زيارة بالمكتب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>التلقي</translation>
    </message>
    <message>
        <source>Took part (%1)</source>
        <translation>شاركت (%1)</translation>
    </message>
    <message>
        <source>Barrier met (%1)</source>
        <translation>عائق (%1)</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>فتح ملف المواكبة</translation>
    </message>
    <message>
        <source>Case of the household opened</source>
        <translation>فتح ملف مواكبة للأسرة</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>إعادة فتح ملف المواكبة</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>إغلاق ملف المواكبة</translation>
    </message>
    <message>
        <source>Case handed over to</source>
        <translation>تسليم ملف المواكبة إلى</translation>
    </message>
    <message>
        <source>Follow-up (%1)</source>
        <translation>تتبع (%1)</translation>
    </message>
    <message>
        <source>Follow-up planned (%1)</source>
        <translation>تتبع مبرمج (%1)</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>تحقق هدف</translation>
    </message>
    <message>
        <source>Step of the plan done</source>
        <translation>إنجاز خطوة من الخطة</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>ملاحظة (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Referral to %1 written</source>
        <translation>تحرير إحالة على %1</translation>
    </message>
    <message>
        <source>Referral sent to %1</source>
        <translation>إرسال الإحالة على %1</translation>
    </message>
    <message>
        <source>%1 received the referral</source>
        <translation>توصّل %1 بالإحالة</translation>
    </message>
    <message>
        <source>%1 accepted the referral</source>
        <translation>قبل %1 الإحالة</translation>
    </message>
    <message>
        <source>%1 declined the referral</source>
        <translation>رفض %1 الإحالة</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>بدأ %1 التكفل</translation>
    </message>
    <message>
        <source>Referral to %1 completed</source>
        <translation>إتمام الإحالة على %1</translation>
    </message>
    <message>
        <source>No feedback from %1 in time</source>
        <translation>لم يرد %1 داخل الأجل</translation>
    </message>
    <message>
        <source>%1 was asked for an answer</source>
        <translation>طُلب الرد من %1</translation>
    </message>
    <message>
        <source>Referral to %1 withdrawn</source>
        <translation>سحب الإحالة على %1</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>إحالة على %1</translation>
    </message>
    <message>
        <source>Bed asked for in %1</source>
        <translation>طلب سرير في %1</translation>
    </message>
    <message>
        <source>On the waiting list of %1</source>
        <translation>في لائحة الانتظار لدى %1</translation>
    </message>
    <message>
        <source>Bed reserved in %1</source>
        <translation>حجز سرير في %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>دخلت إلى %1</translation>
    </message>
    <message>
        <source>Stay in %1 extended</source>
        <translation>تمديد الإقامة في %1</translation>
    </message>
    <message>
        <source>Checked out of %1</source>
        <translation>غادرت %1</translation>
    </message>
    <message>
        <source>Stay in %1 cancelled</source>
        <translation>إلغاء الإقامة في %1</translation>
    </message>
    <message>
        <source>Did not come to %1</source>
        <translation>لم تحضر إلى %1</translation>
    </message>
    <message>
        <source>Reservation in %1 expired</source>
        <translation>انتهاء الحجز في %1</translation>
    </message>
    <message>
        <source>Stay in %1</source>
        <translation>إقامة في %1</translation>
    </message>
    <message>
        <source>Asked about her data</source>
        <translation>طلب يخص معطياتها</translation>
    </message>
    <message>
        <source>Answered about her data</source>
        <translation>جواب يخص معطياتها</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdrew her consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Legal file opened</source>
        <translation>فتح ملف قانوني</translation>
    </message>
    <message>
        <source>Legal file closed</source>
        <translation>إغلاق الملف القانوني</translation>
    </message>
    <message>
        <source>Legal step (%1)</source>
        <translation>خطوة قانونية (%1)</translation>
    </message>
    <message>
        <source>Hearing (%1)</source>
        <translation>جلسة (%1)</translation>
    </message>
    <message>
        <source>Deadline met (%1)</source>
        <translation>أجل تم احترامه (%1)</translation>
    </message>
    <message>
        <source>Deadline (%1)</source>
        <translation>أجل (%1)</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>رفع المنع</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>منع إلى غاية %1</translation>
    </message>
    <message>
        <source>Said to be the same person as %1</source>
        <translation>اعتُبرت نفس الشخص: %1</translation>
    </message>
    <message>
        <source>Said to be another person than %1</source>
        <translation>اعتُبرت شخصا آخر غير %1</translation>
    </message>
    <message>
        <source>What was said about %1 was taken back</source>
        <translation>تم التراجع عما قيل بشأن %1</translation>
    </message>
    <message>
        <source>Not sure whether she is %1</source>
        <translation>غير مؤكد أنها %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ملفات المواكبة</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الإقامات</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>التوزيعات</translation>
    </message>
    <message>
        <source>Her data</source>
        <translation>معطياتها</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>الملفات القانونية</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of events</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Your role does not see: %1.</source>
        <translation>دورك لا يطّلع على: %1.</translation>
    </message>
    <message>
        <source>You hold no key to these parts: %1.</source>
        <translation>ليس لديك مفتاح هذه الأقسام: %1.</translation>
    </message>
    <message>
        <source>Receipt of the referral from %1 acknowledged</source>
        <translation>تم الإشعار باستلام الإحالة الواردة من %1</translation>
    </message>
    <message>
        <source>Referral from %1 accepted</source>
        <translation>تم قبول الإحالة الواردة من %1</translation>
    </message>
    <message>
        <source>Referral from %1 declined</source>
        <translation>تم رفض الإحالة الواردة من %1</translation>
    </message>
    <message>
        <source>Referral from %1 completed</source>
        <translation>اكتملت الإحالة الواردة من %1</translation>
    </message>
    <message>
        <source>Referral received from %1</source>
        <translation>إحالة واردة من %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TopBar</name>
    <message>
        <source>Network: %1</source>
        <translation>الشبكة: %1</translation>
    </message>
    <message>
        <source>Search people by name, phone or file number</source>
        <translation>البحث عن أشخاص بالاسم أو الهاتف أو رقم الملف</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>بحث (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock the file (%1)</source>
        <translation>قفل الملف (%1)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TypedForm</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or empty the field.</source>
        <translation>«%1» غير وارد في اللائحة. المرجو اختيار عنصر من اللائحة، أو إفراغ الخانة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UnlockWindow</name>
    <message>
        <source>Choose the folder of the case file first.</source>
        <translation>المرجو اختيار مجلد ملف المعطيات أولا.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>جار فتح الملف…</translation>
    </message>
    <message>
        <source>The file cannot be read or written: the disk may be failing, or a part of the file is damaged. Nothing was changed. A backup can be restored.</source>
        <translation>تعذرت قراءة الملف أو الكتابة فيه: قد يكون القرص في طور التلف، أو قد يكون جزء من الملف متضررا. ولم يتغير أي شيء. ويمكن استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Making keys and the file…</source>
        <translation>جار إنشاء المفاتيح والملف…</translation>
    </message>
    <message>
        <source>Trying the code on a copy…</source>
        <translation>جار تجريب الرمز على نسخة…</translation>
    </message>
    <message>
        <source>Making a new code and new keys…</source>
        <translation>جار إنشاء رمز جديد ومفاتيح جديدة…</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>جار إنشاء مفاتيح جديدة…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UserDialog</name>
    <message>
        <source>Change a role</source>
        <translation>تغيير دور</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستعمل(ة)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>What she can see and do. It can be changed at any time.</source>
        <translation>ما يمكن الاطلاع عليه والقيام به. ويمكن تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>إضافة هذا المستعمل(ة)</translation>
    </message>
    <message>
        <source>What she types to sign in.</source>
        <translation>ما تكتبه لفتح الجلسة.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UsersCard</name>
    <message>
        <source>%1 has another role now.</source>
        <translation>تم تغيير دور %1.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة سر جديدة</translation>
    </message>
    <message>
        <source>%1 gets a temporary passphrase, and her old one opens nothing any more. Notes that only she could read must be opened to her again by a colleague who can.</source>
        <translation>ستمنح لـ %1 عبارة سر مؤقتة، ولن تعود العبارة القديمة تفتح أي شيء. أما الملاحظات التي لم يكن يقرأها سوى هذا الحساب، فلا بد أن يتيحها من جديد زميل(ة) يمكنه الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>منح عبارة سر جديدة</translation>
    </message>
    <message>
        <source>Revoke a user</source>
        <translation>سحب الولوج من مستعمل(ة)</translation>
    </message>
    <message>
        <source>%1 will not be able to open the case file any more, and all records are written anew under a fresh key. This cannot be undone.</source>
        <translation>لن يتمكن %1 بعد الآن من فتح ملف المعطيات، وستعاد كتابة كل المعطيات بمفتاح جديد. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب الولوج</translation>
    </message>
    <message>
        <source>%1 was revoked, and the records are under a new key. Make a new backup: older ones still open with her passphrase.</source>
        <translation>تم سحب الولوج من %1، والمعطيات الآن مشفرة بمفتاح جديد. المرجو إنشاء نسخة احتياطية جديدة: فالنسخ السابقة ما زالت تفتح بعبارة السر الخاصة بهذا الحساب.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستعملون</translation>
    </message>
    <message>
        <source>Everybody opens the file with a name and a passphrase of her own, and sees what her role needs.</source>
        <translation>يفتح كل واحد الملف باسم وعبارة سر خاصين به، ويطلع على ما يستلزمه دوره.</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>إ&amp;ضافة مستعمل(ة)…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>تغيير ال&amp;دور…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>&amp;عبارة سر جديدة…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;سحب الولوج…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>لم يتم أي دخول بعد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Closed &amp;notes…</source>
        <translation>ال&amp;ملاحظات المغلقة…</translation>
    </message>
    <message>
        <source>Reads closed notes</source>
        <translation>تطلع على ملاحظات مغلقة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of notes</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>wasl::ui::WaitingView</name>
    <message numerus="yes">
        <source>%n place(s) on the list, in the order in which they will be filled.</source>
        <translation>
            <numerusform>لا أحد في اللائحة.</numerusform>
            <numerusform>طلب واحد في اللائحة.</numerusform>
            <numerusform>طلبان في اللائحة، حسب ترتيب الإيواء.</numerusform>
            <numerusform>%n طلبات في اللائحة، حسب ترتيب الإيواء.</numerusform>
            <numerusform>%n طلبا في اللائحة، حسب ترتيب الإيواء.</numerusform>
            <numerusform>%n طلب في اللائحة، حسب ترتيب الإيواء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
            <numerusform>%1 ومعها من أسرتها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n day(s): %1</source>
        <translation>
            <numerusform>وصل اليوم إلى اللائحة: %1</numerusform>
            <numerusform>ينتظر منذ يوم واحد: %1</numerusform>
            <numerusform>ينتظر منذ يومين: %1</numerusform>
            <numerusform>ينتظر منذ %n أيام: %1</numerusform>
            <numerusform>ينتظر منذ %n يوما: %1</numerusform>
            <numerusform>ينتظر منذ %n يوم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What counts on the waiting list, and its points.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>She asked today; nothing weighs yet.</source>
        <translation>طلبت اليوم؛ لا شيء يحتسب بعد.</translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation>لا أحد ينتظر هنا</translation>
    </message>
    <message numerus="yes">
        <source>Moved up by %n on %1, by %2: %3</source>
        <translation>
            <numerusform>صعدت بعدد %n من المراتب في %1، من طرف %2: %3</numerusform>
            <numerusform>صعدت مرتبة واحدة في %1، من طرف %2: %3</numerusform>
            <numerusform>صعدت مرتبتين في %1، من طرف %2: %3</numerusform>
            <numerusform>صعدت %n مراتب في %1، من طرف %2: %3</numerusform>
            <numerusform>صعدت %n مرتبة في %1، من طرف %2: %3</numerusform>
            <numerusform>صعدت %n مرتبة في %1، من طرف %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved down by %n on %1, by %2: %3</source>
        <translation>
            <numerusform>نزلت بعدد %n من المراتب في %1، من طرف %2: %3</numerusform>
            <numerusform>نزلت مرتبة واحدة في %1، من طرف %2: %3</numerusform>
            <numerusform>نزلت مرتبتين في %1، من طرف %2: %3</numerusform>
            <numerusform>نزلت %n مراتب في %1، من طرف %2: %3</numerusform>
            <numerusform>نزلت %n مرتبة في %1، من طرف %2: %3</numerusform>
            <numerusform>نزلت %n مرتبة في %1، من طرف %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>By points alone the place would be %1.</source>
        <translation>بالنقط وحدها تكون المرتبة %1.</translation>
    </message>
    <message>
        <source>The list has changed, with your reason.</source>
        <translation>تغيرت اللائحة، مع ذكر سببك.</translation>
    </message>
    <message>
        <source>Write why they are taken off the list.</source>
        <translation>اكتبوا سبب الحذف من اللائحة.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>سبب المرتبة</translation>
    </message>
    <message>
        <source>Moved by hand · %1</source>
        <translation>غيرت المرتبة يدويا · %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>لائحة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Give a place</source>
        <translation>إعطاء &amp;مكان</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>عرض ال&amp;شخص</translation>
    </message>
    <message>
        <source>By how many places</source>
        <translation>بكم مرتبة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It is recorded with your name and shown here.</source>
        <translation>يسجل مع اسمك ويظهر هنا.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;صعود</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;نزول</translation>
    </message>
    <message>
        <source>Undo the last move</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>حذف من اللائحة</translation>
    </message>
    <message>
        <source>Who waits, in the order of the list</source>
        <translation>من ينتظر، حسب ترتيب اللائحة</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>How the order comes about</source>
        <translation>كيف يتم الترتيب</translation>
    </message>
    <message>
        <source>More points come first; of each kind of need the heaviest counts. Among equals, who has waited longest. Whoever moves somebody writes why.</source>
        <translation>الأكثر نقطا أولا؛ ومن كل نوع من الاحتياجات يحتسب الأثقل. وعند التساوي من انتظر أكثر. ومن يغير مرتبة يكتب السبب.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Something your role does not see: needs or priority</source>
        <translation>شيء لا يراه دوركم: احتياجات أو أولوية</translation>
    </message>
</context>
<context>
    <name>wasl::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبا بكم</translation>
    </message>
    <message>
        <source>Everything your association writes down is kept in one encrypted case file: a folder on this computer. Make one, or open one that was made before.</source>
        <translation>كل ما تسجله جمعيتكم يحفظ في ملف معطيات واحد مشفر: وهو مجلد على هذا الحاسوب. المرجو إنشاء ملف جديد، أو فتح ملف سبق إنشاؤه.</translation>
    </message>
    <message>
        <source>&amp;Create a case file</source>
        <translation>إ&amp;نشاء ملف معطيات</translation>
    </message>
    <message>
        <source>&amp;Open a case file</source>
        <translation>&amp;فتح ملف معطيات</translation>
    </message>
    <message>
        <source>Look around in a &amp;demonstration first</source>
        <translation>جولة أولى في ملف &amp;تجريبي</translation>
    </message>
</context>
<context>
    <name>wasl::ui::WhoStep</name>
    <message>
        <source>Who arrives</source>
        <translation>من القادم</translation>
    </message>
    <message>
        <source>&amp;Name, file number or phone; Enter takes the first, or registers somebody new</source>
        <translation>الا&amp;سم أو رقم الملف أو الهاتف؛ Enter يختار الأول أو يسجل شخصا جديدا</translation>
    </message>
    <message>
        <source>&amp;Register somebody new</source>
        <translation>ت&amp;سجيل شخص جديد</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>من تم العثور عليهم</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
</context>
<context>
    <name>wasl::wire</name>
    <message>
        <source>The enrolment is not complete.</source>
        <translation>طلب الانضمام إلى الشبكة غير مكتمل.</translation>
    </message>
    <message>
        <source>The signature of the request is not valid.</source>
        <translation>توقيع الطلب غير صالح.</translation>
    </message>
    <message>
        <source>The release does not have the form its schema prescribes.</source>
        <translation>النشرة ليست على الشكل الذي تحدده بنيتها المقررة.</translation>
    </message>
    <message>
        <source>The receipt of the hub is not valid, so the release still counts as unsent.</source>
        <translation>وصل الاستلام الصادر عن المنصة المركزية للشبكة غير صالح، ولذلك ما زالت النشرة تعتبر غير مرسلة.</translation>
    </message>
    <message>
        <source>This is not in the form that the hub and this program agreed on.</source>
        <translation>هذا ليس بالصيغة المتفق عليها بين المنصة المركزية للشبكة وهذا البرنامج.</translation>
    </message>
    <message>
        <source>This is no file of figures that Wasl saved to be carried to the network. Nothing was sent.</source>
        <translation>ليس هذا ملف أرقام حفظه برنامج وصل ليحمل إلى الشبكة. لم يرسل شيء.</translation>
    </message>
    <message>
        <source>This is no answer of the network&apos;s hub. Choose the file that was saved when the figures were delivered.</source>
        <translation>ليس هذا جوابا من المنصة المركزية. اختاروا الملف الذي حفظ عند تسليم الأرقام.</translation>
    </message>
    <message>
        <source>The renewal of the key is not complete.</source>
        <translation>طلب تجديد المفتاح غير مكتمل.</translation>
    </message>
    <message>
        <source>The hub did not confirm the new key as it must. The association goes on signing with the key it has.</source>
        <translation>لم تؤكد المنصة المركزية المفتاح الجديد كما يجب. تواصل الجمعية التوقيع بمفتاحها الحالي.</translation>
    </message>
</context>
</TS>
