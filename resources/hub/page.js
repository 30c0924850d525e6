"use strict";

// Texts of the page. The figures themselves come from /v1/indicators only.
const texts = {
  en: {
    dir: "ltr", name: "English", title: "The network's figures",
    intro: "What the associations of the network did together. Every figure was randomly altered on the association's own computer before it left, so sums are estimates: the margin says within which distance the true figure lies in 95 of 100 cases.",
    family: "What is counted", from: "From", to: "To", show: "Show", csv: "These figures as CSV",
    registered: "People registered", assisted: "People assisted", referred: "Referrals",
    total: "Total", region: "By region", province: "By province", commune: "By commune", sex_age: "By sex and age",
    nationality: "By nationality", status: "By status", sector: "By sector",
    few: "fewer than 5 associations", small: "too small to be shown", none: "There are no figures to show for these months yet.",
    withheld: "%1 further rows are withheld: fewer than 5 associations, or too small beside their margin.",
    failed: "The figures could not be fetched. Try again in a minute.", associations: "%1 associations",
    method: "Shown only where at least 5 associations contribute and the figure is at least 20 and twice its standard deviation; rounded to 10. Commune codes: HCP, RGPH 2024.",
    other: "Other", F: "Women and girls", M: "Men and boys", X: "Other or not known", unknown: "age not known"
  },
  fr: {
    dir: "ltr", name: "Français", title: "Les chiffres du réseau",
    intro: "Ce que les associations du réseau ont fait ensemble. Chaque chiffre a été modifié au hasard sur l’ordinateur de l’association avant de le quitter ; les sommes sont donc des estimations : la marge dit à quelle distance se trouve le vrai chiffre dans 95 cas sur 100.",
    family: "Ce qui est compté", from: "De", to: "À", show: "Afficher", csv: "Ces chiffres en CSV",
    registered: "Personnes enregistrées", assisted: "Personnes aidées", referred: "Orientations",
    total: "Total", region: "Par région", province: "Par province", commune: "Par commune", sex_age: "Par sexe et âge",
    nationality: "Par nationalité", status: "Par situation administrative", sector: "Par secteur",
    few: "moins de 5 associations", small: "trop petit pour être montré", none: "Il n’y a pas encore de chiffres à montrer pour ces mois.",
    withheld: "%1 autres lignes sont retenues : moins de 5 associations, ou trop petites au regard de leur marge.",
    failed: "Les chiffres n’ont pas pu être obtenus. Réessayez dans une minute.", associations: "%1 associations",
    method: "Montrés seulement si au moins 5 associations contribuent et si le chiffre vaut au moins 20 et deux fois son écart type ; arrondis à 10. Codes des communes : HCP, RGPH 2024.",
    other: "Autre", F: "Femmes et filles", M: "Hommes et garçons", X: "Autre ou non connu", unknown: "âge non connu"
  },
  ar: {
    dir: "rtl", name: "العربية", title: "أرقام الشبكة",
    intro: "ما أنجزته جمعيات الشبكة مجتمعة. كل رقم غُيّر عشوائيا على حاسوب الجمعية قبل إرساله، فالمجاميع تقديرات: يبين الهامش المسافة التي يقع داخلها الرقم الحقيقي في 95 حالة من 100.",
    family: "موضوع العد", from: "من", to: "إلى", show: "عرض", csv: "هذه الأرقام بصيغة CSV",
    registered: "الأشخاص المسجلون", assisted: "الأشخاص المستفيدون من المساعدة", referred: "الإحالات",
    total: "المجموع", region: "حسب الجهة", province: "حسب العمالة أو الإقليم", commune: "حسب الجماعة", sex_age: "حسب الجنس والسن",
    nationality: "حسب الجنسية", status: "حسب الوضعية الإدارية", sector: "حسب القطاع",
    few: "أقل من 5 جمعيات", small: "أصغر من أن يعرض", none: "لا توجد بعد أرقام لعرضها عن هذه الأشهر.",
    withheld: "حُجب %1 من الأسطر الأخرى: أقل من 5 جمعيات، أو أصغر مما يسمح به هامشها.",
    failed: "تعذر جلب الأرقام. أعد المحاولة بعد دقيقة.", associations: "عدد الجمعيات: %1",
    method: "لا تعرض الأرقام إلا إذا ساهمت 5 جمعيات على الأقل وكان الرقم 20 فأكثر وضعف انحرافه المعياري على الأقل؛ مقربة إلى 10. رموز الجماعات: المندوبية السامية للتخطيط، الإحصاء العام 2024.",
    other: "أخرى", F: "نساء وفتيات", M: "رجال وفتيان", X: "آخر أو غير معروف", unknown: "سن غير معروفة"
  }
};

// Names of places, sectors and statuses, as the hub gives them: names[table][code][language].
let names = {};

let language = (navigator.language || "en").slice(0, 2);
if (!(language in texts)) language = "en";
const byId = (id) => document.getElementById(id);
const text = (key) => texts[language][key] || key;

function label(table, code) {
  if (code === "other") return text("other");
  if (table === "total") return text("total");
  if (table === "sex_age") {
    const [sex, age] = code.split(":");
    return text(sex) + ", " + (age === "unknown" ? text("unknown") : "\u2066" + age + "\u2069");
  }
  if (table === "nationality") return new Intl.DisplayNames([language], { type: "region" }).of(code);
  return (names[table] && names[table][code] && names[table][code][language]) || "\u2066" + code + "\u2069";
}

const number = (value) => new Intl.NumberFormat(language === "ar" ? "ar-MA-u-nu-latn" : language).format(value);
const figure = (cell) => "\u2066" + number(cell.value) + " ± " + number(cell.margin) + "\u2069";

function make(tag, className, content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (content !== undefined) element.textContent = content;
  return element;
}

function bar(cell, largest) {
  const svg = byId("drawing").content.firstElementChild.cloneNode(true);
  const space = svg.namespaceURI;
  const rect = (className, from, to, y, height) => {
    const element = document.createElementNS(space, "rect");
    element.setAttribute("class", className);
    element.setAttribute("x", Math.max(0, from) / largest * 100);
    element.setAttribute("width", Math.max(0, to - Math.max(0, from)) / largest * 100);
    element.setAttribute("y", y);
    element.setAttribute("height", height);
    svg.append(element);
  };
  rect("margin", cell.value - cell.margin, cell.value + cell.margin, 0, 12);
  rect("value", 0, cell.value, 3, 6);
  return svg;
}

function section(table, cells) {
  const shown = cells.filter((cell) => cell.value !== null);
  if (shown.length === 0) return null;
  const box = make("section");
  box.append(make("h2", "", text(table)));
  const largest = Math.max(...shown.map((cell) => cell.value + cell.margin));
  const rows = make("table");
  for (const cell of shown) {
    const row = make("tr");
    const drawn = make("td", "bar");
    drawn.append(bar(cell, largest));
    row.append(make("th", "", label(table, cell.code)), drawn, make("td", "number", figure(cell)));
    row.firstChild.setAttribute("scope", "row");
    rows.append(row);
  }
  box.append(rows);
  if (shown.length < cells.length)
    box.append(make("p", "quiet", text("withheld").replace("%1", number(cells.length - shown.length))));
  return box;
}

let asked = 0;

async function show() {
  const mine = ++asked; // an answer that a newer question has overtaken is not shown
  const query = new URLSearchParams({ family: byId("family").value, from: byId("from").value, to: byId("to").value });
  byId("csv").href = "/v1/indicators?" + query + "&format=csv";
  byId("tables").replaceChildren();
  byId("total").replaceChildren();
  byId("state").textContent = "";
  try {
    const answer = await fetch("/v1/indicators?" + query);
    if (!answer.ok) throw new Error(answer.status);
    const tables = (await answer.json()).tables;
    if (mine !== asked) return;
    const total = tables.total[0];
    if (total.value === null) {
      byId("total").textContent = total.withheld === "few-associations" ? text("none") + " (" + text("few") + ")" : text("small");
      return;
    }
    byId("total").append(make("span", "", text(byId("family").value) + " "), make("strong", "", figure(total)),
                         make("p", "quiet", text("associations").replace("%1", number(total.associations))));
    for (const table of ["region", "province", "commune", "sex_age", "nationality", "status", "sector"]) {
      const box = tables[table] && section(table, tables[table]);
      if (box) byId("tables").append(box);
    }
  } catch {
    if (mine === asked) byId("state").textContent = text("failed");
  }
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = language;
  document.documentElement.dir = text("dir");
  document.title = text("title");
  for (const id of ["title", "intro", "show", "csv", "method"]) byId(id).textContent = text(id);
  for (const id of ["family", "from", "to"]) byId(id + "Label").textContent = text(id);
  const family = byId("family").value || "registered";
  byId("family").replaceChildren(...["registered", "assisted", "referred"].map((code) => {
    const option = make("option", "", text(code));
    option.value = code;
    return option;
  }));
  byId("family").value = family;
  byId("languages").replaceChildren(...Object.keys(texts).map((code) => {
    const button = make("button", "", texts[code].name);
    button.lang = code;
    button.type = "button";
    button.setAttribute("aria-pressed", String(code === language));
    button.addEventListener("click", () => speak(code));
    return button;
  }));
  show();
}

const today = new Date();
const lastMonth = new Date(Date.UTC(today.getFullYear(), today.getMonth() - 1, 1));
byId("to").value = lastMonth.toISOString().slice(0, 7);
byId("from").value = lastMonth.getUTCFullYear() + "-01";
byId("choice").addEventListener("submit", (event) => { event.preventDefault(); show(); });
speak(language);
fetch("/v1/names").then((answer) => answer.json()).then((all) => { names = all; show(); }).catch(() => {});
