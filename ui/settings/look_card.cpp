#include "ui/settings/look_card.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/settings/setting_names.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr std::array offeredMinutes{1, 2, 5, 10, 15, 30};

void choose(QComboBox* combo, const QVariant& value)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

int idleMinutes(storage::Database& database)
{
    bool isNumber = false;
    const int minutes = storage::SettingsStore(database).value(idleMinutesSetting).toInt(&isNumber);
    return isNumber && minutes > 0 ? minutes : 5;
}

LookCard::LookCard(storage::CaseFile& file, LookSwitch& look, QWidget* parent)
    : SettingsCard(file, parent)
    , m_look(look)
    , m_form(new FormGrid(this))
    , m_language(new ChoiceCombo(m_form))
    , m_appearance(new ChoiceCombo(m_form))
    , m_idle(new ChoiceCombo(m_form))
{
    m_language->setObjectName(u"languageCombo"_s);
    m_appearance->setObjectName(u"appearanceCombo"_s);
    m_idle->setObjectName(u"idleMinutesCombo"_s);
    for (const auto spoken : language::allLanguages)
        m_language->addItem(language::ownName(spoken), int(spoken));
    m_appearance->addItem({}, int(Appearance::Light));
    m_appearance->addItem({}, int(Appearance::Dark));
    for (const int minutes : offeredMinutes)
        m_idle->addItem({}, minutes);
    m_form->add(u"language"_s, m_language);
    m_form->add(u"appearance"_s, m_appearance);
    m_form->add(u"idleMinutes"_s, m_idle, FormGrid::Width::Full);
    body()->addWidget(m_form);

    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_look.setLanguage(language::Language(m_language->currentData().toInt())); });
    connect(m_appearance, &QComboBox::currentIndexChanged, this,
            [this] { m_look.setAppearance(Appearance(m_appearance->currentData().toInt())); });
    connect(m_idle, &QComboBox::currentIndexChanged, this, &LookCard::keepMinutes);
    connect(&m_look, &LookSwitch::changed, this, &LookCard::refresh);
    allow(domain::Action::EditSettings, {m_idle});
}

void LookCard::refresh()
{
    choose(m_language, int(m_look.spoken()));
    choose(m_appearance, int(m_look.appearance()));
    choose(m_idle, idleMinutes(file().database()));
}

void LookCard::keepMinutes()
{
    const int minutes = m_idle->currentData().toInt();
    const auto kept =
        storage::SettingsStore(file().database()).set(idleMinutesSetting, QString::number(minutes));
    if (!kept) {
        notice()->say(kept.error());
        refresh();
        return;
    }
    Q_EMIT idleMinutesChanged(minutes);
}

void LookCard::retranslate()
{
    setHeading(tr("Language and appearance"));
    setWords({});
    m_form->field(u"language"_s)->setTexts(tr("&Language"), tr("The window turns with it at once."));
    m_form->field(u"appearance"_s)->setTexts(tr("&Appearance"), tr("Dark is easier on the eyes at night."));
    m_form->field(u"idleMinutes"_s)
        ->setTexts(tr("Loc&k by itself"),
                   tr("When nobody has touched this computer. Drafts are kept, encrypted."));
    m_appearance->setItemText(0, tr("Light"));
    m_appearance->setItemText(1, tr("Dark"));
    for (int i = 0; i < m_idle->count(); ++i)
        m_idle->setItemText(i, tr("After %n minute(s)", nullptr, m_idle->itemData(i).toInt()));
    refresh();
}

} // namespace wasl::ui
