#include "ui/cases/case_history_card.h"

#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

struct CourseLine
{
    QDateTime at; ///< for the order
    QString when, what, note;
};

} // namespace

CaseHistoryCard::CaseHistoryCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
{
    auto* area = new QScrollArea(this);
    area->setObjectName(u"caseHistoryArea"_s);
    area->setProperty("surface", u"page"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_inside = new QVBoxLayout(content);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->addStretch();
    area->setWidget(content);
    body()->addWidget(area, 1);
}

void CaseHistoryCard::show(const domain::Case& shown)
{
    m_shown = shown;
    showLines();
}

void CaseHistoryCard::showLines()
{
    delete m_list;
    m_list = new QWidget;
    m_list->setObjectName(u"caseHistoryLines"_s);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().unit);
    const storage::UserStore users(m_file.database());
    const storage::SettingsStore settings(m_file.database());
    const auto reasons = settings.codebook(u"case_closure_reasons"_s);
    const auto outcomes = settings.codebook(u"case_outcomes"_s);
    const auto name = [&](const domain::UserId& id) {
        const auto user = users.find(id);
        return user ? isolate(user->displayName.isEmpty() ? user->userName : user->displayName)
                    : tr("nobody");
    };

    std::vector<CourseLine> lines;
    bool first = true;
    for (const auto& period : m_shown.periods) {
        lines.push_back({period.opened.startOfDay(), writeDate(period.opened),
                         first ? tr("Opened") : tr("Opened again"), period.closed ? QString() : period.note});
        first = false;
        if (!period.closed) continue;
        auto what = tr("Closed: %1").arg(isolate(reasons.label(period.closureReason, labelLanguage())));
        if (!period.outcome.isEmpty())
            what += u"  ·  "_s + isolate(outcomes.label(period.outcome, labelLanguage()));
        lines.push_back({period.closed->endOfDay(), writeDate(*period.closed), what, period.note});
    }
    for (const auto& handed : m_shown.handOvers)
        lines.push_back(
            {handed.at, writeDateTime(handed.at),
             tr("Handed over from %1 to %2, by %3").arg(name(handed.from), name(handed.to), name(handed.by)),
             handed.note});
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    for (const auto& line : lines) {
        auto* head = new QLabel(line.when, m_list);
        setTextRole(head, TextRole::Caption, true);
        column->addWidget(head);
        for (const auto& text : {line.what, line.note}) {
            if (text.isEmpty()) continue;
            auto* label = new QLabel(text, m_list);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        }
        column->addSpacing(tokens().control);
    }
    m_inside->insertWidget(0, m_list);
}

void CaseHistoryCard::retranslate()
{
    setHeading(tr("History of the case"));
    if (!m_shown.id.isNull()) showLines();
}

} // namespace wasl::ui
