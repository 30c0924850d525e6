#include "ui/registers/columns_step.h"

#include "ui/registers/preview_table.h"
#include "ui/registers/register_words.h"
#include "ui/shared/card.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int exampleCells = 4, exampleLetters = 90;

constexpr std::array offeredFields{
    registers::Field::FamilyName,   registers::Field::GivenName,   registers::Field::FullName,
    registers::Field::OtherNames,   registers::Field::Sex,         registers::Field::Birth,
    registers::Field::BirthPlace,   registers::Field::Nationality, registers::Field::Phone,
    registers::Field::Place,        registers::Field::Status,      registers::Field::Arrival,
    registers::Field::Language,     registers::Field::Date,        registers::Field::Service,
    registers::Field::Observations, registers::Field::None,        registers::Field::Ignore};

std::size_t columnsOf(const registers::Table& table)
{
    std::size_t columns = 0;
    for (const auto& row : table.rows)
        columns = std::max(columns, row.size());
    return columns;
}

} // namespace

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_notice(new Notice(this))
    , m_firstRow(new QCheckBox(this))
    , m_scroll(new QScrollArea(this))
    , m_preview(new PreviewTable(this))
    , m_allOrNothing(new QCheckBox(this))
{
    m_allOrNothing->setObjectName(u"allOrNothingCheck"_s);
    m_words->setWordWrap(true);
    m_firstRow->setObjectName(u"firstRowCheck"_s);
    m_scroll->setObjectName(u"columnsArea"_s);
    m_scroll->setProperty("surface", u"page"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    column->addWidget(m_words);
    column->addWidget(m_notice);
    column->addWidget(m_firstRow);
    column->addWidget(m_scroll, 4);
    column->addWidget(m_preview, 3);
    column->addWidget(m_allOrNothing);
    connect(m_firstRow, &QCheckBox::toggled, this, [this](bool on) {
        nameColumns(on);
        showColumns();
        showPreview();
    });
}

void ColumnsStep::setTable(const registers::Table& table, std::optional<registers::ColumnMapping> known)
{
    m_table = &table;
    m_notice->clear();
    const auto recognised = registers::recogniseColumns(table);
    m_firstRow->setVisible(!recognised && !known);
    if (known) {
        m_mapping = *std::move(known);
        m_notice->say(
            Meaning::Information,
            tr("A register with these headings was imported before: the columns are proposed as they "
               "were taken then."));
    } else if (recognised) {
        m_mapping = *recognised;
    } else {
        m_mapping = {};
        m_mapping.fields.assign(columnsOf(table), registers::Field::None);
        m_notice->say(recognised.error());
        const QSignalBlocker quiet(m_firstRow);
        m_firstRow->setChecked(true);
        nameColumns(true);
    }
    retranslate();
}

void ColumnsStep::nameColumns(bool firstRowIsHeading)
{
    m_mapping.headingRow = firstRowIsHeading ? 0 : -1;
    m_mapping.headings.clear();
    for (std::size_t i = 0; i < m_mapping.fields.size(); ++i)
        m_mapping.headings << (firstRowIsHeading && !m_table->rows.empty()
                                   ? registers::cell(m_table->rows.front(), i)
                                   : QString());
}

QString ColumnsStep::examples(std::size_t column) const
{
    QStringList found;
    for (auto row = std::size_t(m_mapping.firstDataRow()); row < m_table->rows.size(); ++row) {
        const auto text = registers::cell(m_table->rows[row], column).simplified();
        if (text.isEmpty() || found.contains(isolate(text))) continue;
        found << isolate(text.left(exampleLetters));
        if (found.size() == exampleCells) break;
    }
    return found.join(u"  ·  "_s);
}

void ColumnsStep::showColumns()
{
    if (!m_table) return;
    auto* content = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(tokens().card);
    grid->setVerticalSpacing(tokens().control);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_mapping.fields.size(); ++i) {
        const auto written = m_mapping.headings.value(qsizetype(i)).simplified();
        const auto name =
            written.isEmpty() ? tr("Column %1").arg(writeNumber(qint64(i) + 1)) : isolate(written);
        auto* heading = new QLabel(name, content);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        heading->setFixedWidth(190);
        auto* cells = new QLabel(examples(i), content);
        cells->setTextFormat(Qt::PlainText);
        cells->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setTextRole(cells, TextRole::Caption, true);
        auto* field = new ChoiceCombo(content);
        field->setObjectName(u"column%1Combo"_s.arg(i + 1));
        field->setAccessibleName(tr("What is in “%1”").arg(name));
        field->setMaxVisibleItems(int(offeredFields.size()));
        field->setFixedWidth(210);
        for (const auto offered : offeredFields)
            field->addItem(RegisterWords::field(offered), int(offered));
        field->setCurrentIndex(field->findData(int(m_mapping.fields[i])));
        heading->setBuddy(field);
        connect(field, &QComboBox::currentIndexChanged, this, [this, field, i] {
            m_mapping.fields[i] = registers::Field(field->currentData().toInt());
            m_notice->clear();
            showPreview();
        });
        const int row = int(i);
        grid->addWidget(heading, row, 0);
        grid->addWidget(cells, row, 1);
        grid->addWidget(field, row, 2);
    }
    content->body()->addLayout(grid);
    content->body()->addStretch();
    m_scroll->setWidget(content);
}

void ColumnsStep::showPreview()
{
    if (m_table) m_preview->show(*m_table, m_mapping, m_today);
}

bool ColumnsStep::wantsAllOrNothing() const
{
    return m_allOrNothing->isChecked();
}

void ColumnsStep::say(Meaning meaning, const QString& text)
{
    m_notice->say(meaning, text);
}

void ColumnsStep::showRefusal(const domain::Refusal& refusal)
{
    m_notice->say(refusal);
}

void ColumnsStep::retranslate()
{
    m_firstRow->setText(tr("The first row holds the headings"));
    m_allOrNothing->setText(tr("Bring in nothing if a row would have to be set aside"));
    m_preview->retranslate();
    if (!m_table) return;
    const auto rows = int(m_table->rows.size()) - m_mapping.firstDataRow();
    m_words->setText(tr("%n row(s) in %1. Look whether each column is taken for what it is.", nullptr, rows)
                         .arg(isolate(m_table->fileName)));
    showColumns();
    showPreview();
}

} // namespace wasl::ui
