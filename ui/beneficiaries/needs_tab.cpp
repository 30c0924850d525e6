#include "ui/beneficiaries/needs_tab.h"

#include "app/domain/user.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/rows_reading.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/notice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Action;

NeedsTab::NeedsTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_mayView(domain::may(file.actor().role, Action::ViewNeeds))
    , m_mayEdit(domain::may(file.actor().role, Action::EditNeeds))
    , m_maySensitive(domain::may(file.actor().role, Action::ViewSensitiveNeeds))
    , m_rows(new RowsEditor(
          u"needs"_s,
          {{u"code"_s, [] { return tr("Need"); }, [this](QWidget* p) { return needCell(p); }, 4},
           {u"from"_s, [] { return tr("From"); },
            [](QWidget* p) { return new DateEdit(DateEdit::Accepts::Day, p); }, 2},
           {u"until"_s, [] { return tr("Until"); },
            [](QWidget* p) { return new DateEdit(DateEdit::Accepts::Day, p); }, 2},
           {u"note"_s, [] { return tr("Note"); }, [](QWidget* p) { return new QLineEdit(p); }, 3}},
          this))
    , m_notice(new Notice(this))
    , m_roleNotice(new Notice(this))
    , m_empty(new EmptyState(u"flag"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"needsTab"_s);
    m_notice->setObjectName(u"needsNotice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_roleNotice);
    column->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The page's own area is transparent: the card stands inside of it.
    auto* content = new QWidget(scroll);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(content);
    inside->addWidget(card);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_rows);
    card->body()->addStretch(1);
    scroll->setWidget(content);
    scroll->setVisible(m_mayView);
    column->addWidget(scroll, 1);
    if (!m_mayView) column->addStretch(1);
    m_rows->setLocked(!m_mayEdit);
    m_typed.add(u"needs"_s, m_rows);
    connect(m_rows, &RowsEditor::edited, this, [this] {
        m_changed = true;
        m_empty->setVisible(m_rows->rowCount() == 0);
    });
    if (m_mayEdit)
        connect(m_empty->setFirstStep(u"firstNeedButton"_s, {}, u"add"_s), &QPushButton::clicked, this,
                [this] {
                    m_rows->cell(m_rows->addRow(), 0)->setFocus(Qt::OtherFocusReason);
                    m_empty->hide();
                });
    retranslate();
}

QWidget* NeedsTab::needCell(QWidget* parent) const
{
    auto* combo = new CodeCombo(parent);
    combo->setMinimumContentsLength(4);
    std::vector<CodeEntry> entries;
    const bool health = storage::SensitiveFields(m_file.database()).isOn(domain::SensitiveGroup::HealthNeeds);
    for (const auto& need : m_lists->needs.entriesOn(today()))
        if ((m_maySensitive || !m_lists->isSensitive(need.code)) &&
            (health || !domain::isHealthNeed(need.code)))
            entries.push_back({need.code, need.code + u"  "_s + need.label(labelLanguage())});
    combo->setEntries(entries);
    return combo;
}

void NeedsTab::show(const domain::Beneficiary& person)
{
    const bool same = person.id == m_person.id;
    m_person = person;
    if (same && m_changed) return;
    fill();
}

void NeedsTab::fill()
{
    QJsonArray rows;
    for (const auto& need : m_person.needs)
        rows.append(QJsonArray{codeTyped(need.code), dayTyped(need.from), dayTyped(need.until), need.note,
                               need.id.toString()});
    m_rows->setValues(rows);
    m_empty->setVisible(rows.isEmpty());
    m_notice->clear();
    m_changed = false;
}

domain::Beneficiary NeedsTab::typedPerson() const
{
    auto person = m_person;
    person.needs.clear();
    for (int r = 0; r < m_rows->rowCount(); ++r) {
        if (isEmptyRow(m_rows, r)) continue;
        domain::SpecificNeed need;
        if (const auto id = domain::NeedId::fromString(m_rows->key(r))) need.id = *id;
        need.code = codeIn(m_rows, r, 0);
        need.from = dayIn(m_rows->cell(r, 1)).value_or(today());
        need.until = dayIn(m_rows->cell(r, 2));
        need.note = textIn(m_rows, r, 3);
        person.needs.push_back(std::move(need));
    }
    return person;
}

void NeedsTab::save()
{
    finishTyping(m_rows);
    m_notice->clear();
    m_rows->clearErrors();
    auto refusals = m_typed.unreadable();
    const auto wanted = typedPerson();
    for (auto& refusal : domain::problems(wanted, today()))
        refusals.push_back(std::move(refusal));
    if (refusals.empty()) {
        storage::BeneficiaryStore store(m_file.database());
        if (const auto id = store.save(wanted); !id) refusals.push_back(id.error());
    }
    std::erase_if(refusals, [this](const auto& r) { return m_rows->showRefusal(r.field, r.message); });
    if (m_rows->hasError() || !refusals.empty()) {
        if (!refusals.empty()) m_notice->say(refusals);
        return;
    }
    m_changed = false;
    Q_EMIT saved(tr("The needs were saved."), true);
}

void NeedsTab::retranslate()
{
    m_rows->setTexts(tr("Add a need"), tr("Take this need away"));
    m_rows->setValues(m_rows->values());
    m_empty->setTexts(
        tr("No specific need is recorded"),
        tr("Needs by UNHCR’s codes, with the day they began and ended: they decide what is offered "
           "first, and count in the figures."));
    if (m_mayEdit) m_empty->setFirstStep(u"firstNeedButton"_s, tr("Add a need"));
    const auto role = m_file.actor().role;
    if (!m_mayView)
        m_roleNotice->say(Meaning::Information, domain::notAllowed(role, Action::ViewNeeds).message);
    else if (!m_maySensitive)
        m_roleNotice->say(Meaning::Information,
                          tr("Sensitive needs, such as those about health or violence, are not shown to your "
                             "role."));
}

} // namespace wasl::ui
