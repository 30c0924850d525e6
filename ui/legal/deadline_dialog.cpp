#include "ui/legal/deadline_dialog.h"

#include "ui/legal/legal_words.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto byHand = u"by-hand"_s; ///< no rule: the last day is typed
constexpr int longestReminder = 120;

} // namespace

DeadlineDialog::DeadlineDialog(const domain::LegalDeadline& deadline, const QString& kind, QDate today,
                               Take take, QWidget* parent)
    : RowDialog(u"deadlineDialog"_s, tr("Deadline"), tr("Keep the deadline"), parent)
    , m_deadline(deadline)
    , m_take(std::move(take))
    , m_book(domain::Codebook::load(u"legal_deadline_rules"_s))
    , m_holidays(domain::Holidays::load())
    , m_rule(new CodeCombo(form()))
    , m_from(new DateEdit(DateEdit::Accepts::Day, form()))
    , m_hour(new LtrField(form()))
    , m_due(new DateEdit(DateEdit::Accepts::Day, form()))
    , m_what(new QLineEdit(deadline.what, form()))
    , m_remind(new QSpinBox(form()))
    , m_source(new QLabel(this))
    , m_care(new Notice(this))
{
    setMinimumWidth(640);
    m_rule->setObjectName(u"deadlineRuleCombo"_s);
    m_from->setObjectName(u"deadlineFromEdit"_s);
    m_hour->setObjectName(u"deadlineHourEdit"_s);
    m_due->setObjectName(u"deadlineDueEdit"_s);
    m_what->setObjectName(u"deadlineWhatEdit"_s);
    m_remind->setObjectName(u"deadlineRemindSpin"_s);
    m_source->setObjectName(u"deadlineSource"_s);
    m_care->setObjectName(u"deadlineCare"_s);
    m_source->setWordWrap(true);
    setTextRole(m_source, TextRole::Caption, true);
    m_remind->setRange(0, longestReminder);
    m_remind->setValue(deadline.remindDaysBefore);
    m_from->setToday(today);
    m_due->setToday(today);

    fillRules(kind, today);
    form()->add(u"rule"_s, m_rule, FormGrid::Width::Full)->setTexts(tr("&Computed by"));
    form()->add(u"from"_s, m_from)->setTexts(tr("Counted &from"));
    form()->add(u"hour"_s, m_hour)->setTexts(tr("&Hour of it"), tr("Such as 09:30"));
    form()->add(u"due"_s, m_due)->setTexts(tr("Last &day"));
    form()->field(u"due"_s)->setNeeded(true);
    form()->add(u"remind"_s, m_remind)->setTexts(tr("&Remind, days before"));
    form()->add(u"what"_s, m_what, FormGrid::Width::Full)->setTexts(tr("&What has to be done by then"));
    form()->field(u"what"_s)->setNeeded(true);
    addUnder(m_care);
    addUnder(m_source);

    m_rule->setCode(deadline.rule.isEmpty() ? byHand : deadline.rule);
    m_from->setDate(deadline.from.value_or(QDate()));
    m_due->setDate(deadline.due);
    if (const auto* rule = chosenRule()) m_offered = m_book.label(rule->code, labelLanguage());
    connect(m_rule, &CodeCombo::codeChanged, this, &DeadlineDialog::ruleChosen);
    connect(m_from, &QLineEdit::textChanged, this, &DeadlineDialog::compute);
    connect(m_hour, &QLineEdit::textChanged, this, &DeadlineDialog::compute);
    compute();
    m_rule->setFocus();
}

void DeadlineDialog::fillRules(const QString& kind, QDate today)
{
    m_rules = domain::deadlineRules(m_book, today);
    std::stable_partition(m_rules.begin(), m_rules.end(),
                          [&](const auto& rule) { return rule.kind == kind; });
    std::vector<CodeEntry> entries{{byHand, tr("No rule: I write the last day myself")}};
    for (const auto& rule : m_rules)
        //: A rule and how long it gives: "Appeal in labour matters (30 clear days)".
        entries.push_back({rule.code, tr("%1 (%2)").arg(m_book.label(rule.code, labelLanguage()),
                                                        domain::lengthInWords(rule))});
    m_rule->setEntries(entries);
}

const domain::DeadlineRule* DeadlineDialog::chosenRule() const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [code = m_rule->code()](const auto& rule) { return rule.code == code; });
    return found == m_rules.end() ? nullptr : &*found;
}

void DeadlineDialog::ruleChosen()
{
    const auto* rule = chosenRule();
    const auto label = rule ? m_book.label(rule->code, labelLanguage()) : QString();
    // What somebody wrote herself stays.
    if (m_what->text().isEmpty() || m_what->text() == m_offered) m_what->setText(label);
    m_offered = label;
    if (rule) m_remind->setValue(rule->remindDaysBefore);
    compute();
}

void DeadlineDialog::compute()
{
    const auto* rule = chosenRule();
    m_due->setReadOnly(rule);
    m_source->setVisible(rule);
    form()->field(u"from"_s)->setNeeded(rule);
    form()->field(u"hour"_s)->setVisible(rule && rule->unit == domain::DeadlineUnit::Hours);
    m_care->clear();
    if (!rule) {
        form()->field(u"from"_s)->setHint({});
        form()->field(u"due"_s)->setHint({});
        return;
    }
    form()->field(u"from"_s)->setHint(legalWord(u"legal_events"_s, rule->event));
    m_source->setText(tr("Source: %1").arg(isolateLtr(rule->source)));
    const auto computed =
        domain::computeDeadline(*rule, m_from->date(), readHour(m_hour->text()), m_holidays);
    m_due->setDate(computed ? computed->due : QDate());
    QString hint;
    if (computed && computed->hour)
        hint = tr("Before %1 on that day").arg(isolateLtr(computed->hour->toString(u"HH:mm"_s)));
    else if (computed && computed->movedFrom)
        hint = tr("Moved on from %1, a closed day").arg(writeDate(*computed->movedFrom));
    else if (computed && m_holidays.isClosed(computed->due))
        hint = tr("Authorities are closed on that day: act before it");
    form()->field(u"due"_s)->setHint(hint);
    QStringList care;
    if (!rule->verified)
        care << tr("To be verified by a lawyer: this rule was not read in the text of the law.");
    if (computed && computed->onEstimate)
        care << tr("It hangs on a religious holiday whose day is only estimated: it may end a day earlier or "
                   "later.");
    if (!care.isEmpty()) m_care->say(Meaning::Attention, care.join(u'\n'));
}

domain::Result<void> DeadlineDialog::keep()
{
    const auto* rule = chosenRule();
    if (m_rule->code().isEmpty())
        return domain::refuse(u"rule-missing"_s, tr("Choose a rule, or that there is none."), u"rule"_s);
    m_deadline.what = m_what->text().trimmed();
    m_deadline.remindDaysBefore = m_remind->value();
    m_deadline.rule = rule ? rule->code : QString();
    m_deadline.countsBack = rule && rule->before;
    m_deadline.from = m_from->date().isValid() ? std::optional(m_from->date()) : std::nullopt;
    m_deadline.due = m_due->date();
    if (rule) {
        const auto hour = readHour(m_hour->text());
        const auto computed = domain::computeDeadline(*rule, m_from->date(), hour, m_holidays);
        if (!computed) return tl::unexpected(computed.error());
        m_deadline.due = computed->due;
        if (computed->hour)
            m_deadline.what =
                //: What has to be done, and the hour before which: "Appeal (before 12:24)".
                tr("%1 (before %2)").arg(m_deadline.what, computed->hour->toString(u"HH:mm"_s));
    }
    return m_take(m_deadline);
}

} // namespace wasl::ui
