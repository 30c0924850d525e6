#include "ui/beneficiaries/export_dialog.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using reports::PeopleExport;

ExportDialog::ExportDialog(storage::CaseFile& file, std::vector<domain::BeneficiaryId> shown,
                           FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_shown(std::move(shown))
    , m_chooser(std::move(chooser))
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_onlyShown(new QRadioButton(this))
    , m_everyone(new QRadioButton(this))
    , m_alsoNotAsked(new QCheckBox(this))
    , m_notice(new Notice(this))
    , m_leftOut(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<LeftOut>(this))
    , m_close(new QPushButton(this))
    , m_csv(new QPushButton(this))
    , m_xlsx(new QPushButton(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    resize(720, 560);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_leftOut, TextRole::SectionHead);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"exportWordsLabel"_s);
    m_onlyShown->setObjectName(u"exportShownRadio"_s);
    m_everyone->setObjectName(u"exportEveryoneRadio"_s);
    m_alsoNotAsked->setObjectName(u"exportNotAskedCheck"_s);
    m_view->setObjectName(u"exportLeftOutTable"_s);
    m_close->setObjectName(u"closeExportButton"_s);
    m_csv->setObjectName(u"exportCsvButton"_s);
    m_xlsx->setObjectName(u"exportXlsxButton"_s);
    setButtonRole(m_xlsx, ButtonRole::Primary);
    m_view->setModel(m_model);
    m_onlyShown->setChecked(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.field);
    column->addWidget(m_title);
    column->addWidget(m_onlyShown);
    column->addWidget(m_everyone);
    column->addWidget(m_alsoNotAsked);
    column->addWidget(m_words);
    column->addWidget(m_notice);
    column->addWidget(m_leftOut);
    column->addWidget(m_view, 1);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_csv);
    buttons->addWidget(m_xlsx);
    column->addLayout(buttons);

    connect(m_close, &QPushButton::clicked, this, &ExportDialog::close);
    connect(m_csv, &QPushButton::clicked, this, [this] { write(u"csv"_s); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { write(u"xlsx"_s); });
    connect(m_onlyShown, &QRadioButton::toggled, this, &ExportDialog::plan);
    connect(m_alsoNotAsked, &QCheckBox::toggled, this, &ExportDialog::plan);
    retranslate();
    setUpTable(m_view);
    m_view->setColumnWidth(0, 130);
    m_view->setColumnWidth(1, 170);
    m_view->setColumnWidth(2, 150);
    plan();
}

void ExportDialog::plan()
{
    m_planned = false;
    m_csv->setEnabled(false);
    m_xlsx->setEnabled(false);
    if (m_planning) m_planning->cancel();
    const auto of = m_onlyShown->isChecked() ? std::optional(m_shown) : std::nullopt;
    m_planning = runInBackground(
        this,
        [&file = m_file, of, also = m_alsoNotAsked->isChecked()]() -> domain::Result<PeopleExport::Plan> {
            const auto reader = file.openReader();
            if (!reader) return domain::refuse(reader.error());
            return PeopleExport::plan(**reader, of, also);
        },
        [this](domain::Result<PeopleExport::Plan> plan) {
            m_planning.clear();
            showPlan(std::move(plan));
        });
}

void ExportDialog::showPlan(domain::Result<PeopleExport::Plan> plan)
{
    m_notice->clear();
    if (!plan) {
        m_notice->say(plan.error());
        return;
    }
    m_plan = *std::move(plan);
    m_planned = true;
    m_model->setRows(m_plan.leftOut);
    m_csv->setEnabled(!m_plan.people.empty());
    m_xlsx->setEnabled(!m_plan.people.empty());
    retranslate();
}

void ExportDialog::write(const QString& ending)
{
    const auto path =
        m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Where to write the list"),
                             QDir::home().filePath(tr("people") + u'.' + ending), u"*."_s + ending});
    if (path.isEmpty()) return;
    const auto whole = PeopleExport::formatOf(path) ? path : path + u'.' + ending;
    m_csv->setEnabled(false);
    m_xlsx->setEnabled(false);
    runInBackground(
        this,
        [&file = m_file, plan = m_plan, whole,
         language = language::fromCode(labelLanguage()).value_or(language::Language::French)]()
            -> domain::Result<void> {
            const auto writer = file.openWriter(); // the log of accesses is written too
            if (!writer) return domain::refuse(writer.error());
            return PeopleExport::write(**writer, plan, whole, *PeopleExport::formatOf(whole), language);
        },
        [this, whole](const domain::Result<void>& written) { sayWritten(written, whole); });
}

void ExportDialog::sayWritten(const domain::Result<void>& written, const QString& path)
{
    m_csv->setEnabled(true);
    m_xlsx->setEnabled(true);
    if (!written) {
        m_notice->say(written.error());
        return;
    }
    m_notice->say(
        Meaning::Done,
        tr("%n person(s) written to %1. The file is not encrypted: keep it as you would keep the paper.",
           nullptr, int(m_plan.people.size()))
            .arg(isolateLtr(QDir::toNativeSeparators(path))));
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export people"));
    m_title->setText(tr("Export people"));
    m_onlyShown->setText(tr("The %n person(s) of the list as it is shown", nullptr, int(m_shown.size())));
    m_everyone->setText(tr("Everyone on file"));
    m_alsoNotAsked->setText(tr("Also those who were never asked, marked as such"));
    m_close->setText(tr("&Close"));
    m_csv->setText(tr("As &text (.csv)…"));
    m_xlsx->setText(tr("As a &workbook (.xlsx)…"));
    m_leftOut->setText(tr("Left out"));
    m_view->setAccessibleName(tr("People who are left out"));
    QStringList words;
    if (m_planned) {
        words << tr(
            "%n person(s) will be in the file, with name, birth, sex, nationality, commune and day of "
            "registration; needs and notes stay here.",
            nullptr, int(m_plan.people.size()));
        if (m_plan.notAsked() > 0)
            words << tr("%n of them were not asked for their consent yet: the file says so.", nullptr,
                        m_plan.notAsked());
        if (!m_plan.leftOut.empty())
            words << tr("%n person(s) are left out; the reason stands beside each.", nullptr,
                        int(m_plan.leftOut.size()));
        words << tr("The log keeps who exported whom, and when.");
    }
    m_words->setText(words.join(u' '));
    const bool some = m_planned && !m_plan.leftOut.empty();
    m_leftOut->setVisible(some);
    m_view->setVisible(some);
    m_model->setColumns(
        {TableColumn<LeftOut>(u"number"_s, tr("File number"),
                              [](const LeftOut& one) { return isolateLtr(one.first.fileNumber.toString()); }),
         TableColumn<LeftOut>(u"name"_s, tr("Name"),
                              [](const LeftOut& one) { return isolate(one.first.latin.full()); }),
         TableColumn<LeftOut>(u"arabic"_s, tr("Name in Arabic"),
                              [](const LeftOut& one) { return isolate(one.first.arabic.full()); }),
         TableColumn<LeftOut>(u"why"_s, tr("Why"),
                              [](const LeftOut& one) { return domain::label(one.second); })});
}

} // namespace wasl::ui
