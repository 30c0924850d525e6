#include "ui/reception/ramadan_box.h"

#include "app/domain/codebook.h"
#include "app/domain/user.h"
#include "app/storage/ramadan_dates.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

RamadanBox::RamadanBox(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_says(new QLabel(this))
    , m_first(new DateEdit(DateEdit::Accepts::Day, this))
    , m_last(new DateEdit(DateEdit::Accepts::Day, this))
    , m_correct(new QPushButton(tr("These days were announced"), this))
    , m_place(new ChoiceCombo(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"ramadanBox"_s);
    setHeading(tr("Ramadan"));
    m_says->setObjectName(u"ramadanLabel"_s);
    m_says->setWordWrap(true);
    m_first->setObjectName(u"ramadanFirstEdit"_s);
    m_last->setObjectName(u"ramadanLastEdit"_s);
    m_first->setAccessibleName(tr("First day of Ramadan"));
    m_last->setAccessibleName(tr("Last day of Ramadan"));
    m_correct->setObjectName(u"correctRamadanButton"_s);
    m_place->setObjectName(u"sunsetPlaceCombo"_s);
    m_place->setAccessibleName(tr("Sunset as in"));
    for (const auto& entry : codeEntries(domain::Codebook::load(u"sunset_places"_s), file.database().today()))
        m_place->addItem(entry.label, entry.code);
    const auto chosen =
        m_place->findData(storage::SettingsStore(file.database()).value(storage::sunsetPlaceSetting));
    m_place->setCurrentIndex(std::max(0, chosen));
    body()->addWidget(m_notice);
    body()->addWidget(m_says);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens().control);
    line->addWidget(m_first, 1);
    line->addWidget(new QLabel(u"–"_s, this));
    line->addWidget(m_last, 1);
    body()->addLayout(line);
    body()->addWidget(m_correct, 0, Qt::AlignLeading);
    auto* place = new QHBoxLayout;
    place->setSpacing(tokens().control);
    place->addWidget(new QLabel(tr("Sunset as in"), this));
    place->addWidget(m_place, 1);
    body()->addLayout(place);
    const bool may = domain::may(file.actor().role, domain::Action::EditSettings);
    for (QWidget* control : std::initializer_list<QWidget*>{m_first, m_last, m_correct, m_place})
        control->setEnabled(may);
    connect(m_correct, &QPushButton::clicked, this, &RamadanBox::correct);
    connect(m_place, &QComboBox::activated, this, &RamadanBox::choosePlace);
    showNext();
}

void RamadanBox::showNext()
{
    const auto today = m_file.database().today();
    const auto all = storage::ramadans(m_file.database());
    const auto next =
        std::find_if(all.begin(), all.end(), [today](const auto& one) { return one.last >= today; });
    setVisible(next != all.end());
    if (next == all.end()) return;
    m_shown = *next;
    const auto sunset = domain::sunset(std::max(today, m_shown.first),
                                       storage::sunsetPlace(m_file.database()), QTimeZone::systemTimeZone());
    const auto clock = isolateLtr(sunset.toString(u"HH:mm"_s));
    m_says->setText(
        m_shown.estimated
            ? tr("From %1 to %2, as computed: the moon may put it a day off. Correct the days when "
                 "they are announced. The sun sets at about %3 then.")
                  .arg(writeDate(m_shown.first), writeDate(m_shown.last), clock)
            : tr("From %1 to %2, as announced. The sun sets at about %3 then.")
                  .arg(writeDate(m_shown.first), writeDate(m_shown.last), clock));
    m_first->setDate(m_shown.first);
    m_last->setDate(m_shown.last);
}

void RamadanBox::correct()
{
    m_notice->clear();
    const auto done =
        storage::correctRamadan(m_file.database(), m_shown.hijriYear, m_first->date(), m_last->date());
    if (!done)
        m_notice->say(done.error());
    else
        showNext();
}

void RamadanBox::choosePlace()
{
    m_notice->clear();
    const auto done = storage::SettingsStore(m_file.database())
                          .set(storage::sunsetPlaceSetting, m_place->currentData().toString());
    if (!done)
        m_notice->say(done.error());
    else
        showNext();
}

} // namespace wasl::ui
