#include "ui/network/key_section.h"

#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

KeySection::KeySection(storage::CaseFile& file, QWidget* parent)
    : FoldSection(parent)
    , m_file(file)
    , m_since(new QLabel(this))
    , m_notice(new Notice(this))
    , m_renew(new QPushButton(this))
    , m_form(new FormGrid(this))
    , m_code(new QLineEdit(m_form))
    , m_useCode(new QPushButton(this))
{
    setObjectName(u"keySection"_s);
    m_since->setObjectName(u"keySinceLabel"_s);
    m_since->setWordWrap(true);
    m_notice->setObjectName(u"keyNotice"_s);
    m_renew->setObjectName(u"renewKeyButton"_s);
    m_code->setObjectName(u"keyCodeEdit"_s);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_useCode->setObjectName(u"useKeyCodeButton"_s);
    m_form->add(u"code"_s, m_code);
    body()->addWidget(m_since);
    body()->addWidget(m_notice);
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    body()->addWidget(m_useCode, 0, Qt::AlignLeading);
    connect(m_renew, &QPushButton::clicked, this, &KeySection::renew);
    connect(m_useCode, &QPushButton::clicked, this, &KeySection::useCode);
    retranslate();
}

void KeySection::refresh()
{
    const bool may = domain::may(m_file.actor().role, domain::Action::PublishRelease);
    for (QWidget* control : std::initializer_list<QWidget*>{m_renew, m_code, m_useCode})
        control->setEnabled(may && !isAsking() && !m_held);
    const auto since = sync::Memberships(m_file).keySince();
    const auto always =
        tr("It is renewed by itself with a sending over a connection: once a year, and whenever "
           "somebody was removed from the case file.");
    m_since->setText(since.isValid()
                         ? tr("The association signs with this key since %1.").arg(writeDate(since.date())) +
                               u' ' + always
                         : always);
}

void KeySection::setHeld(bool held)
{
    m_held = held;
    refresh();
}

void KeySection::renew()
{
    ask(
        [](const sync::PendingRenewal& pending) {
            return sync::HubClient(pending.config).renewKey(pending.next);
        },
        [this](const sync::PendingRenewal& pending, const domain::Result<void>& taken) {
            return taken ? sync::Memberships(m_file).keepRenewal(pending.next->publicKey()) : taken;
        });
}

void KeySection::useCode()
{
    m_form->showRefusals({});
    const auto code = m_code->text().trimmed();
    if (code.isEmpty()) {
        m_form->showRefusals(
            {{u"code-missing"_s, tr("Type the code that the coordination gave you."), u"code"_s}});
        return;
    }
    ask([code](const sync::PendingRenewal& pending) { return sync::takeOver(pending, code); },
        [this](const sync::PendingRenewal& pending, const domain::Result<void>& taken) {
            return sync::Memberships(m_file).keepTakeOver(pending, taken);
        });
}

void KeySection::ask(Ask ask, Keep keep)
{
    m_notice->clear();
    const auto pending = sync::Memberships(m_file).prepareRenewal();
    if (!pending) {
        m_notice->say(pending.error());
        return;
    }
    m_task = runInBackground(
        this,
        [pending = *pending, ask = std::move(ask)](const Job& job) mutable {
            pending.config.stop = job.stopToken();
            return ask(pending);
        },
        [this, pending = *pending, keep = std::move(keep)](const domain::Result<void>& taken) {
            if (const auto kept = keep(pending, taken); !kept) {
                m_notice->say(kept.error());
                return;
            }
            m_code->clear();
            showToast(this, {tr("The association signs with a new key now.")});
        });
    for (const auto tell : {&KeySection::refresh, &KeySection::askingChanged})
        connect(m_task, &Task::finished, this, tell);
    showTask(this, m_task, tr("Giving the network a new key"));
    refresh();
    Q_EMIT askingChanged();
}

void KeySection::retranslate()
{
    setHeading(tr("The key the association signs with"));
    m_renew->setText(tr("Renew it now"));
    m_form->field(u"code"_s)->setTexts(
        tr("Code for a new key"),
        tr("Where the hub does not know this key any more, as after a restore or on a new computer: ask the "
           "network's coordination for such a code."));
    m_useCode->setText(tr("Use the code"));
    refresh();
}

} // namespace wasl::ui
