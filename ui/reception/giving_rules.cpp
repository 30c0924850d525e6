#include "ui/reception/giving_rules.h"

#include "app/domain/codebook.h"
#include "app/domain/user.h"
#include "app/storage/distribution_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/ramadan_box.h"
#include "ui/reception/serving_rows.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto everybody = u"everybody"_s;
const auto anyGuest = u"guests"_s;
constexpr int mostTimes = 99;
constexpr double mostQuantity = 1000;

/// A choice among the values of an enum.
template <class E>
void fillChoices(QComboBox& combo)
{
    for (const auto value : domain::allOf<E>())
        combo.addItem(domain::label(value), int(value));
}

QString structureNameFor(storage::Database& database, const domain::StructureId& id)
{
    for (const auto& structure : storage::StructureStore(database).structures())
        if (structure.id == id)
            return labelLanguage() == "ar"_L1 && !structure.nameArabic.isEmpty() ? structure.nameArabic
                                                                                 : structure.name;
    return {};
}

} // namespace

GivingRulesDialog::GivingRulesDialog(storage::CaseFile& file, const QString& item, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_notice(new Notice(this))
    , m_rules(new QListWidget(this))
    , m_form(new FormGrid(this))
    , m_item(new CodeCombo(m_form))
    , m_times(new QSpinBox(m_form))
    , m_period(new ChoiceCombo(m_form))
    , m_scope(new ChoiceCombo(m_form))
    , m_forWhom(new ChoiceCombo(m_form))
    , m_quantity(new QDoubleSpinBox(m_form))
    , m_eachHead(new QCheckBox(tr("for &each member of the household"), this))
    , m_override(new QCheckBox(tr("A worker may give &against the rule, with a reason"), this))
    , m_hours(new ServingRows(this))
    , m_sentence(new QLabel(this))
    , m_keep(new QPushButton(tr("&Keep this rule"), this))
    , m_remove(new QPushButton(tr("&Take the rule away"), this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"givingRulesDialog"_s);
    setWindowTitle(tr("Rules of what is given"));
    resize(1260, 660);
    m_notice->setObjectName(u"rulesNotice"_s);
    m_rules->setObjectName(u"rulesList"_s);
    m_rules->setAccessibleName(tr("Rules of what is given"));
    m_rules->setWordWrap(true);
    m_rules->setSpacing(t.unit);
    m_rules->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildForm();
    auto* list = new QVBoxLayout;
    list->setSpacing(t.card);
    list->addWidget(m_rules, 1);
    list->addWidget(new RamadanBox(file, this));
    auto* right = new QWidget(this);
    auto* form = new QVBoxLayout(right);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(t.field);
    form->addWidget(m_form);
    form->addWidget(m_eachHead);
    form->addWidget(m_hours);
    form->addWidget(m_override);
    form->addStretch();
    auto* edit = new QVBoxLayout;
    edit->setSpacing(t.card);
    edit->addWidget(scrolled(u"ruleFormArea"_s, right, this), 1);
    edit->addWidget(m_sentence);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.control);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeRulesButton"_s);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    edit->addLayout(buttons);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.section);
    sides->addLayout(list, 1);
    sides->addLayout(edit, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_notice);
    column->addLayout(sides, 1);

    connect(m_rules, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* line) {
        if (line) showRule(line->data(Qt::UserRole).toString());
    });
    connect(m_item, &CodeCombo::codeChanged, this, [this](const QString& code) { showRule(code); });
    connect(m_keep, &QPushButton::clicked, this, &GivingRulesDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &GivingRulesDialog::takeAway);
    reload();
    showRule(item);
    m_item->setFocus();
}

void GivingRulesDialog::buildForm()
{
    m_item->setObjectName(u"ruleItemCombo"_s);
    m_times->setObjectName(u"ruleTimesSpin"_s);
    m_period->setObjectName(u"rulePeriodCombo"_s);
    m_scope->setObjectName(u"ruleScopeCombo"_s);
    m_forWhom->setObjectName(u"ruleForWhomCombo"_s);
    m_quantity->setObjectName(u"ruleQuantitySpin"_s);
    m_eachHead->setObjectName(u"ruleEachHeadCheck"_s);
    m_override->setObjectName(u"ruleOverrideCheck"_s);
    m_keep->setObjectName(u"keepRuleButton"_s);
    m_remove->setObjectName(u"removeRuleButton"_s);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonRole(m_keep, ButtonRole::Primary);
    m_keep->setDefault(true);
    auto& database = m_file.database();
    m_item->setEntries(
        codeEntries(storage::SettingsStore(database).codebook(u"item_kinds"_s), database.today()));
    m_times->setRange(1, mostTimes);
    m_quantity->setRange(0, mostQuantity);
    m_quantity->setDecimals(1);
    m_quantity->setSpecialValueText(tr("No limit"));
    fillChoices<domain::RulePeriod>(*m_period);
    fillChoices<domain::RuleScope>(*m_scope);
    m_forWhom->addItem(tr("Everybody"), everybody);
    m_forWhom->addItem(tr("Guests who sleep here"), anyGuest);
    for (const auto& structure : storage::StructureStore(database).structures())
        m_forWhom->addItem(tr("Guests of %1").arg(structureNameFor(database, structure.id)),
                           structure.id.toString());
    m_form->add(u"item"_s, m_item)->setTexts(tr("&What is given"));
    m_form->add(u"forWhom"_s, m_forWhom)->setTexts(tr("&For whom"));
    m_form->add(u"times"_s, m_times)->setTexts(tr("How &many times"));
    m_form->add(u"period"_s, m_period)->setTexts(tr("In which time"));
    m_form->add(u"scope"_s, m_scope)->setTexts(tr("Counted by"));
    m_form->add(u"quantity"_s, m_quantity)->setTexts(tr("&Quantity at one time"));
    const bool may = domain::may(m_file.actor().role, domain::Action::EditSettings);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_times, m_period, m_scope, m_forWhom, m_quantity, m_eachHead,
                                         m_override, m_hours, m_keep, m_remove})
        control->setEnabled(may);
    if (!may)
        m_notice->say(Meaning::Information,
                      domain::notAllowed(m_file.actor().role, domain::Action::EditSettings).message);
    connect(m_form, &FormGrid::edited, this, &GivingRulesDialog::readBack);
    connect(m_hours, &ServingRows::edited, this, &GivingRulesDialog::readBack);
    for (auto* check : {m_eachHead, m_override})
        connect(check, &QCheckBox::toggled, this, &GivingRulesDialog::readBack);
}

QString GivingRulesDialog::sentence(const domain::FrequencyRule& rule) const
{
    auto& database = m_file.database();
    return domain::inWords(
        rule, storage::SettingsStore(database).codebook(u"item_kinds"_s).label(rule.item, labelLanguage()),
        rule.guestsOf ? structureNameFor(database, *rule.guestsOf) : QString());
}

void GivingRulesDialog::reload()
{
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    for (const auto& rule : storage::DistributionStore(m_file.database()).rules()) {
        auto* line = new QListWidgetItem(sentence(rule), m_rules);
        line->setData(Qt::UserRole, rule.item);
    }
}

void GivingRulesDialog::showRule(const QString& item)
{
    const auto known = storage::DistributionStore(m_file.database()).rule(item);
    auto rule = known.value_or(domain::FrequencyRule{});
    rule.item = item;
    const QSignalBlocker quiet(m_item);
    m_item->setCode(item);
    m_times->setValue(rule.times);
    m_period->setCurrentIndex(m_period->findData(int(rule.period)));
    m_scope->setCurrentIndex(m_scope->findData(int(rule.scope)));
    m_forWhom->setCurrentIndex(m_forWhom->findData(!rule.guestsOnly ? everybody
                                                   : rule.guestsOf  ? rule.guestsOf->toString()
                                                                    : anyGuest));
    m_quantity->setValue(rule.quantity.value_or(0));
    m_eachHead->setChecked(rule.eachHead);
    m_override->setChecked(rule.mayOverride);
    m_hours->setServings(rule.servings);
    m_remove->setVisible(known.has_value());
    readBack();
}

domain::FrequencyRule GivingRulesDialog::typed() const
{
    domain::FrequencyRule rule;
    rule.item = m_item->code();
    rule.times = m_times->value();
    rule.period = domain::RulePeriod(m_period->currentData().toInt());
    rule.scope = domain::RuleScope(m_scope->currentData().toInt());
    rule.servings = m_hours->servings();
    if (m_quantity->value() > 0) rule.quantity = m_quantity->value();
    rule.eachHead = m_eachHead->isChecked();
    const auto forWhom = m_forWhom->currentData().toString();
    rule.guestsOnly = forWhom != everybody;
    rule.guestsOf = domain::StructureId::fromString(forWhom);
    rule.mayOverride = m_override->isChecked();
    return rule;
}

void GivingRulesDialog::readBack()
{
    const auto rule = typed();
    const auto wrong = rule.item.isEmpty() ? std::vector<domain::Refusal>() : problems(rule);
    m_sentence->setText(rule.item.isEmpty() ? tr("Choose what is given to see or write its rule.")
                        : wrong.empty()     ? sentence(rule)
                                            : wrong.front().message);
}

void GivingRulesDialog::keep()
{
    m_notice->clear();
    const auto rule = typed();
    if (const auto done = storage::DistributionStore(m_file.database()).setRule(rule); !done) {
        m_notice->say(m_form->showRefusals({done.error()}));
        return;
    }
    reload();
    showRule(rule.item);
    m_notice->say(Meaning::Done, tr("The rule holds from now on."));
    Q_EMIT changed();
}

void GivingRulesDialog::takeAway()
{
    m_notice->clear();
    const auto item = m_item->code();
    if (const auto done = storage::DistributionStore(m_file.database()).removeRule(item); !done) {
        m_notice->say(done.error());
        return;
    }
    reload();
    showRule(item);
    m_notice->say(Meaning::Done, tr("There is no rule any more: it is given to whoever asks."));
    Q_EMIT changed();
}

} // namespace wasl::ui
