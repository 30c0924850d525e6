#include "ui/summaries/history_dialog.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_model.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HistoryDialog::HistoryDialog(storage::CaseFile& file, registers::HistoryReading reading, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_reading(std::move(reading))
    , m_notice(new Notice(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Figures of years before Wasl"));
    if (m_reading.mistakes.empty())
        setMinimumWidth(560);
    else
        resize(720, 460);
    auto* column = dialogColumn(this);

    std::set<QString> codes;
    for (const auto& figure : m_reading.figures)
        codes.insert(figure.code);
    auto* words =
        new QLabel(tr("In “%1”: %n figure(s).", nullptr, int(m_reading.figures.size()))
                           .arg(isolate(m_reading.fileName)) +
                       u' ' +
                       tr("They belong to %n indicator(s); what was imported for these before is replaced.",
                          nullptr, int(codes.size())),
                   this);
    words->setObjectName(u"historyWords"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_notice);
    if (!m_reading.mistakes.empty()) {
        auto* refused = new QLabel(
            tr("Lines that are left out: %1").arg(writeNumber(qint64(m_reading.mistakes.size()))), this);
        refused->setWordWrap(true);
        column->addWidget(refused);
        auto* view = new QTableView(this);
        auto* model = new TableModel<registers::HistoryMistake>(view);
        view->setObjectName(u"historyMistakesTable"_s);
        view->setAccessibleName(tr("Lines that are left out"));
        view->setModel(model);
        std::vector<TableColumn<registers::HistoryMistake>> columns;
        columns.emplace_back(u"line"_s, tr("Line"),
                             [](const registers::HistoryMistake& one) { return writeNumber(one.line); });
        columns.back().sortedBy([](const registers::HistoryMistake& one) { return QVariant(one.line); });
        columns.emplace_back(u"reason"_s, tr("Why"),
                             [](const registers::HistoryMistake& one) { return one.message; });
        columns.back().withToolTip([](const registers::HistoryMistake& one) { return one.message; });
        model->setColumns(std::move(columns));
        model->setRows(m_reading.mistakes);
        setUpTable(view);
        view->horizontalHeader()->resizeSection(0, 90);
        column->addWidget(view, 1);
    } else {
        column->addStretch();
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelHistoryButton"_s);
    auto* go = buttons->addButton(tr("Import the figures"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"importFiguresButton"_s);
    go->setEnabled(!m_reading.figures.empty());
    setButtonRole(go, ButtonRole::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &HistoryDialog::import);
}

void HistoryDialog::import()
{
    const auto replaced =
        storage::IndicatorHistoryStore(m_file.database()).import(m_reading.figures, m_reading.fileName);
    if (!replaced) {
        m_notice->say(replaced.error());
        return;
    }
    accept();
    Q_EMIT imported(*replaced, int(m_reading.figures.size()));
}

} // namespace wasl::ui
