#include "ui/settings/retention_card.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/erasure.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::PastKeeping;

RetentionCard::RetentionCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : SettingsCard(file, parent)
    , m_chooser(std::move(chooser))
    , m_view(new QTableView(this))
    , m_model(new TableModel<PastKeeping>(this))
    , m_nobody(new QLabel(this))
    , m_until(new DateEdit(DateEdit::Accepts::Day, this))
    , m_prolong(new QPushButton(this))
    , m_erase(new QPushButton(this))
    , m_steps(new QWidget(this))
{
    m_view->setObjectName(u"retentionTable"_s);
    m_view->setModel(m_model);
    m_nobody->setObjectName(u"nobodyPastKeeping"_s);
    setTextRole(m_nobody, TextRole::Body, true);
    m_until->setObjectName(u"keepLongerEdit"_s);
    m_until->setMaximumWidth(150);
    m_prolong->setObjectName(u"keepLongerButton"_s);
    m_erase->setObjectName(u"eraseKeptButton"_s);
    setButtonRole(m_erase, ButtonRole::Danger);
    body()->addWidget(m_nobody);
    body()->addWidget(m_view);
    auto* line = new QHBoxLayout(m_steps);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens().control);
    line->addWidget(m_until);
    line->addWidget(m_prolong);
    line->addStretch();
    line->addWidget(m_erase);
    body()->addWidget(m_steps);
    connect(m_prolong, &QPushButton::clicked, this, &RetentionCard::prolong);
    connect(m_erase, &QPushButton::clicked, this, &RetentionCard::erase);
    m_may = allow(domain::Action::ErasePerson, {m_prolong, m_erase});
    retranslate();
    setUpTable(m_view, {.onOpen =
                            [this](const QModelIndex& index) {
                                Q_EMIT personWanted(m_model->row(index).person.fileNumber.toString());
                            },
                        .stretched = 0});
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RetentionCard::enableSteps);
    refresh();
}

std::optional<PastKeeping> RetentionCard::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.front()));
}

void RetentionCard::enableSteps()
{
    const auto row = chosen();
    m_prolong->setEnabled(m_may && row);
    m_erase->setEnabled(m_may && row && !row->stays);
    m_erase->setToolTip(row && row->stays ? tr("She is staying here. Check her out first.") : QString());
}

void RetentionCard::refresh()
{
    m_model->setRows(storage::RetentionStore(file().database()).past());
    const bool some = !m_model->rows().empty();
    const int shown = std::clamp(int(m_model->rows().size()), 1, 6);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + shown * tokens().row +
                           2 * m_view->frameWidth() + 2);
    m_view->setVisible(some);
    m_steps->setVisible(some);
    m_nobody->setVisible(!some && m_may);
    if (m_until->text().isEmpty()) m_until->setDate(file().database().today().addYears(1));
    enableSteps();
}

void RetentionCard::prolong()
{
    const auto row = chosen();
    if (!row) return;
    notice()->clear();
    const auto kept = storage::RetentionStore(file().database()).prolong(row->person.id, m_until->date());
    if (!kept) {
        notice()->say(kept.error());
        return;
    }
    const auto name = isolate(PersonWords::name(row->person.latin, row->person.arabic));
    showToast(this, {tr("The file of %1 is kept until %2.").arg(name, writeDate(m_until->date()))});
    refresh();
}

void RetentionCard::erase()
{
    const auto row = chosen();
    if (!row) return;
    notice()->clear();
    const auto person = storage::BeneficiaryStore(file().database()).find(row->person.id);
    if (!person) {
        refresh();
        return;
    }
    const auto reason = tr("End of the time it was to be kept for (%1).").arg(writeDate(row->keepUntil));
    if (const auto done = erasePerson(this, file(), *person, withoutBidiMarks(reason), m_chooser); !done)
        notice()->say(done.error());
    refresh();
}

void RetentionCard::retranslate()
{
    setHeading(tr("Files past their keeping"));
    setWords(
        tr("Nobody is erased by itself. Once the day is past until which a file was to be kept, erase it, or "
           "say until when it is still needed."));
    m_nobody->setText(tr("No file is past its day."));
    m_view->setAccessibleName(tr("Files past their keeping"));
    m_until->setAccessibleName(tr("Keep until"));
    m_prolong->setText(tr("Keep until this day"));
    m_erase->setText(tr("Erase for good…"));
    m_model->setColumns(
        {TableColumn<PastKeeping>(u"name"_s, tr("Name"),
                                  [](const PastKeeping& row) {
                                      return isolate(PersonWords::name(row.person.latin, row.person.arabic));
                                  }),
         TableColumn<PastKeeping>(
             u"number"_s, tr("File number"),
             [](const PastKeeping& row) { return isolateLtr(row.person.fileNumber.toString()); }),
         TableColumn<PastKeeping>(u"until"_s, tr("To be kept until"), [](const PastKeeping& row) {
             return writeDate(row.keepUntil);
         }).sortedBy([](const PastKeeping& row) { return QVariant(row.keepUntil); })});
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, 190);
    enableSteps();
}

} // namespace wasl::ui
