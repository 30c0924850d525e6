#include "ui/partners/partner_cards.h"

#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/partners/agreement_dialog.h"
#include "ui/partners/partner_words.h"
#include "ui/partners/service_dialog.h"
#include "ui/referrals/partner_choice.h"
#include "ui/shared/icons.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int endingRowHeight = 40;
constexpr int mostEndingShown = 3;

/// Lines anew, while a button of the old ones may be the one that was pressed.
QWidget* freshLines(QWidget* old, Card* card)
{
    if (old) {
        old->hide();
        for (auto* button : old->findChildren<QPushButton*>())
            button->setObjectName({});
        old->deleteLater();
    }
    auto* lines = new QWidget(card);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    card->body()->insertWidget(0, lines);
    return lines;
}

QLabel* quietLine(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Caption, true);
    return label;
}

} // namespace

ServicesCard::ServicesCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(u"addServiceButton"_s);
    m_add->setIcon(themeIcon(u"add"_s, IconInk::Accent));
    setButtonRole(m_add, ButtonRole::Quiet);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        domain::Service service;
        service.partner = m_partner.id;
        if (m_partner.sectors.size() == 1) service.sector = m_partner.sectors.front();
        edit(service);
    });
}

void ServicesCard::edit(const domain::Service& service)
{
    auto* dialog = new ServiceDialog(m_file, service, this);
    connect(dialog, &ServiceDialog::saved, this, [this] { show(m_partner, m_mayEdit); });
    dialog->open();
}

void ServicesCard::show(const domain::Partner& partner, bool mayEdit)
{
    m_partner = partner;
    m_mayEdit = mayEdit;
    setVisible(!partner.id.isNull());
    m_add->setVisible(mayEdit);
    m_rows = freshLines(m_rows, this);
    const storage::SettingsStore settings(m_file.database());
    const auto codes = settings.codebook(u"services"_s);
    const auto sectors = settings.codebook(u"sectors"_s);
    const auto services = partner.id.isNull() ? std::vector<domain::Service>()
                                              : storage::PartnerStore(m_file.database()).services(partner.id);
    if (services.empty())
        m_rows->layout()->addWidget(quietLine(tr("No service is written down yet."), m_rows));
    int number = 0;
    for (const auto& service : services) {
        const auto own =
            labelLanguage() == "ar"_L1 && !service.nameArabic.isEmpty() ? service.nameArabic : service.name;
        const auto name = !service.code.isEmpty() ? codes.label(service.code, labelLanguage())
                          : !own.isEmpty()        ? own
                                                  : sectors.label(service.sector, labelLanguage());
        QStringList facts;
        if (service.capacity) facts << tr("%n place(s)", nullptr, *service.capacity);
        facts << (service.free ? tr("free of charge") : tr("with costs"));
        if (!service.eligibility.isEmpty()) facts << tr("for: %1").arg(isolate(service.eligibility));
        if (!service.documentsAsked.isEmpty())
            facts << tr("asks for: %1").arg(isolate(service.documentsAsked));
        if (service.until) facts << tr("until %1").arg(writeDate(*service.until));
        auto* line = new QWidget(m_rows);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* words = new QVBoxLayout;
        words->addWidget(new QLabel(isolate(name), line));
        words->addWidget(quietLine(facts.join(u" · "_s), line));
        row->addLayout(words, 1);
        auto* change = new QPushButton(tr("Change"), line);
        change->setObjectName(u"editServiceButton%1"_s.arg(number++));
        change->setVisible(mayEdit);
        setButtonRole(change, ButtonRole::Quiet);
        row->addWidget(change, 0, Qt::AlignTop);
        connect(change, &QPushButton::clicked, this, [this, service] { edit(service); });
        m_rows->layout()->addWidget(line);
    }
}

void ServicesCard::retranslate()
{
    setHeading(tr("Services"));
    m_add->setText(tr("Add a service"));
    if (m_rows) show(m_partner, m_mayEdit);
}

AgreementsCard::AgreementsCard(storage::CaseFile& file, bool allEnding, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_allEnding(allEnding)
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(u"addAgreementButton"_s);
    m_add->setIcon(themeIcon(u"add"_s, IconInk::Accent));
    setButtonRole(m_add, ButtonRole::Quiet);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        domain::Agreement agreement;
        agreement.partner = m_partner.id;
        agreement.from = m_file.database().today();
        edit(agreement);
    });
}

void AgreementsCard::edit(const domain::Agreement& agreement)
{
    auto* dialog = new AgreementDialog(m_file, agreement, this);
    connect(dialog, &AgreementDialog::saved, this, [this] {
        if (m_allEnding)
            showEnding(m_mayEdit);
        else
            show(m_partner, m_mayEdit);
        Q_EMIT changed();
    });
    dialog->open();
}

void AgreementsCard::show(const domain::Partner& partner, bool mayEdit)
{
    m_partner = partner;
    m_mayEdit = mayEdit;
    setVisible(!partner.id.isNull());
    m_add->setVisible(mayEdit);
    showRows(partner.id.isNull() ? std::vector<domain::Agreement>()
                                 : storage::PartnerStore(m_file.database()).agreements(partner.id));
}

void AgreementsCard::showEnding(bool mayEdit)
{
    m_mayEdit = mayEdit;
    m_add->hide();
    const auto ending = storage::PartnerStore(m_file.database()).agreementsEnding(renewalNotice);
    setVisible(!ending.empty());
    showRows(ending);
}

void AgreementsCard::showRows(const std::vector<domain::Agreement>& agreements)
{
    if (m_area) m_area->takeWidget();
    m_rows = freshLines(m_rows, this);
    if (m_allEnding) {
        if (!m_area) {
            m_area = new QScrollArea(this);
            m_area->setObjectName(u"endingArea"_s);
            m_area->setFrameShape(QFrame::NoFrame);
            m_area->setProperty("surface", u"page"_s); // the card shows through
            m_area->setWidgetResizable(true);
            m_area->setFocusPolicy(Qt::NoFocus);
            m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            body()->insertWidget(0, m_area);
        }
        body()->removeWidget(m_rows);
        m_area->setWidget(m_rows);
        m_area->setFixedHeight(endingRowHeight * qBound(1, int(agreements.size()), mostEndingShown));
        m_rows->layout()->setSpacing(0);
    }
    const auto today = m_file.database().today();
    const storage::PartnerStore store(m_file.database());
    if (agreements.empty()) m_rows->layout()->addWidget(quietLine(tr("There is no agreement yet."), m_rows));
    int number = 0;
    std::vector<QPushButton*> names;
    for (const auto& agreement : agreements) {
        auto* line = new QWidget(m_rows);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        // Those that end stand on one line each: they are a reminder over the list.
        auto* words = new QBoxLayout(m_allEnding ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        const auto title = agreement.title.isEmpty() ? tr("Agreement") : agreement.title;
        QStringList facts;
        if (m_allEnding) {
            const auto partner = store.find(agreement.partner);
            auto* name = new QPushButton(partner ? isolate(shownName(*partner)) : QString(), line);
            name->setObjectName(u"endingPartnerButton%1"_s.arg(number));
            setButtonRole(name, ButtonRole::Link);
            // One under the other, what is said of them begins at one edge.
            names.push_back(name);
            words->addWidget(name);
            connect(name, &QPushButton::clicked, this,
                    [this, id = agreement.partner] { Q_EMIT partnerWanted(id); });
            facts << isolate(title);
        } else {
            words->addWidget(new QLabel(isolate(title), line));
        }
        facts << (agreement.until
                      ? tr("from %1 to %2").arg(writeDate(agreement.from), writeDate(*agreement.until))
                      : tr("since %1").arg(writeDate(agreement.from)));
        if (!agreement.reference.isEmpty()) facts << isolate(agreement.reference);
        if (!agreement.signedOn) facts << tr("not signed yet");
        words->addWidget(quietLine(facts.join(u" · "_s), line), 1);
        row->addLayout(words, 1);
        row->addWidget(new StateChip(chipOf(agreement, today), line), 0, Qt::AlignVCenter);
        // In the narrow card of one partner what can be done stands under what it is.
        auto* steps = m_allEnding ? row : new QHBoxLayout;
        auto* renew = new QPushButton(tr("Renew"), line);
        renew->setObjectName(u"renewAgreementButton%1"_s.arg(number));
        renew->setVisible(m_mayEdit && agreement.until.has_value());
        setButtonRole(renew, ButtonRole::Quiet);
        steps->addWidget(renew, 0, Qt::AlignVCenter);
        connect(renew, &QPushButton::clicked, this,
                [this, agreement, today] { edit(domain::renewed(agreement, today)); });
        if (!m_allEnding) {
            auto* change = new QPushButton(tr("Change"), line);
            change->setObjectName(u"editAgreementButton%1"_s.arg(number));
            change->setVisible(m_mayEdit);
            setButtonRole(change, ButtonRole::Quiet);
            steps->addWidget(change, 0, Qt::AlignVCenter);
            steps->addStretch();
            words->addLayout(steps);
            connect(change, &QPushButton::clicked, this, [this, agreement] { edit(agreement); });
        }
        m_rows->layout()->addWidget(line);
        ++number;
    }
    int widest = 0;
    for (const auto* name : names)
        widest = std::max(widest, name->sizeHint().width());
    for (auto* name : names)
        name->setFixedWidth(widest);
}

void AgreementsCard::retranslate()
{
    setHeading(m_allEnding ? tr("Agreements that end within %n day(s)", nullptr, renewalNotice)
                           : tr("Agreements"));
    m_add->setText(tr("Add an agreement"));
    if (!m_rows) return;
    if (m_allEnding)
        showEnding(m_mayEdit);
    else
        show(m_partner, m_mayEdit);
}

} // namespace wasl::ui
