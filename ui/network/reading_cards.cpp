#include "ui/network/reading_cards.h"

#include "app/domain/codebook.h"
#include "app/domain/territory.h"
#include "ui/network/cell_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::DirectoryEntry;
using domain::PracticeNote;

namespace
{

constexpr int mostNoticeLines = 12; ///< more are scrolled

QLabel* quietLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Caption, true);
    return label;
}

QPlainTextEdit* readingText(const QString& name, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

const domain::Codebook& sectorBook()
{
    static const auto sectors = domain::Codebook::load(u"sectors"_s);
    return sectors;
}

const domain::Territory& territory()
{
    static const auto all = domain::Territory::load();
    return all;
}

QString whereWords(const domain::NetworkFigure& figure)
{
    return figure.table == "region"_L1 ? isolate(territory().label(figure.code, labelLanguage()))
                                       : NationalCard::tr("The whole network");
}

QString monthsWords(const domain::NetworkFigure& figure)
{
    const auto months = domain::MonthSpan::parse(figure.from + u'/' + figure.until);
    return months ? writeMonths(*months) : isolateLtr(figure.from + u" – "_s + figure.until);
}

QString networkWords(const domain::NetworkFigure& figure)
{
    if (figure.value)
        return isolateLtr(u"%1 ± %2"_s.arg(withoutBidiMarks(writeNumber(*figure.value)),
                                           withoutBidiMarks(writeNumber(figure.margin))));
    return figure.withheld == "few-associations"_L1 ? NationalCard::tr("Fewer than 5 associations")
           : figure.withheld == "protects"_L1       ? NationalCard::tr("Withheld to protect others")
                                                    : NationalCard::tr("Too small to be shown");
}

} // namespace

NationalCard::NationalCard(QWidget* parent)
    : Card(parent)
    , m_about(quietLabel(u"nationalAbout"_s, this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<BesideOurs>(this))
{
    m_view->setObjectName(u"nationalTable"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(36 * 7);
    body()->addWidget(m_about);
    body()->addWidget(m_view);
    retranslate();
    setUpTable(m_view, {.stretched = 2});
    const std::array widths{250, 260, 180, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        m_view->setColumnWidth(column, widths[std::size_t(column)]);
    m_view->horizontalHeader()->setSectionResizeMode(int(widths.size()), QHeaderView::ResizeToContents);
}

void NationalCard::setFigures(std::vector<BesideOurs> figures)
{
    setVisible(!figures.empty());
    m_model->setRows(std::move(figures));
}

void NationalCard::retranslate()
{
    setHeading(tr("The network’s figures beside ours"));
    m_about->setText(
        tr("The network’s figures are sums of altered ones: the true figure lies within the margin in "
           "95 of 100 cases. Ours are exact, and stay in this house."));
    m_view->setAccessibleName(tr("Figures of the network and our own"));
    m_model->setColumns({
        TableColumn<BesideOurs>(u"family"_s, tr("What is counted"),
                                [](const BesideOurs& row) {
                                    const auto family = domain::fromCode<domain::Family>(row.network.family);
                                    return family ? domain::label(*family) : row.network.family;
                                }),
        TableColumn<BesideOurs>(u"months"_s, tr("Months"),
                                [](const BesideOurs& row) { return monthsWords(row.network); })
            .sortedBy([](const BesideOurs& row) { return QVariant(row.network.from); }),
        TableColumn<BesideOurs>(u"where"_s, tr("Where"),
                                [](const BesideOurs& row) { return whereWords(row.network); }),
        TableColumn<BesideOurs>(u"network"_s, tr("Network"),
                                [](const BesideOurs& row) { return networkWords(row.network); })
            .sortedBy([](const BesideOurs& row) { return QVariant(row.network.value.value_or(-1)); })
            .atEnd(),
        TableColumn<BesideOurs>(u"ours"_s, tr("Ours, exact"),
                                [](const BesideOurs& row) { return writeNumber(row.ours); })
            .sortedBy([](const BesideOurs& row) { return QVariant(row.ours); })
            .atEnd(),
    });
}

NoticesCard::NoticesCard(QWidget* parent)
    : Card(parent)
    , m_none(quietLabel(u"noNoticesLabel"_s, this))
    , m_text(readingText(u"noticesText"_s, this))
{
    body()->addWidget(m_none);
    body()->addWidget(m_text);
    retranslate();
}

void NoticesCard::setNotices(const std::vector<domain::NetworkNotice>& notices)
{
    m_notices = notices;
    write();
}

void NoticesCard::write()
{
    QStringList lines;
    for (const auto& notice : m_notices)
        lines << writeDate(notice.published.toLocalTime().date()) << notice.text << QString();
    m_text->setPlainText(lines.join(u'\n').trimmed());
    const int shown = std::clamp(m_text->blockCount() + 1, 3, mostNoticeLines);
    m_text->setFixedHeight(shown * m_text->fontMetrics().lineSpacing() + 2 * tokens().control);
    m_text->setVisible(!m_notices.empty());
    m_none->setVisible(m_notices.empty());
}

void NoticesCard::retranslate()
{
    setHeading(tr("Notices of the coordination"));
    m_none->setText(tr("There is no notice."));
    m_text->setAccessibleName(tr("Notices of the coordination"));
    write();
}

PracticesCard::PracticesCard(QWidget* parent)
    : Card(parent)
    , m_write(new QPushButton(this))
    , m_none(quietLabel(u"noPracticesLabel"_s, this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<PracticeNote>(this))
    , m_text(readingText(u"practiceText"_s, this))
{
    m_write->setObjectName(u"writePracticeButton"_s);
    m_write->setIcon(themeIcon(u"add"_s));
    addHeadWidget(m_write);
    m_view->setObjectName(u"practicesTable"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(36 * 4);
    m_text->setMinimumHeight(110);
    body()->addWidget(m_none);
    body()->addWidget(m_view);
    body()->addWidget(m_text);
    connect(m_write, &QPushButton::clicked, this, &PracticesCard::writingWanted);
    retranslate();
    setUpTable(m_view, {.stretched = 0});
    const std::array widths{380, 230, 190};
    for (int column = 0; column < int(widths.size()); ++column)
        m_view->setColumnWidth(column, widths[std::size_t(column)]);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PracticesCard::showChosen);
}

void PracticesCard::setPractices(std::vector<PracticeNote> notes)
{
    const bool none = notes.empty();
    m_model->setRows(std::move(notes));
    m_none->setVisible(none);
    m_view->setVisible(!none);
    m_text->setVisible(!none);
    if (!none) m_view->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void PracticesCard::setMayWrite(bool may)
{
    m_write->setVisible(may);
}

void PracticesCard::showChosen()
{
    const auto index = m_view->currentIndex();
    m_text->setPlainText(index.isValid() ? m_model->row(index).text : QString());
}

void PracticesCard::retranslate()
{
    setHeading(tr("How others do it"));
    m_write->setText(tr("Write a note"));
    m_none->setText(tr("No note is there to read yet. Write the first one: how you do something that helps "
                       "others."));
    m_view->setAccessibleName(tr("Practice notes of the network"));
    m_text->setAccessibleName(tr("The chosen practice note"));
    m_model->setColumns({
        TableColumn<PracticeNote>(u"title"_s, tr("Title"),
                                  [](const PracticeNote& note) { return isolate(note.title); }),
        TableColumn<PracticeNote>(u"association"_s, tr("Association"),
                                  [](const PracticeNote& note) { return isolate(note.associationName); }),
        TableColumn<PracticeNote>(
            u"sector"_s, tr("Sector"),
            [](const PracticeNote& note) { return sectorBook().label(note.sector, labelLanguage()); }),
        TableColumn<PracticeNote>(
            u"approved"_s, tr("Since"),
            [](const PracticeNote& note) { return writeDate(note.approved.toLocalTime().date()); })
            .sortedBy([](const PracticeNote& note) { return QVariant(note.approved); }),
    });
}

DirectoryCard::DirectoryCard(QWidget* parent)
    : Card(parent)
    , m_use(new QPushButton(this))
    , m_present(new QPushButton(this))
    , m_about(quietLabel(u"directoryAbout"_s, this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<DirectoryEntry>(this))
{
    m_use->setObjectName(u"useCardButton"_s);
    m_present->setObjectName(u"presentUsButton"_s);
    setButtonRole(m_present, ButtonRole::Quiet);
    addHeadWidget(m_present);
    addHeadWidget(m_use);
    m_view->setObjectName(u"directoryTable"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(36 * 6);
    body()->addWidget(m_about);
    body()->addWidget(m_view);
    connect(m_present, &QPushButton::clicked, this, &DirectoryCard::presentingWanted);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto index = m_view->currentIndex(); index.isValid())
            Q_EMIT cardWanted(m_model->row(index));
    });
    retranslate();
    setUpTable(m_view, {.stretched = 1});
    const std::array widths{240, 200, 260};
    for (int column = 0; column < int(widths.size()); ++column)
        m_view->setColumnWidth(column, widths[std::size_t(column)]);
    m_view->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DirectoryCard::enable);
    enable();
}

void DirectoryCard::setEntries(std::vector<DirectoryEntry> entries, const QString& own)
{
    m_own = own;
    setVisible(!entries.empty());
    m_model->setRows(std::move(entries));
    enable();
}

void DirectoryCard::setMay(bool mayUse, bool mayPresent)
{
    m_mayUse = mayUse;
    m_use->setVisible(mayUse);
    m_present->setVisible(mayPresent);
    enable();
}

void DirectoryCard::enable()
{
    const auto index = m_view->currentIndex();
    m_use->setEnabled(m_mayUse && index.isValid() && !m_model->row(index).card.isEmpty() &&
                      m_model->row(index).association != m_own);
}

void DirectoryCard::retranslate()
{
    setHeading(tr("Associations of the network"));
    m_use->setText(tr("Use for sealed referrals"));
    m_present->setText(tr("What stands here about us"));
    m_about->setText(
        tr("Each says of itself what stands here. Before a card is used, its fingerprint is compared on the "
           "phone."));
    m_view->setAccessibleName(tr("Associations of the network"));
    const auto communes = [](const DirectoryEntry& entry) {
        QStringList names;
        for (const auto& code : entry.communes)
            names << isolate(territory().label(code, labelLanguage()));
        return QLocale().createSeparatedList(names);
    };
    m_model->setColumns({
        TableColumn<DirectoryEntry>(u"name"_s, tr("Association"),
                                    [](const DirectoryEntry& entry) { return isolate(entry.name); }),
        TableColumn<DirectoryEntry>(u"communes"_s, tr("Communes"), communes),
        TableColumn<DirectoryEntry>(u"contact"_s, tr("Contact"),
                                    [](const DirectoryEntry& entry) {
                                        return isolate(QString(entry.contact).replace(u'\n', u" · "_s));
                                    })
            .withToolTip([](const DirectoryEntry& entry) {
                // Another association wrote it: never markup.
                return u"<p>%1</p>"_s.arg(entry.contact.toHtmlEscaped());
            }),
        TableColumn<DirectoryEntry>(u"fingerprint"_s, tr("Fingerprint of the card"),
                                    [](const DirectoryEntry& entry) {
                                        return entry.fingerprint.isEmpty() ? tr("No card")
                                                                           : isolateLtr(entry.fingerprint);
                                    }),
    });
}

} // namespace wasl::ui
