#include "ui/settings/house_card.h"

#include "app/storage/house_settings.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"

#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HouseCard::HouseCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_form(new FormGrid(this))
    , m_absent(new QSpinBox(m_form))
    , m_unclaimed(new QSpinBox(m_form))
    , m_save(new QPushButton(this))
{
    m_absent->setObjectName(u"absentDaysSpin"_s);
    m_unclaimed->setObjectName(u"unclaimedDaysSpin"_s);
    m_save->setObjectName(u"saveHouseButton"_s);
    m_absent->setRange(1, 60);
    m_unclaimed->setRange(1, 730);
    m_form->add(u"house.absent-days"_s, m_absent);
    m_form->add(u"house.unclaimed-days"_s, m_unclaimed);
    body()->addWidget(m_form);
    body()->addWidget(m_save, 0, Qt::AlignTrailing);
    connect(m_form, &FormGrid::edited, this, [this] { m_changed = true; });
    connect(m_save, &QPushButton::clicked, this, &HouseCard::save);
    allow(domain::Action::EditSettings, {m_absent, m_unclaimed, m_save});
}

void HouseCard::refresh()
{
    if (m_changed) return;
    m_absent->setValue(storage::absentDays(file().database()));
    m_unclaimed->setValue(storage::unclaimedDays(file().database()));
    m_changed = false;
}

void HouseCard::save()
{
    notice()->clear();
    const auto kept = storage::writeOwn(file().database(), [this] {
        storage::SettingsStore settings(file().database());
        return settings.set(storage::absentDaysSetting, QString::number(m_absent->value())).and_then([&] {
            return settings.set(storage::unclaimedDaysSetting, QString::number(m_unclaimed->value()));
        });
    });
    if (!kept) {
        notice()->say(kept.error());
        return;
    }
    m_changed = false;
    showToast(this, {tr("The rules of the house were saved.")});
}

void HouseCard::retranslate()
{
    setHeading(tr("Life in the house"));
    setWords(tr("When somebody has to ask after a guest, and how long her belongings are kept."));
    m_form->field(u"house.absent-days"_s)
        ->setTexts(tr("Days &away until a guest is absent"), tr("Unless she said when she comes back."));
    m_form->field(u"house.unclaimed-days"_s)
        ->setTexts(tr("Days &belongings are kept"),
                   tr("After she left; then they may be handed over or destroyed, before two persons."));
    m_save->setText(tr("Save"));
    refresh();
}

} // namespace wasl::ui
