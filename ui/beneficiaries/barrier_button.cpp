#include "ui/beneficiaries/barrier_button.h"

#include "app/domain/user.h"
#include "app/storage/barrier_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/toast.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

BarrierButton::BarrierButton(storage::CaseFile& file, std::function<domain::Barrier()> about, QWidget* parent)
    : QPushButton(parent)
    , m_file(file)
    , m_about(std::move(about))
    , m_menu(new QMenu(this))
{
    setObjectName(u"noteBarrierButton"_s);
    m_menu->setObjectName(u"barrierKindsMenu"_s);
    setProperty("opensMenu", true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &BarrierButton::fill);
    if (!domain::may(file.actor().role, domain::Action::EditBarriers)) hide();
    retranslate();
}

void BarrierButton::fill()
{
    m_menu->clear();
    const auto about = m_about();
    if (!about.sector.isEmpty()) {
        addKinds(m_menu, about);
        return;
    }
    const auto sectors = storage::SettingsStore(m_file.database()).codebook(u"sectors"_s);
    for (const auto& sector : codeEntries(sectors, m_file.database().today())) {
        auto* kinds = m_menu->addMenu(sector.label);
        kinds->setObjectName(u"barrierKindsMenu-"_s + sector.code);
        auto inSector = about;
        inSector.sector = sector.code;
        addKinds(kinds, inSector);
    }
}

void BarrierButton::addKinds(QMenu* menu, const domain::Barrier& about)
{
    const auto kinds = storage::SettingsStore(m_file.database()).codebook(u"barrier_kinds"_s);
    for (const auto& kind : codeEntries(kinds, m_file.database().today())) {
        auto* action = menu->addAction(kind.label);
        action->setObjectName(u"barrier-"_s + kind.code);
        connect(action, &QAction::triggered, this, [this, about, kind] {
            auto barrier = about;
            barrier.kind = kind.code;
            note(std::move(barrier), kind.label);
        });
    }
}

void BarrierButton::note(domain::Barrier barrier, const QString& words)
{
    if (!barrier.on.isValid()) barrier.on = m_file.database().today();
    const auto saved = storage::BarrierStore(m_file.database()).save(std::move(barrier));
    if (!saved) {
        showToast(this, {saved.error().message, Meaning::Attention});
        return;
    }
    Q_EMIT changed();
    showToast(this, {tr("The barrier is noted: %1.").arg(words), Meaning::Done,
                     [this, id = *saved] { takeBack(id); }});
}

void BarrierButton::takeBack(const domain::BarrierId& id)
{
    const auto removed = storage::BarrierStore(m_file.database()).remove(id);
    if (!removed)
        showToast(this, {removed.error().message, Meaning::Attention});
    else
        showToast(this, {tr("The barrier was taken back.")});
    Q_EMIT changed();
}

void BarrierButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QPushButton::changeEvent(event);
}

void BarrierButton::retranslate()
{
    setText(tr("Note a barrier"));
    setToolTip(tr("What stands in the way of her right: it is counted, for advocacy"));
    m_menu->setAccessibleName(tr("What stood in the way?"));
}

} // namespace wasl::ui
