#include "ui/cases/follow_ups_card.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::FollowUp;

FollowUpsCard::FollowUpsCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_model(new TableModel<FollowUp>(this))
    , m_table(new QTableView(this))
    , m_adding(new QWidget(this))
    , m_form(new FormGrid(m_adding))
    , m_due(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_kind(new CodeCombo(m_form))
    , m_text(new QLineEdit(m_form))
    , m_add(new QPushButton(m_adding))
    , m_done(new QPushButton(this))
{
    setColumns();
    m_table->setObjectName(u"followUpsTable"_s);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(3 * tokens().row);
    const auto finish = [this](const QModelIndex& index) {
        if (index.isValid() && !m_model->row(index).done && !m_done->isHidden())
            Q_EMIT doneWanted(m_model->row(index).id);
    };
    setUpTable(m_table, {finish, {}, {}, 3});
    body()->addWidget(m_table, 1);
    m_done->setObjectName(u"followUpDoneButton"_s);
    setButtonRole(m_done, ButtonRole::Quiet);
    addHeadWidget(m_done);
    connect(m_done, &QPushButton::clicked, this, [this, finish] { finish(m_table->currentIndex()); });

    m_due->setObjectName(u"followUpDueEdit"_s);
    m_kind->setObjectName(u"followUpKindCombo"_s);
    m_text->setObjectName(u"followUpTextEdit"_s);
    m_add->setObjectName(u"addFollowUpButton"_s);
    auto* adding = new QVBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->addWidget(m_form);
    m_form->add(u"due"_s, m_due)->setNeeded(true);
    m_form->add(u"kind"_s, m_kind);
    m_form->add(u"text"_s, m_text, FormGrid::Width::Full);
    adding->addWidget(m_add, 0, Qt::AlignLeading);
    body()->addWidget(m_adding);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!m_form->allDatesRead()) return;
        FollowUp followUp;
        followUp.due = m_due->date();
        followUp.kind = m_kind->code();
        followUp.text = m_text->text().trimmed();
        Q_EMIT addWanted(followUp);
    });
    connect(m_text, &QLineEdit::returnPressed, m_add, &QPushButton::click);
}

void FollowUpsCard::show(const domain::Case& shown, bool mayEdit)
{
    auto followUps = shown.followUps;
    std::stable_sort(followUps.begin(), followUps.end(), [](const auto& a, const auto& b) {
        return std::pair(a.done.has_value(), a.due) < std::pair(b.done.has_value(), b.due);
    });
    m_model->setRows(std::move(followUps));
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    fitColumns(m_table);
    m_due->setToday(m_file.database().today());
    const bool may = mayEdit && shown.status != domain::CaseStatus::Closed;
    m_adding->setVisible(may);
    m_done->setVisible(may && m_model->rowCount() > 0);
    fillKinds();
}

std::vector<domain::Refusal> FollowUpsCard::showRefusals(std::vector<domain::Refusal> refusals)
{
    // The domain names "followUps[2].due"; the new one is what is typed here.
    for (auto& refusal : refusals)
        if (refusal.field.startsWith("followUps["_L1)) refusal.field = refusal.field.section(u'.', -1);
    return m_form->showRefusals(refusals);
}

void FollowUpsCard::clearTyped()
{
    m_due->clear();
    m_text->clear();
    m_form->clearErrors();
}

void FollowUpsCard::fillKinds()
{
    const storage::SettingsStore settings(m_file.database());
    m_kind->setEntries(codeEntries(settings.codebook(u"follow_up_kinds"_s), m_file.database().today()));
}

void FollowUpsCard::setColumns()
{
    using Column = TableColumn<FollowUp>;
    static const auto kinds = domain::Codebook::load(u"follow_up_kinds"_s);
    const auto today = [this] { return m_file.database().today(); };
    m_model->setColumns(
        {Column(u"state"_s, tr("State"),
                [today](const FollowUp& f) {
                    if (f.done) return ChipLook{Meaning::Done, tr("Done"), u"done"_s};
                    return domain::isOverdue(f, today())
                               ? ChipLook{Meaning::Danger, tr("Late"), u"clock"_s}
                               : ChipLook{Meaning::Information, tr("Planned"), u"calendar"_s};
                }),
         Column(u"due"_s, tr("Day"), [](const FollowUp& f) { return writeDate(f.due); })
             .sortedBy([](const FollowUp& f) { return QVariant(f.due); }),
         Column(u"kind"_s, tr("How"), [](const FollowUp& f) { return kinds.label(f.kind, labelLanguage()); }),
         Column(u"text"_s, tr("What for"), [](const FollowUp& f) { return f.text; })});
}

void FollowUpsCard::retranslate()
{
    setHeading(tr("Follow-ups"));
    m_table->setAccessibleName(tr("Follow-ups"));
    m_done->setText(tr("Mark as &done"));
    m_form->field(u"due"_s)->setTexts(tr("Next follow-up on"));
    m_form->field(u"kind"_s)->setTexts(tr("How"));
    m_form->field(u"text"_s)->setTexts(tr("What for"));
    m_add->setText(tr("&Plan it"));
    setColumns();
    fillKinds();
}

} // namespace wasl::ui
