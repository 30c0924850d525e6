#include "ui/house/fire_list.h"

#include "app/reports/pdf_writer.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/house_words.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr double paperMargin = 12.0; // mm

bool isInside(const storage::HouseGuest& guest)
{
    return guest.direction() == domain::Direction::In;
}

/// Who has to be helped stands first, then by the way through the house.
std::vector<storage::HouseGuest> helpedFirst(const std::vector<storage::HouseGuest>& guests)
{
    std::vector<storage::HouseGuest> rows;
    std::copy_if(guests.begin(), guests.end(), std::back_inserter(rows), isInside);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return int(a.help) > int(b.help); });
    return rows;
}

} // namespace

FireList::FireList(storage::CaseFile& file, const domain::ReceptionStructure& structure, FileChooser chooser,
                   QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_now(reports::readHouseNow(file.database(), structure))
    , m_notice(new Notice(this))
    , m_model(new TableModel<storage::HouseGuest>(this))
    , m_table(new QTableView(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"fireList"_s);
    setWindowTitle(tr("Who is in the house"));
    resize(1040, 640);
    auto* title = new QLabel(houseName(structure), this);
    setTextRole(title, TextRole::Title);
    const auto in = std::count_if(m_now.guests.begin(), m_now.guests.end(), isInside);
    const auto helped = std::count_if(m_now.guests.begin(), m_now.guests.end(), [](const auto& guest) {
        return isInside(guest) && guest.help != domain::LeavingHelp::None;
    });
    //: %1 date and hour, %2 guests inside, %3 of them who need help, %4 visitors, %5 guests who are out.
    auto* figures =
        new QLabel(tr("%1: guests in the house %2, of them with help to leave %3, visitors %4, out %5.")
                       .arg(writeDateTime(m_now.at), writeNumber(in), writeNumber(helped),
                            writeNumber(m_now.visitors), writeNumber(qint64(m_now.guests.size()) - in)),
                   this);
    figures->setObjectName(u"fireFigures"_s);
    setTextRole(figures, TextRole::SectionHead);
    m_table->setObjectName(u"fireTable"_s);
    m_table->setAccessibleName(tr("Who is in the house"));
    setColumns();
    m_table->setModel(m_model);
    setUpTable(m_table, {{}, {}, {}, 2});
    m_model->setRows(helpedFirst(m_now.guests));
    fitColumns(m_table);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.control);
    for (const auto language :
         {language::Language::Arabic, language::Language::French, language::Language::English}) {
        auto* button = new QPushButton(tr("PDF: %1").arg(isolate(language::ownName(language))), this);
        button->setObjectName(u"firePdf-"_s + language::code(language));
        button->setIcon(themeIcon(u"document"_s));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, language] { save(language); });
    }
    buttons->addStretch();
    auto* print = new QPushButton(tr("&Print"), this);
    print->setObjectName(u"firePrintButton"_s);
    print->setIcon(themeIcon(u"print"_s, IconInk::OnAccent));
    setButtonRole(print, ButtonRole::Primary);
    buttons->addWidget(print);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeFireButton"_s);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] {
        if (!printNow()) save(language::fromCode(labelLanguage()).value_or(language::Language::English));
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(title);
    column->addWidget(figures);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_table->setFocus();
}

void FireList::setColumns()
{
    using Guest = storage::HouseGuest;
    using Column = TableColumn<Guest>;
    const auto languages = storage::SettingsStore(m_file.database()).codebook(u"languages"_s);
    m_model->setColumns(
        {Column(u"unit"_s, tr("Unit"), [](const Guest& g) { return isolate(g.unit); }),
         Column(
             u"place"_s, tr("Place"),
             [](const Guest& g) { return tr("room %1, bed %2").arg(isolateLtr(g.room), isolateLtr(g.bed)); }),
         Column(u"who"_s, tr("Who"), [](const Guest& g) { return shownTag(g.person); }),
         Column(u"help"_s, tr("To leave the house"),
                [](const Guest& g) {
                    switch (g.help) {
                    case domain::LeavingHelp::Needed:
                        return ChipLook{Meaning::Danger, domain::label(g.help), u"attention"_s};
                    case domain::LeavingHelp::SmallChild:
                        return ChipLook{Meaning::Attention, domain::label(g.help), u"people"_s};
                    case domain::LeavingHelp::None:
                        break;
                    }
                    return ChipLook{};
                })
             .sortedBy([](const Guest& g) { return QVariant(-int(g.help)); }),
         Column(u"language"_s, tr("Language"), [languages](const Guest& g) {
             return g.languages.isEmpty() ? QString() : languages.label(g.languages.front(), labelLanguage());
         })});
}

reports::Report FireList::paper(language::Language language)
{
    // Lives go before records: a log that cannot be written does not keep the list from the printer.
    (void)reports::notePresencePrint(m_file.database(), m_now);
    return reports::presenceList(m_file.database(), m_now,
                                 {m_file.associationName(), m_file.actor().name, m_file.database().today()},
                                 language);
}

bool FireList::printNow()
{
    if (QPrinterInfo::defaultPrinterName().isEmpty()) {
        m_notice->say(Meaning::Information,
                      tr("No printer is set up on this computer. Save the list as a PDF, or read it here."));
        return false;
    }
    QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
                           QPageLayout::Millimeter);
    reports::drawPages(paper(language::fromCode(labelLanguage()).value_or(language::Language::English)),
                       printer);
    m_notice->say(Meaning::Done, tr("The list is being printed on %1.").arg(isolate(printer.printerName())));
    return true;
}

void FireList::save(language::Language language)
{
    const auto name = u"wasl-%1-%2.pdf"_s.arg(m_now.at.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s),
                                              language::code(language));
    const auto path =
        m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the list of who is in the house"),
                             QDir::home().filePath(name), tr("PDF (*.pdf)")});
    if (path.isEmpty()) return;
    runInBackground(
        this, [report = paper(language), path] { return reports::writePdf(report, path); },
        [this](const domain::Result<void>& written) {
            if (written)
                m_notice->say(Meaning::Done, tr("The list is saved. It bears names and is not encrypted."));
            else
                m_notice->say(written.error());
        });
}

} // namespace wasl::ui
