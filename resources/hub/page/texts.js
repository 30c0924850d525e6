// The page's words in three languages, and how it writes numbers, months and codes.

const texts = {
  en: {
    dir: "ltr", language: "English", title: "Wasl: the network", places: "Parts of this page", languages: "Language",
    skip: "To the content", figures: "Figures", trends: "Trends", coverage: "Coverage", notices: "Notices",
    practices: "Practices", directory: "Directory", signIn: "Sign in", signOut: "Sign out",
    intro: "What the associations of the network did together. Every figure was randomly altered on the association's own computer before it left, so sums are estimates: the margin says within which distance the true figure lies in 95 of 100 cases.",
    family: "What is counted", from: "From", to: "To", show: "Show", months: "Months to show",
    registered: "People registered", assisted: "People assisted", referred: "Referrals",
    total: "Total", region: "By region", province: "By province", commune: "By commune", sex_age: "By sex and age",
    nationality: "By nationality", status: "By status", sector: "By sector",
    programme: "By programme of the National Strategy for Immigration and Asylum (SNIA)",
    figure: "Figure", margin: "Margin (95 %)", drawn: "Drawn", contributors: "Associations", cell: "Of whom or where", month: "Month",
    few: "fewer than 5 associations", small: "too small to be shown", protects: "withheld to protect others", none: "There are no figures to show for these months yet.",
    withheldOne: "One further row is withheld: fewer than 5 associations, too small beside its margin, or others could be computed from it.",
    withheldMany: "%1 further rows are withheld: fewer than 5 associations, too small beside their margin, or others could be computed from them.",
    incomplete: "incomplete", incompleteMeans: "Incomplete: reports of some months are left out, so that no figure of fewer than 5 associations can be computed.",
    asOf: "As of %1. On %2 the figures are renewed with the reports that have come by then.", monthsTold: "%1 of the %2 months have figures.",
    failed: "The hub could not be asked. Try again in a minute.", loading: "One moment…",
    badMonths: "Choose months in order, at most 36 of them.",
    associations: "%1 associations contributed.",
    method: "Shown only where at least 5 associations contribute and the figure is at least 20 and twice its standard deviation; rounded to 10. Commune codes: HCP, RGPH 2024.",
    other: "Other", F: "Women and girls", M: "Men and boys", X: "Other or not known", unknown: "age not known",
    downloads: "Downloads", csv: "CSV", datapackage: "CSV with a data package (ZIP)", dhis2: "DHIS2 dataValueSets (JSON)", csvPublic: "These figures as CSV",
    carried: "Deliver a file", carriedIntro: "For whoever brings the figures of an association that has no connection, on a stick. Choose its file; the hub takes what the association has signed. Carry the answer back to it. Delivering twice counts nothing twice.",
    carriedFile: "File of the association", deliver: "Deliver", carriedSoFar: "%1 of %2…", carriedTaken: "%1 releases were taken, %2 requests refused.",
    carriedAnswer: "Save the answer for the association", carriedWrong: "This is no file of figures that Wasl saved to be carried.", carriedElsewhere: "This file is for another hub: %1. Open that address to deliver it.",
    name: "Name", passphrase: "Passphrase", signInIntro: "For the coordination of the network. The figures themselves are open to everybody.",
    signInRefused: "The name or the passphrase is not right.", tooMany: "Too many attempts. Wait a few minutes and try again.",
    wasSignedOut: "You were signed out, since nobody used this page for half an hour. Sign in again.", isSignedOut: "You are signed out.",
    trendIntro: "Each month of the network, with the 95 % margin as a band. A gap is a month that is withheld.",
    chartLabel: "Line of %1 by month with its margin. The same figures stand in the table below.", what: "Whole country, region or programme",
    country: "Whole country", regions: "Regions", programmes: "SNIA programmes",
    coverageIntro: "Who reported, by month. A month is complete when all three families of figures have come.",
    association: "Association", complete: "complete", partly: "%1 of 3", missing: "nothing", before: "not yet enrolled",
    reportedOf: "%1 of %2 associations reported in %3.", noAssociations: "No association has enrolled yet.",
    noticesIntro: "What you publish here stands in Wasl at every association, and can be read there without a connection.",
    noticeText: "New notice", publish: "Publish", withdraw: "Withdraw", withdrawn: "withdrawn on %1", published: "published on %1",
    noNotices: "No notice was published yet.", isPublished: "The notice is published.", isWithdrawn: "The notice is withdrawn.",
    practicesIntro: "Notes of associations about how something is done. Approve what helps others; refuse whatever tells about a person.",
    approve: "Approve", refuse: "Refuse", submitted: "waits for a decision", approved: "approved by %1", refused: "refused by %1",
    by: "%1, %2", noPractices: "No association has sent a note yet.", isApproved: "The note is approved. All associations can read it.", isRefused: "The note is refused. Nobody else reads it.",
    directoryIntro: "The associations of the network, as they present themselves to each other. The fingerprint is compared on the phone before a sealed referral is trusted to it.",
    communes: "Communes", contact: "Contact", fingerprint: "Fingerprint of the card", noContact: "none given", noCard: "no card", ended: "End of the list."
  },
  fr: {
    dir: "ltr", language: "Français", title: "Wasl : le réseau", places: "Parties de cette page", languages: "Langue",
    skip: "Aller au contenu", figures: "Chiffres", trends: "Évolution", coverage: "Couverture", notices: "Avis",
    practices: "Pratiques", directory: "Annuaire", signIn: "Se connecter", signOut: "Se déconnecter",
    intro: "Ce que les associations du réseau ont fait ensemble. Chaque chiffre a été modifié au hasard sur l’ordinateur de l’association avant de le quitter ; les sommes sont donc des estimations : la marge dit à quelle distance se trouve le vrai chiffre dans 95 cas sur 100.",
    family: "Ce qui est compté", from: "De", to: "À", show: "Afficher", months: "Mois à afficher",
    registered: "Personnes enregistrées", assisted: "Personnes aidées", referred: "Orientations",
    total: "Total", region: "Par région", province: "Par province", commune: "Par commune", sex_age: "Par sexe et âge",
    nationality: "Par nationalité", status: "Par situation administrative", sector: "Par secteur",
    programme: "Par programme de la Stratégie nationale d’immigration et d’asile (SNIA)",
    figure: "Chiffre", margin: "Marge (95 %)", drawn: "Dessin", contributors: "Associations", cell: "De qui ou d’où", month: "Mois",
    few: "moins de 5 associations", small: "trop petit pour être montré", protects: "retenu pour en protéger d’autres", none: "Il n’y a pas encore de chiffres à montrer pour ces mois.",
    withheldOne: "Une autre ligne est retenue : moins de 5 associations, trop petite au regard de sa marge, ou elle permettrait d’en calculer d’autres.",
    withheldMany: "%1 autres lignes sont retenues : moins de 5 associations, trop petites au regard de leur marge, ou elles permettraient d’en calculer d’autres.",
    incomplete: "incomplet", incompleteMeans: "Incomplet : les rapports de certains mois sont laissés de côté, pour qu’aucun chiffre de moins de 5 associations ne puisse être calculé.",
    asOf: "État au %1. Le %2, les chiffres sont renouvelés avec les rapports arrivés d’ici là.", monthsTold: "%1 des %2 mois ont des chiffres.",
    failed: "La plateforme du réseau n’a pas répondu. Réessayez dans une minute.", loading: "Un instant…",
    badMonths: "Choisissez des mois dans l’ordre, 36 au plus.",
    associations: "%1 associations ont contribué.",
    method: "Montrés seulement si au moins 5 associations contribuent et si le chiffre vaut au moins 20 et deux fois son écart type ; arrondis à 10. Codes des communes : HCP, RGPH 2024.",
    other: "Autre", F: "Femmes et filles", M: "Hommes et garçons", X: "Autre ou non connu", unknown: "âge non connu",
    downloads: "Téléchargements", csv: "CSV", datapackage: "CSV avec paquet de données (ZIP)", dhis2: "DHIS2 dataValueSets (JSON)", csvPublic: "Ces chiffres en CSV",
    carried: "Remettre un fichier", carriedIntro: "Pour qui apporte, sur une clé USB, les chiffres d’une association sans connexion. Choisissez son fichier ; la plateforme prend ce que l’association a signé. Rapportez-lui la réponse. Remettre deux fois ne compte rien deux fois.",
    carriedFile: "Fichier de l’association", deliver: "Remettre", carriedSoFar: "%1 sur %2…", carriedTaken: "%1 envois pris, %2 demandes refusées.",
    carriedAnswer: "Enregistrer la réponse pour l’association", carriedWrong: "Ce n’est pas un fichier de chiffres que Wasl a enregistré pour être porté.", carriedElsewhere: "Ce fichier est destiné à une autre plateforme : %1. Ouvrez cette adresse pour le remettre.",
    name: "Nom", passphrase: "Phrase secrète", signInIntro: "Pour la coordination du réseau. Les chiffres eux-mêmes sont ouverts à tous.",
    signInRefused: "Le nom ou la phrase secrète n’est pas juste.", tooMany: "Trop d’essais. Attendez quelques minutes et réessayez.",
    wasSignedOut: "Vous avez été déconnectée, car personne n’a utilisé cette page pendant une demi-heure. Reconnectez-vous.", isSignedOut: "Vous êtes déconnectée.",
    trendIntro: "Chaque mois du réseau, avec la marge de 95 % en bande. Un vide est un mois retenu.",
    chartLabel: "Courbe par mois : %1, avec sa marge. Les mêmes chiffres sont dans le tableau ci-dessous.", what: "Tout le pays, région ou programme",
    country: "Tout le pays", regions: "Régions", programmes: "Programmes de la SNIA",
    coverageIntro: "Qui a transmis, par mois. Un mois est complet quand les trois familles de chiffres sont arrivées.",
    association: "Association", complete: "complet", partly: "%1 sur 3", missing: "rien", before: "pas encore inscrite",
    reportedOf: "%1 associations sur %2 ont transmis en %3.", noAssociations: "Aucune association n’est encore inscrite.",
    noticesIntro: "Ce que vous publiez ici s’affiche dans Wasl chez chaque association, où on peut le lire sans connexion.",
    noticeText: "Nouvel avis", publish: "Publier", withdraw: "Retirer", withdrawn: "retiré le %1", published: "publié le %1",
    noNotices: "Aucun avis n’a encore été publié.", isPublished: "L’avis est publié.", isWithdrawn: "L’avis est retiré.",
    practicesIntro: "Notes des associations sur une manière de faire. Approuvez ce qui aide les autres ; refusez tout ce qui parle d’une personne.",
    approve: "Approuver", refuse: "Refuser", submitted: "attend une décision", approved: "approuvée par %1", refused: "refusée par %1",
    by: "%1, %2", noPractices: "Aucune association n’a encore envoyé de note.", isApproved: "La note est approuvée. Toutes les associations peuvent la lire.", isRefused: "La note est refusée. Personne d’autre ne la lit.",
    directoryIntro: "Les associations du réseau, telles qu’elles se présentent entre elles. L’empreinte se compare au téléphone avant de confier une orientation scellée à la carte.",
    communes: "Communes", contact: "Contact", fingerprint: "Empreinte de la carte", noContact: "non donné", noCard: "pas de carte", ended: "Fin de la liste."
  },
  ar: {
    dir: "rtl", language: "العربية", title: "وصل: الشبكة", places: "أقسام هذه الصفحة", languages: "اللغة",
    skip: "إلى المحتوى", figures: "الأرقام", trends: "التطور", coverage: "التغطية", notices: "الإعلانات",
    practices: "الممارسات", directory: "دليل الجمعيات", signIn: "تسجيل الدخول", signOut: "تسجيل الخروج",
    intro: "ما أنجزته جمعيات الشبكة مجتمعة. كل رقم غُيّر عشوائيا على حاسوب الجمعية قبل إرساله، فالمجاميع تقديرات: يبين الهامش المسافة التي يقع داخلها الرقم الحقيقي في 95 حالة من 100.",
    family: "موضوع العد", from: "من", to: "إلى", show: "عرض", months: "الأشهر المعروضة",
    registered: "الأشخاص المسجلون", assisted: "الأشخاص المستفيدون من المساعدة", referred: "الإحالات",
    total: "المجموع", region: "حسب الجهة", province: "حسب العمالة أو الإقليم", commune: "حسب الجماعة", sex_age: "حسب الجنس والسن",
    nationality: "حسب الجنسية", status: "حسب الوضعية الإدارية", sector: "حسب القطاع",
    programme: "حسب برامج الاستراتيجية الوطنية للهجرة واللجوء",
    figure: "الرقم", margin: "الهامش (95 %)", drawn: "الرسم", contributors: "الجمعيات", cell: "الفئة أو المكان", month: "الشهر",
    few: "أقل من 5 جمعيات", small: "أصغر من أن يعرض", protects: "محجوب لحماية أرقام أخرى", none: "لا توجد بعد أرقام لعرضها عن هذه الأشهر.",
    withheldOne: "حُجب سطر آخر: أقل من 5 جمعيات، أو أصغر مما يسمح به هامشه، أو لأن أرقاما أخرى قد تُستنتج منه.",
    withheldMany: "حُجبت أسطر أخرى (%1): أقل من 5 جمعيات، أو أصغر مما يسمح به هامشها، أو لأن أرقاما أخرى قد تُستنتج منها.",
    incomplete: "غير مكتمل", incompleteMeans: "غير مكتمل: تُركت تقارير بعض الأشهر جانبا حتى لا يمكن استنتاج رقم يخص أقل من 5 جمعيات.",
    asOf: "الأرقام إلى غاية %1. تُجدد يوم %2 بما وصل من تقارير إلى ذلك الحين.", monthsTold: "عدد الأشهر التي لها أرقام: %1 من %2.",
    failed: "تعذر الاتصال بالمنصة المركزية للشبكة. أعد المحاولة بعد دقيقة.", loading: "لحظة من فضلك…",
    badMonths: "اختر أشهرا مرتبة، 36 شهرا على الأكثر.",
    associations: "عدد الجمعيات المساهمة: %1.",
    method: "لا يُعرض الرقم إلا إذا ساهمت فيه 5 جمعيات على الأقل وبلغ 20 على الأقل وضعف انحرافه المعياري؛ مقرب إلى 10. رموز الجماعات: المندوبية السامية للتخطيط، الإحصاء العام 2024.",
    other: "أخرى", F: "نساء وفتيات", M: "رجال وفتيان", X: "آخر أو غير معروف", unknown: "السن غير معروف",
    downloads: "التنزيلات", csv: "CSV", datapackage: "CSV مع حزمة بيانات (ZIP)", dhis2: "DHIS2 dataValueSets (JSON)", csvPublic: "هذه الأرقام بصيغة CSV",
    carried: "تسليم ملف", carriedIntro: "لمن يحمل على مفتاح USB أرقام جمعية لا اتصال لها. اختاروا ملفها؛ تقبل المنصة المركزية ما وقعته الجمعية. أعيدوا الجواب إليها. لا يحسب شيء مرتين وإن سلم الملف مرتين.",
    carriedFile: "ملف الجمعية", deliver: "تسليم", carriedSoFar: "%1 من %2…", carriedTaken: "عدد النشرات المقبولة: %1؛ وعدد الطلبات المرفوضة: %2.",
    carriedAnswer: "حفظ الجواب للجمعية", carriedWrong: "ليس هذا ملف أرقام حفظه برنامج وصل ليحمل إلى الشبكة.", carriedElsewhere: "هذا الملف موجه إلى منصة أخرى: %1. افتحوا ذلك العنوان لتسليمه.",
    name: "الاسم", passphrase: "عبارة المرور", signInIntro: "خاص بتنسيقية الشبكة. أما الأرقام نفسها فمفتوحة للجميع.",
    signInRefused: "الاسم أو عبارة المرور غير صحيح.", tooMany: "محاولات كثيرة. انتظر بضع دقائق ثم أعد المحاولة.",
    wasSignedOut: "تم تسجيل خروجك لأن الصفحة لم تستعمل منذ نصف ساعة. سجل الدخول من جديد.", isSignedOut: "تم تسجيل خروجك.",
    trendIntro: "كل شهر من أشهر الشبكة، والهامش 95 % على شكل شريط. الفراغ شهر محجوب.",
    chartLabel: "منحنى شهري: %1، مع هامشه. الأرقام نفسها في الجدول أسفله.", what: "البلد كله أو جهة أو برنامج",
    country: "البلد كله", regions: "الجهات", programmes: "برامج الاستراتيجية الوطنية",
    coverageIntro: "من أرسل أرقامه، حسب الشهر. يكتمل الشهر عند وصول مجموعات الأرقام الثلاث.",
    association: "الجمعية", complete: "مكتمل", partly: "%1 من 3", missing: "لا شيء", before: "لم تنخرط بعد",
    reportedOf: "أرسلت %1 من أصل %2 جمعيات أرقام %3.", noAssociations: "لم تنخرط أي جمعية بعد.",
    noticesIntro: "ما تنشره هنا يظهر في وصل لدى كل جمعية، ويمكن قراءته دون اتصال.",
    noticeText: "إعلان جديد", publish: "نشر", withdraw: "سحب", withdrawn: "سُحب يوم %1", published: "نُشر يوم %1",
    noNotices: "لم يُنشر أي إعلان بعد.", isPublished: "نُشر الإعلان.", isWithdrawn: "سُحب الإعلان.",
    practicesIntro: "مذكرات الجمعيات عن طرق العمل. اقبل ما ينفع الآخرين، وارفض كل ما يتحدث عن شخص بعينه.",
    approve: "قبول", refuse: "رفض", submitted: "في انتظار القرار", approved: "قبلها %1", refused: "رفضها %1",
    by: "%1، %2", noPractices: "لم ترسل أي جمعية مذكرة بعد.", isApproved: "قُبلت المذكرة. يمكن لكل الجمعيات قراءتها.", isRefused: "رُفضت المذكرة. لن يقرأها أحد غيرك.",
    directoryIntro: "جمعيات الشبكة كما تقدم نفسها لبعضها. تُقارن البصمة بالهاتف قبل أن يوثق بالبطاقة في إحالة مختومة.",
    communes: "الجماعات", contact: "الاتصال", fingerprint: "بصمة البطاقة", noContact: "غير متوفر", noCard: "لا توجد بطاقة", ended: "نهاية القائمة."
  }
};

// Names of places, sectors, programmes and statuses, as the hub gives them: names[table][code][language].
let names = {};
let current = "en";

export const languages = Object.keys(texts);
export const languageName = (code) => texts[code].language;
export const language = () => current;
export const setNames = (all) => { names = all; };

export function text(key, ...values) {
  let words = texts[current][key] ?? key;
  values.forEach((value, index) => { words = words.replace("%" + (index + 1), value); });
  return words;
}

export function chooseLanguage(code) {
  current = code in texts ? code : "en";
  try { localStorage.setItem("language", current); } catch { /* not remembered, then */ }
}

export function rememberedLanguage() {
  try { return localStorage.getItem("language"); } catch { return null; }
}

const locale = () => (current === "ar" ? "ar-MA-u-nu-latn" : current + "-MA");
export const number = (value) => new Intl.NumberFormat(locale()).format(value);
// Figures stay left to right within Arabic.
export const ltr = (words) => "\u2066" + words + "\u2069";
export const monthName = (month, form = "long") =>
  new Intl.DateTimeFormat(locale(), { month: form, year: "numeric", timeZone: "UTC" }).format(new Date(month + "-01T00:00:00Z"));
export const dayName = (time) => new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(new Date(time));

export function label(table, code) {
  if (code === "other") return text("other");
  if (table === "total") return text("total");
  if (table === "sex_age") {
    const [sex, age] = code.split(":");
    return text(sex) + (current === "ar" ? "، " : ", ") + (age === "unknown" ? text("unknown") : ltr(age));
  }
  if (table === "nationality") return new Intl.DisplayNames([current], { type: "region" }).of(code);
  return names[table]?.[code]?.[current] || ltr(code);
}
