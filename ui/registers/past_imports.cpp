#include "ui/registers/past_imports.h"

#include "app/storage/vault/case_file.h"
#include "ui/registers/undo_import.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::ImportBatch;

PastImports::PastImports(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_heading(new QLabel(this))
    , m_notice(new Notice(this))
    , m_view(new QTableView(this))
    , m_undo(new QPushButton(this))
    , m_model(new TableModel<ImportBatch>(this))
{
    setTextRole(m_heading, TextRole::SectionHead);
    m_view->setObjectName(u"pastImportsTable"_s);
    m_view->setModel(m_model);
    m_undo->setObjectName(u"undoPastImportButton"_s);
    m_undo->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    column->addWidget(m_heading);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    column->addWidget(m_undo, 0, Qt::AlignTrailing);
    retranslate();
    setUpTable(m_view);
    connect(m_undo, &QPushButton::clicked, this, &PastImports::undo);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PastImports::choose);
    refresh();
}

void PastImports::refresh()
{
    m_model->setRows(storage::ImportBatchStore(m_file.database()).all());
    fitColumns(m_view);
    setVisible(m_model->rowCount() > 0);
    choose();
}

void PastImports::choose()
{
    const auto chosen = m_view->selectionModel()->selectedRows();
    m_undo->setEnabled(!m_task && !chosen.isEmpty() && !m_model->row(chosen.front()).undoneAt);
}

void PastImports::undo()
{
    const auto chosen = m_view->selectionModel()->selectedRows();
    if (chosen.isEmpty()) return;
    m_task = undoImport(m_file, m_model->row(chosen.front()).id, m_notice, [](bool) {});
    m_undo->setEnabled(false);
    connect(m_task, &Task::finished, this, [this] {
        m_task = nullptr;
        refresh();
    });
}

void PastImports::retranslate()
{
    m_heading->setText(tr("Past imports"));
    m_view->setAccessibleName(tr("Past imports"));
    m_undo->setText(tr("&Undo this import"));
    m_undo->setToolTip(tr("Takes out the people it registered, unless somebody worked on them since."));
    using Column = TableColumn<ImportBatch>;
    m_model->setColumns({
        Column(u"file"_s, tr("Register"), [](const ImportBatch& batch) { return isolate(batch.fileName); }),
        Column(u"at"_s, tr("When"),
               [](const ImportBatch& batch) { return writeDateTime(batch.importedAt.toLocalTime()); })
            .sortedBy([](const ImportBatch& batch) { return QVariant(batch.importedAt); }),
        Column(u"people"_s, tr("People"), [](const ImportBatch& batch) { return writeNumber(batch.people); })
            .atEnd()
            .sortedBy([](const ImportBatch& batch) { return QVariant(batch.people); }),
        Column(u"state"_s, tr("State"),
               [](const ImportBatch& batch) {
                   if (!batch.undoneAt) return ChipLook{Meaning::Done, tr("Brought in"), {}};
                   const int kept = batch.kept.value_or(0);
                   return ChipLook{Meaning::Information,
                                   kept > 0 ? tr("Undone, %n person(s) kept", nullptr, kept) : tr("Undone"),
                                   {}};
               }),
    });
}

} // namespace wasl::ui
