#include "ui/reception/arrival_services.h"

#include "app/domain/fold.h"
#include "app/domain/user.h"
#include "app/storage/distribution_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/visit_store.h"
#include "app/storage/write.h"
#include "ui/beneficiaries/typed.h"
#include "ui/reception/check_list.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

OrientationStep::OrientationStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_hint(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_services(new QListWidget(this))
    , m_notice(new Notice(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Body, true);
    m_filter->setObjectName(u"arrivalServiceFilterEdit"_s);
    m_services->setObjectName(u"arrivalServicesList"_s);
    column->addWidget(m_hint);
    column->addWidget(m_filter);
    column->addWidget(m_services, 1);
    column->addWidget(m_notice);
    setUpCheckList(m_services);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto wanted = domain::folded(typed);
        for (int i = 0; i < m_services->count(); ++i)
            m_services->item(i)->setHidden(!wanted.isEmpty() &&
                                           !domain::folded(m_services->item(i)->text()).contains(wanted));
    });
    connect(m_services, &QListWidget::itemChanged, this, &ArrivalStep::edited);
}

QString OrientationStep::title() const
{
    return tr("Orientation");
}

void OrientationStep::enter(const std::vector<domain::Beneficiary>& people)
{
    ArrivalStep::enter(people);
    if (m_of == people.front().id) return;
    m_of = people.front().id;
    checkThese(m_services, {});
    m_notice->clear();
}

QStringList OrientationStep::chosen() const
{
    return checkedIn(m_services);
}

std::optional<QString> OrientationStep::carryOut()
{
    const auto services = chosen();
    if (services.isEmpty()) return QString();
    auto said = domain::may(m_file.actor().role, domain::Action::EditReferral) ? draftReferrals(services)
                                                                               : putInQueue(services);
    if (said) checkThese(m_services, {});
    return said;
}

std::optional<QString> OrientationStep::draftReferrals(const QStringList& services)
{
    const auto book = storage::SettingsStore(m_file.database()).codebook(u"services"_s);
    std::map<QString, QStringList> bySector;
    storage::ReferralStore store(m_file.database());
    // What was drafted today already, here or by a colleague, is not drafted again.
    QStringList drafted;
    for (const auto& referral : store.ofPerson(m_people.front().id))
        if (referral.state == domain::ReferralState::Draft && referral.drafted == m_file.database().today())
            drafted << referral.servicesAsked;
    for (const auto& service : services)
        if (const auto* entry = book.find(service); entry && !drafted.contains(service))
            bySector[entry->extra.value(u"sector"_s)] << service;
    if (bySector.empty()) return tr("These referrals are drafted already.");
    const auto draftedAll = storage::writeOwn(m_file.database(), [&]() -> domain::Result<void> {
        for (const auto& [sector, asked] : bySector) {
            domain::Referral referral;
            referral.person = m_people.front().id;
            referral.sector = sector;
            referral.servicesAsked = asked;
            referral.drafted = m_file.database().today();
            if (const auto saved = store.save(referral); !saved) return domain::refuse(saved.error());
        }
        return {};
    });
    if (!draftedAll) {
        m_notice->say(draftedAll.error());
        return std::nullopt;
    }
    m_notice->clear();
    return tr("%n referral(s) drafted; the partner is still to be chosen.", nullptr, int(bySector.size()));
}

std::optional<QString> OrientationStep::putInQueue(const QStringList& services)
{
    const auto book = storage::SettingsStore(m_file.database()).codebook(u"services"_s);
    QStringList words;
    for (const auto& service : services)
        words << book.label(service, labelLanguage());
    const auto waits = storage::VisitStore(m_file.database())
                           .arrive(m_people.front().id, tr("Orientation: %1").arg(words.join(u", "_s)));
    if (!waits && waits.error().code != "already-waiting"_L1) {
        m_notice->say(waits.error());
        return std::nullopt;
    }
    m_notice->clear();
    return tr("In the queue for a case worker, with the services named.");
}

QJsonObject OrientationStep::typed() const
{
    return {{u"services"_s, QJsonArray::fromStringList(chosen())}};
}

void OrientationStep::setTyped(const QJsonObject& typed)
{
    if (!m_people.empty()) m_of = m_people.front().id;
    checkThese(m_services, typed[u"services"_s].toVariant().toStringList());
}

void OrientationStep::takeFocus()
{
    m_filter->setFocus();
}

void OrientationStep::fill()
{
    const auto kept = chosen();
    const auto book = storage::SettingsStore(m_file.database()).codebook(u"services"_s);
    const QSignalBlocker quiet(m_services);
    m_services->clear();
    for (const auto& entry : book.entriesOn(m_file.database().today()))
        //: A service, and its sector.
        addCheck(m_services, entry.code,
                 tr("%1 · %2").arg(entry.label(labelLanguage()),
                                   m_lists->sectors.label(entry.extra.value(u"sector"_s), labelLanguage())));
    checkThese(m_services, kept);
}

void OrientationStep::retranslate()
{
    m_hint->setText(
        domain::may(m_file.actor().role, domain::Action::EditReferral)
            ? tr("Which services she needs now. A referral is drafted for each sector; partner and "
                 "consent follow there.")
            : tr("Which services she needs now. She waits in the queue for a case worker, who sees "
                 "them named."));
    m_filter->setPlaceholderText(tr("Part of a word"));
    m_filter->setAccessibleName(tr("Filter the services"));
    m_services->setAccessibleName(tr("Services she needs now"));
    m_notice->clear();
    fill();
}

ItemsStep::ItemsStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_hint(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_items(new QListWidget(this))
    , m_to(new CodeCombo(this))
    , m_notice(new Notice(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Body, true);
    m_items->setObjectName(u"arrivalItemsList"_s);
    m_to->setObjectName(u"arrivalItemsToCombo"_s);
    m_toLabel->setBuddy(m_to);
    letKeysThrough(m_to);
    column->addWidget(m_hint);
    column->addWidget(m_items, 1);
    column->addWidget(m_toLabel);
    column->addWidget(m_to);
    column->addWidget(m_notice);
    setUpCheckList(m_items);
    connect(m_items, &QListWidget::itemChanged, this, &ArrivalStep::edited);
}

QString ItemsStep::title() const
{
    return tr("Items given");
}

void ItemsStep::enter(const std::vector<domain::Beneficiary>& people)
{
    ArrivalStep::enter(people);
    m_to->setEnabled(people.size() > 1);
    if (m_of == people.front().id) return;
    m_of = people.front().id;
    m_given = 0;
    checkThese(m_items, {});
    m_notice->clear();
    m_to->setCode(u"each"_s);
}

QStringList ItemsStep::chosen() const
{
    return checkedIn(m_items);
}

std::optional<QString> ItemsStep::carryOut()
{
    storage::DistributionStore store(m_file.database());
    const auto rules = store.rules();
    std::vector<domain::Refusal> refused;
    for (const auto& item : chosen()) {
        // What a household gets once is given to the one at the desk.
        const bool once =
            m_to->code() == "one"_L1 || std::ranges::any_of(rules, [&](const domain::FrequencyRule& rule) {
                return rule.item == item && rule.scope == domain::RuleScope::Household;
            });
        for (const auto& person : m_people) {
            domain::Distribution wanted;
            wanted.person = person.id;
            wanted.item = item;
            wanted.quantity = store.usualQuantity(person.id, item);
            if (const auto given = store.give(wanted))
                ++m_given;
            else
                refused.push_back(
                    {given.error().code,
                     tr("For %1: %2").arg(shownName(person.latin, person.arabic), given.error().message),
                     {}});
            if (once) break;
        }
    }
    checkThese(m_items, {});
    if (!refused.empty()) {
        m_notice->say(refused);
        return std::nullopt; // the next Next goes on
    }
    m_notice->clear();
    return m_given == 0 ? QString() : tr("%n item(s) given.", nullptr, m_given);
}

QJsonObject ItemsStep::typed() const
{
    return {
        {u"items"_s, QJsonArray::fromStringList(chosen())}, {u"to"_s, m_to->code()}, {u"given"_s, m_given}};
}

void ItemsStep::setTyped(const QJsonObject& typed)
{
    if (!m_people.empty()) m_of = m_people.front().id;
    checkThese(m_items, typed[u"items"_s].toVariant().toStringList());
    m_to->setCode(typed[u"to"_s].toString());
    m_given = typed[u"given"_s].toInt();
}

void ItemsStep::takeFocus()
{
    m_items->setFocus();
    if (m_items->currentRow() < 0) m_items->setCurrentRow(0);
}

void ItemsStep::fill()
{
    const auto kept = chosen();
    const auto book = storage::SettingsStore(m_file.database()).codebook(u"item_kinds"_s);
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    for (const auto& entry : book.entriesOn(m_file.database().today()))
        addCheck(m_items, entry.code, entry.label(labelLanguage()));
    checkThese(m_items, kept);
}

void ItemsStep::retranslate()
{
    m_hint->setText(tr("What they get now. Each is held to its rule on how often it may be given."));
    m_toLabel->setText(tr("&To whom"));
    m_items->setAccessibleName(tr("Items to be given"));
    m_notice->clear();
    m_to->setEntries(
        {{u"each"_s, tr("One for each of them")}, {u"one"_s, tr("One for all, to the one at the desk")}});
    if (m_to->code().isEmpty()) m_to->setCode(u"each"_s);
    fill();
}

} // namespace wasl::ui
