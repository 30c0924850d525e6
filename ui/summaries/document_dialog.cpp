#include "ui/summaries/document_dialog.h"

#include "app/domain/territory.h"
#include "app/reports/csv_writer.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "app/storage/brief_store.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"
#include "ui/summaries/month_words.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using reports::DocumentFigures;
using reports::DocumentKind;
using reports::DocumentRequest;

namespace
{

constexpr int monthsOffered = 60;
constexpr int yearsOffered = 10;
constexpr int previewDots = 130; ///< an inch: enough for a wide window

ChoiceCombo* choice(const QString& name, QWidget* parent)
{
    auto* combo = new ChoiceCombo(parent);
    combo->setObjectName(name);
    return combo;
}

QPlainTextEdit* paragraph(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(92);
    return edit;
}

} // namespace

DocumentDialog::DocumentDialog(storage::CaseFile& file, FileChooser chooser, const domain::YearMonth& month,
                               QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_month(month)
    , m_title(new QLabel(this))
    , m_notice(new Notice(this))
    , m_form(new FormGrid)
    , m_kind(choice(u"documentKindCombo"_s, m_form))
    , m_first(choice(u"documentFirstCombo"_s, m_form))
    , m_last(choice(u"documentLastCombo"_s, m_form))
    , m_year(choice(u"documentYearCombo"_s, m_form))
    , m_language(choice(u"documentLanguageCombo"_s, m_form))
    , m_format(choice(u"documentFormatCombo"_s, m_form))
    , m_commune(new CodeCombo(m_form))
    , m_public(new QRadioButton(m_form))
    , m_exact(new QRadioButton(m_form))
    , m_publicWords(new QLabel(m_form))
    , m_exactWords(new QLabel(m_form))
    , m_situation(paragraph(u"documentSituationEdit"_s, m_form))
    , m_request(paragraph(u"documentRequestEdit"_s, m_form))
    , m_kept(new QLabel(m_form))
    , m_confirmed(new QCheckBox(m_form))
    , m_sheet(new QScrollArea(this))
    , m_page(new QLabel)
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    // Of a month that runs there is no paper to hand over yet: the last closed one is what people come for.
    if (const auto closed = storage::SummaryStore(file.database()).closedMonths();
        !closed.empty() && domain::YearMonth::of(file.database().today()) <= m_month)
        m_month = closed.front();
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"documentDialog"_s);
    resize(1120, 690);
    setTextRole(m_title, TextRole::Title);
    m_commune->setObjectName(u"documentCommuneCombo"_s);
    m_public->setObjectName(u"documentPublicRadio"_s);
    m_exact->setObjectName(u"documentExactRadio"_s);
    m_kept->setObjectName(u"documentKeptLabel"_s);
    m_confirmed->setObjectName(u"documentNumbersCheck"_s);
    m_confirmed->hide();
    m_page->setObjectName(u"documentPageLabel"_s);
    m_close->setObjectName(u"closeDocumentButton"_s);
    m_save->setObjectName(u"saveDocumentButton"_s);
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setDefault(true);
    for (auto* words : {m_publicWords, m_exactWords, m_kept}) {
        words->setWordWrap(true);
        setTextRole(words, TextRole::Caption);
    }
    m_public->setChecked(true);

    m_form->add(u"kind"_s, m_kind, FormGrid::Width::Full);
    m_form->add(u"month"_s, m_first);
    m_form->add(u"last"_s, m_last);
    m_form->add(u"year"_s, m_year);
    m_form->add(u"commune"_s, m_commune, FormGrid::Width::Full);
    m_form->add(u"situation"_s, m_situation, FormGrid::Width::Full);
    m_form->add(u"request"_s, m_request, FormGrid::Width::Full);
    m_form->addWhole(m_kept);
    m_form->addWhole(m_confirmed);
    for (auto* widget : {static_cast<QWidget*>(m_public), static_cast<QWidget*>(m_publicWords),
                         static_cast<QWidget*>(m_exact), static_cast<QWidget*>(m_exactWords)})
        m_form->addWhole(widget);
    m_form->add(u"language"_s, m_language, FormGrid::Width::Full);
    m_form->add(u"format"_s, m_format, FormGrid::Width::Full);

    auto* choices = new QScrollArea(this);
    choices->setObjectName(u"documentChoices"_s);
    choices->setWidgetResizable(true);
    choices->setFrameShape(QFrame::NoFrame);
    choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choices->setWidget(m_form);
    choices->setFixedWidth(470);
    m_sheet->setObjectName(u"documentSheet"_s);
    m_sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_page->setWordWrap(true);
    m_sheet->setWidget(m_page);
    m_sheet->setWidgetResizable(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.field);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(t.section);
    halves->addWidget(choices);
    halves->addWidget(m_sheet, 1);
    column->addLayout(halves, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column->addLayout(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(800);
    connect(&m_soon, &QTimer::timeout, this, &DocumentDialog::prepare);
    connect(&m_keepSoon, &QTimer::timeout, this, &DocumentDialog::keepBrief);
    retranslate();
    for (auto* combo : {m_kind, m_first, m_last, m_year, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &DocumentDialog::changed);
    connect(m_commune, &CodeCombo::codeChanged, this, &DocumentDialog::changed);
    connect(m_public, &QRadioButton::toggled, this, &DocumentDialog::changed);
    for (auto* edit : {m_situation, m_request})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (m_filling) return;
            m_kept->clear();
            m_keepSoon.start();
        });
    connect(m_close, &QPushButton::clicked, this, &DocumentDialog::close);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::write);
    m_kind->setFocus();
    changed();
}

DocumentDialog::~DocumentDialog()
{
    if (!m_file.isLocked()) keepBrief();
}

DocumentRequest DocumentDialog::request() const
{
    const auto language = language::fromCode(m_language->currentData().toString()).value_or(windowLanguage());
    const auto kind = DocumentKind(m_kind->currentData().toInt());
    const auto month = [](const QComboBox* combo) {
        return domain::YearMonth::parse(combo->currentData().toString()).value_or(domain::YearMonth{});
    };
    if (kind == DocumentKind::Year)
        return DocumentRequest::ofYear(m_year->currentData().toInt(), m_file.database().today(), language);
    auto made = DocumentRequest::ofMonth(month(m_first), language);
    made.kind = kind;
    if (kind != DocumentKind::Month) made.last = month(m_last);
    if (kind == DocumentKind::Brief) made.commune = m_commune->code();
    return made;
}

bool DocumentDialog::isPublic() const
{
    return m_public->isChecked();
}

void DocumentDialog::fillChoices()
{
    const auto fill = [](QComboBox* combo, const std::vector<std::pair<QString, QVariant>>& entries,
                         const QVariant& chosen) {
        const auto kept = combo->count() > 0 ? combo->currentData() : chosen;
        combo->clear();
        for (const auto& [label, code] : entries)
            combo->addItem(label, code);
        combo->setCurrentIndex(std::max(0, combo->findData(kept)));
    };
    fill(m_kind,
         {{tr("Monthly summary"), int(DocumentKind::Month)},
          {tr("Summary of a year"), int(DocumentKind::Year)},
          {tr("Summary of several months"), int(DocumentKind::Period)},
          {tr("Brief for a commune council or for advocacy"), int(DocumentKind::Brief)}},
         int(DocumentKind::Month));
    const auto today = m_file.database().today();
    std::vector<std::pair<QString, QVariant>> months, years;
    years.reserve(yearsOffered);
    const auto offer = [&months](const domain::YearMonth& one) {
        months.emplace_back(writeMonth(one), one.toString());
    };
    auto month = domain::YearMonth::of(today);
    for (int i = 0; i < monthsOffered; ++i, month = month.previous())
        offer(month);
    if (std::find_if(months.begin(), months.end(), [this](const auto& one) {
            return one.second == QVariant(m_month.toString());
        }) == months.end())
        offer(m_month);
    for (int i = 0; i < yearsOffered; ++i)
        years.emplace_back(QString::number(today.year() - i), today.year() - i);
    fill(m_first, months, m_month.toString());
    fill(m_last, months, m_month.toString());
    fill(m_year, years, m_month.year);
    std::vector<std::pair<QString, QVariant>> languages;
    languages.reserve(language::allLanguages.size());
    for (const auto one : language::allLanguages)
        languages.emplace_back(language::ownName(one), language::code(one));
    fill(m_language, languages, language::code(windowLanguage()));
    fill(m_format,
         {{tr("PDF, to print or send"), int(Format::Pdf)},
          {tr("Workbook (.xlsx), one sheet a table"), int(Format::Workbook)},
          {tr("CSV, with a description of its columns"), int(Format::Csv)}},
         int(Format::Pdf));
    static const auto territory = domain::Territory::load();
    std::vector<CodeEntry> communes;
    for (const auto* area : territory.of(domain::AreaKind::Commune))
        communes.push_back({area->code, territory.label(area->code, labelLanguage())});
    m_commune->setEntries(communes);
}

void DocumentDialog::arrange()
{
    const auto kind = DocumentKind(m_kind->currentData().toInt());
    const bool year = kind == DocumentKind::Year, brief = kind == DocumentKind::Brief;
    m_form->field(u"month"_s)->setVisible(!year);
    m_form->field(u"last"_s)->setVisible(!year && kind != DocumentKind::Month);
    m_form->field(u"year"_s)->setVisible(year);
    for (const auto* name : {"commune", "situation", "request"})
        m_form->field(QString::fromLatin1(name))->setVisible(brief);
    m_kept->setVisible(brief);
    m_form->field(u"month"_s)->setTexts(kind == DocumentKind::Month ? tr("&Month") : tr("&From"));
}

void DocumentDialog::changed()
{
    if (m_filling) return;
    keepBrief();
    arrange();
    loadBrief();
    m_figures.reset();
    m_undrawn = false;
    m_strangeNumbers.clear();
    m_confirmed->hide();
    m_save->setEnabled(false);
    m_soon.start();
}

domain::Brief DocumentDialog::typed() const
{
    auto brief = m_brief;
    brief.situation = m_situation->toPlainText();
    brief.request = m_request->toPlainText();
    return brief;
}

void DocumentDialog::keepBrief()
{
    m_keepSoon.stop();
    if (!m_brief.first.isValid() || typed() == m_brief) return;
    const auto kept = storage::BriefStore(m_file.database()).save(typed());
    if (!kept) {
        m_notice->say(m_form->showRefusals({kept.error()}));
        return;
    }
    m_brief = typed();
    m_form->clearErrors();
    m_kept->setText(tr("Kept in the file."));
    m_soon.start(); // the page shows it
}

void DocumentDialog::loadBrief()
{
    const auto wanted = request();
    m_brief = {};
    if (wanted.kind == DocumentKind::Brief && !(wanted.last < wanted.first))
        m_brief = storage::BriefStore(m_file.database())
                      .find(wanted.first, wanted.last, wanted.commune, language::code(wanted.language));
    m_filling = true;
    m_situation->setPlainText(m_brief.situation);
    m_request->setPlainText(m_brief.request);
    m_filling = false;
    m_kept->clear();
    const bool may = m_brief.first.isValid() && domain::may(m_file.actor().role, domain::Action::CloseMonth);
    m_situation->setReadOnly(!may);
    m_request->setReadOnly(!may);
}

void DocumentDialog::prepare()
{
    const auto wanted = request();
    if (m_figures && m_counted == wanted && m_figures->isPublic() == isPublic()) {
        showFigures(*m_figures);
        return;
    }
    if (m_counting) m_counting->cancel();
    m_counted = wanted;
    sayOnSheet(tr("The first page is being made…"));
    if (isPublic()) { // quick
        if (const auto months = reports::monthsToDraw(m_file.database(), wanted); !months.empty()) {
            showUndrawn(months);
            return;
        }
        showFigures(reports::figuresForOthers(m_file.database(), m_file.subkey(storage::Subkey::ReleaseNoise),
                                              wanted));
        return;
    }
    m_counting = runInBackground(
        this,
        [&file = m_file, wanted]() -> domain::Result<DocumentFigures> {
            const auto reader = file.openReader();
            if (!reader) return domain::refuse(reader.error());
            return reports::figuresOfHouse(**reader, wanted);
        },
        [this](const domain::Result<DocumentFigures>& figures) { showFigures(figures); });
}

reports::Report DocumentDialog::report() const
{
    return reports::documentReport(*m_figures, m_counted,
                                   {m_file.associationName(), m_file.actor().name, m_file.database().today()},
                                   typed());
}

void DocumentDialog::showFigures(const domain::Result<DocumentFigures>& figures)
{
    m_notice->clear();
    if (!figures) {
        m_figures.reset();
        m_save->setEnabled(false);
        sayOnSheet(QString());
        m_notice->say(figures.error());
        return;
    }
    m_figures = *figures;
    m_save->setEnabled(true);
    if (m_drawing) m_drawing->cancel();
    m_drawing = runInBackground(
        this, [report = report()] { return reports::firstPage(report, previewDots); },
        [this](const QImage& page) {
            m_firstPage = page;
            fitPage();
        });
}

void DocumentDialog::fitPage()
{
    if (m_firstPage.isNull()) return;
    m_firstPage.setDevicePixelRatio(double(m_firstPage.width()) / m_sheet->viewport()->width());
    m_page->setMargin(0);
    m_page->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_page->setPixmap(QPixmap::fromImage(m_firstPage));
}

void DocumentDialog::sayOnSheet(const QString& words)
{
    m_firstPage = {};
    m_page->setMargin(tokens().section);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setText(words);
}

void DocumentDialog::showUndrawn(const std::vector<domain::YearMonth>& months)
{
    m_notice->clear();
    if (m_drawing) m_drawing->cancel();
    m_undrawn = true;
    QStringList names;
    for (auto first = months.begin(); first != months.end();) {
        auto last = first;
        while (last + 1 != months.end() && *(last + 1) == last->next())
            ++last;
        names << writeMonths({*first, *last});
        first = last + 1;
    }
    sayOnSheet(tr("The public figures of these months have not been drawn yet: %1.\nSaving draws them, once "
                  "and for all. The page is shown then.")
                   .arg(language::locale(windowLanguage()).createSeparatedList(names)));
    m_save->setEnabled(true);
}

bool DocumentDialog::mayBeSaved()
{
    if (!m_figures->isPublic() || m_counted.kind != DocumentKind::Brief) return true;
    const auto strange = reports::numbersNotOnPage(report());
    const bool confirmed = m_confirmed->isChecked() && m_confirmed->isVisibleTo(m_form);
    if (strange.isEmpty()) m_confirmed->hide();
    if (strange.isEmpty() || (confirmed && strange == m_strangeNumbers)) return true;
    m_strangeNumbers = strange;
    m_confirmed->setChecked(false);
    m_confirmed->show();
    m_notice->say(
        Meaning::Attention,
        tr("In your text and not among the rounded figures: %1. An exact number of people can tell who "
           "somebody is. Change the text, or confirm below that these numbers may leave the house.")
            .arg(language::locale(windowLanguage()).createSeparatedList(strange)));
    return false;
}

void DocumentDialog::write()
{
    if (!m_figures && !m_undrawn) return;
    keepBrief();
    if (m_soon.isActive()) { // the page is still of the words before
        m_soon.stop();
        if (m_figures) showFigures(*m_figures);
    }
    if (m_figures && !mayBeSaved()) return;
    const auto format = Format(m_format->currentData().toInt());
    const auto ending = format == Format::Pdf ? u"pdf"_s : format == Format::Workbook ? u"xlsx"_s : u"csv"_s;
    auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Where to save the document"),
                                     QDir::home().filePath(reports::documentFileName(
                                         m_counted, m_undrawn || m_figures->isPublic(), ending)),
                                     u"*."_s + ending});
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += u'.' + ending;
    if (m_undrawn) { // she has said where it goes: now the figures are fixed
        m_undrawn = false;
        showFigures(reports::figuresForOthers(m_file.database(), m_file.subkey(storage::Subkey::ReleaseNoise),
                                              m_counted));
        if (!m_figures || !mayBeSaved()) return;
    }
    m_save->setEnabled(false);
    runInBackground(
        this,
        [format, path, figures = *m_figures, wanted = m_counted,
         report = report()]() -> domain::Result<void> {
            if (format == Format::Pdf) return reports::writePdf(report, path);
            if (format == Format::Workbook) return reports::writeXlsx(report, path);
            const auto done = reports::writeFile(path, reports::documentCsv(figures, wanted));
            if (!done) return done;
            return reports::writeFile(
                path + u"-metadata.json"_s,
                reports::csvDescription(QFileInfo(path).fileName(), figures.isPublic()));
        },
        [this, path](const domain::Result<void>& written) {
            m_save->setEnabled(m_figures.has_value());
            if (!written)
                m_notice->say(written.error());
            else
                m_notice->say(Meaning::Done,
                              (m_figures && m_figures->isPublic()
                                   ? tr("The public version was saved as %1.")
                                   : tr("The exact figures were saved as %1. Keep the file in the "
                                        "house."))
                                  .arg(isolateLtr(QDir::toNativeSeparators(path))));
        });
}

void DocumentDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitPage();
}

void DocumentDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        changed();
    }
    QDialog::changeEvent(event);
}

void DocumentDialog::retranslate()
{
    m_filling = true;
    setWindowTitle(tr("Make a document"));
    m_title->setText(tr("Make a document"));
    const auto texts = [this](const char* name, const QString& label, const QString& hint = {}) {
        m_form->field(QString::fromLatin1(name))->setTexts(label, hint);
    };
    texts("kind", tr("&What"));
    texts("last", tr("&To"));
    texts("year", tr("&Year"));
    texts("commune", tr("&Commune"), tr("Whose council it is for; empty for all communes."));
    texts("situation", tr("What the figures &show"),
          tr("A paragraph of your own, for this period and language. Its numbers are not rounded: take them "
             "from the page."));
    texts("request", tr("What you &ask"),
          tr("What the reader should decide or do. Numbers are not rounded here either."));
    m_confirmed->setText(tr("These &numbers in my text may leave the house"));
    texts("language", tr("&Language"));
    texts("format", tr("&Kind of file"));
    m_public->setText(tr("&Public version, for others"));
    m_publicWords->setText(
        tr("Every count of people is rounded by chance to a multiple of five, once and for all; "
           "small tables are left out. Of closed months only, as they were closed, and not of the first "
           "three of the file. A month is drawn when its paper is first saved."));
    m_exact->setText(tr("&Exact, for the house"));
    m_exactWords->setText(tr("Small figures can tell who somebody is: these do not leave the association."));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save the document…"));
    m_page->setAccessibleName(tr("First page of the document"));
    m_public->setAccessibleDescription(m_publicWords->text());
    m_exact->setAccessibleDescription(m_exactWords->text());
    fillChoices();
    arrange();
    m_filling = false;
}

} // namespace wasl::ui
