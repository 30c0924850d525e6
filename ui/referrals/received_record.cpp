#include "ui/referrals/received_record.h"

#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/reach.h"
#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/exchange/exchange_words.h"
#include "ui/referrals/referral_words.h"
#include "ui/referrals/service_outcomes.h"
#include "ui/referrals/timeline.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/record_header.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::IncomingEvent;

namespace
{

QString listFor(IncomingEvent event)
{
    if (event == IncomingEvent::Decline) return u"referral_decline_reasons"_s;
    if (event == IncomingEvent::Complete) return u"referral_outcomes"_s;
    return {};
}

QString iconFor(IncomingEvent event)
{
    switch (event) {
    case IncomingEvent::Acknowledge:
        return u"receive"_s;
    case IncomingEvent::Decline:
        return u"stop"_s;
    case IncomingEvent::Accept:
    case IncomingEvent::Complete:
        break;
    }
    return u"done"_s;
}

} // namespace

ReceivedRecord::ReceivedRecord(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_header(new PageHeader(this))
    , m_who(new RecordHeader(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_header);
    column->addWidget(m_who);
    m_notice->setObjectName(u"receivedNotice"_s);
    column->addWidget(m_notice);

    auto* area = new QScrollArea(this);
    area->setObjectName(u"receivedArea"_s);
    area->setProperty("surface", u"page"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    auto* sides = new QHBoxLayout(content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(t.card);
    auto* left = new QVBoxLayout;
    m_asking = new Card(content);
    m_facts = new Facts(m_asking);
    m_facts->setObjectName(u"receivedFacts"_s);
    m_asking->body()->addWidget(m_facts);
    left->addWidget(m_asking);
    left->addStretch();
    sides->addLayout(left, 3);
    auto* side = new QWidget(content);
    setUpSide(side);
    sides->addWidget(side, 2);
    area->setWidget(content);
    column->addWidget(area, 1);

    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &ReceivedRecord::backRequested);
    m_toPerson = m_header->addAction(u"receivedPersonButton"_s, {}, u"people"_s);
    connect(m_toPerson, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_fileNumber); });
    m_save = m_header->setMainAction(u"saveAnswerButton"_s, {}, u"export"_s);
    connect(m_save, &QPushButton::clicked, this, &ReceivedRecord::saveAnswer);
}

void ReceivedRecord::setUpSide(QWidget* side)
{
    auto* stack = new QVBoxLayout(side);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(tokens().field);
    m_standing = new Card(side);
    m_chip = new StateChip(m_standing);
    m_chip->setObjectName(u"receivedStateChip"_s);
    m_standing->addHeadWidget(m_chip);
    m_unsent = new Notice(m_standing);
    m_unsent->setObjectName(u"unsentNotice"_s);
    m_standing->body()->addWidget(m_unsent);
    m_buttons = new QWidget(m_standing);
    new FlowLayout(m_buttons, tokens().control);
    m_standing->body()->addWidget(m_buttons);

    m_panel = new QWidget(m_standing);
    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    m_form = new FormGrid(m_panel);
    m_code = new CodeCombo(m_form);
    m_note = new QPlainTextEdit(m_form);
    m_code->setObjectName(u"answerCodeCombo"_s);
    m_note->setObjectName(u"answerNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    m_form->add(u"answerCode"_s, m_code, FormGrid::Width::Full)->setNeeded(true);
    m_form->add(u"answerNote"_s, m_note, FormGrid::Width::Full);
    panel->addWidget(m_form);
    m_confirm = new QPushButton(m_panel);
    m_leave = new QPushButton(m_panel);
    m_confirm->setObjectName(u"confirmAnswerButton"_s);
    m_leave->setObjectName(u"leaveAnswerButton"_s);
    setButtonRole(m_leave, ButtonRole::Quiet);
    auto* line = new QHBoxLayout;
    line->addWidget(m_confirm);
    line->addWidget(m_leave);
    line->addStretch();
    panel->addLayout(line);
    m_standing->body()->addWidget(m_panel);
    m_panel->hide();
    m_timeline = new Timeline(side);
    stack->addWidget(m_standing);
    stack->addWidget(m_timeline);
    stack->addStretch();

    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        m_panel->hide();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        domain::IncomingStep step;
        step.event = *m_asked;
        if (!listFor(*m_asked).isEmpty()) step.code = m_code->code();
        step.outcomes = chosenOutcomes(m_services, m_referral.servicesAsked);
        step.note = m_note->toPlainText().trimmed();
        answer(step);
    });
}

bool ReceivedRecord::show(const domain::IncomingReferralId& id)
{
    auto found = storage::IncomingReferralStore(m_file.database()).find(id);
    if (!found) return false;
    m_referral = *std::move(found);
    m_asked.reset();
    m_panel->hide();
    m_notice->clear();
    showAll();
    return true;
}

void ReceivedRecord::showAll()
{
    auto& database = m_file.database();
    m_mayEdit = storage::reaches(database, domain::Action::EditReferral, m_referral.person);
    m_header->setTitle(tr("Referral from %1").arg(isolate(m_referral.fromOrganisation)));
    if (const auto person = storage::BeneficiaryStore(database).find(m_referral.person)) {
        m_fileNumber = person->fileNumber.toString();
        describePerson(*m_who, *person, database.today());
    }
    const bool late = domain::isOverdue(m_referral, database.now());
    m_who->setChips({chipOf(m_referral.state, late), chipOf(m_referral.priority)});
    m_chip->setLook(chipOf(m_referral.state, late));
    const auto unsent = int(m_referral.history.size()) - m_referral.answered;
    m_save->setEnabled(m_mayEdit && !m_referral.history.empty());
    if (unsent > 0)
        m_unsent->say(Meaning::Attention, tr("The sender does not know this yet: save the answer as a sealed "
                                             "file, and send it back."));
    else
        m_unsent->clear();
    if (!m_mayEdit)
        m_notice->say(domain::notAllowed(m_file.actor().role, domain::Action::EditReferral));
    else if (m_referral.withoutConsent)
        m_notice->say(Meaning::Attention, tr("The sender recorded a reason for sending this without the "
                                             "person’s consent. Ask her before you do anything else."));
    showFacts();
    showHistory();
    makeButtons();
}

void ReceivedRecord::showFacts()
{
    const storage::SettingsStore settings(m_file.database());
    const auto services = settings.codebook(u"services"_s);
    const auto labels = [&](const QStringList& codes) {
        QStringList words;
        for (const auto& code : codes)
            words << isolate(services.label(code, labelLanguage()));
        return words.join(tr(", "));
    };
    QString caregiver;
    if (m_referral.caregiver)
        caregiver =
            isolate(m_referral.caregiver->name) + (m_referral.caregiver->phone.isEmpty()
                                                       ? QString()
                                                       : u" · "_s + isolateLtr(m_referral.caregiver->phone));
    m_facts->setLines(
        {{tr("From association"), isolate(m_referral.fromOrganisation)},
         {tr("Contact for the answer"), isolate(m_referral.fromContact)},
         {tr("Sent on"), writeDateTime(m_referral.sentAt)},
         {tr("Received on"), writeDateTime(m_referral.receivedAt)},
         {tr("Answer wanted by"), m_referral.dueAt ? writeDateTime(*m_referral.dueAt) : QString()},
         {tr("Sector"), isolate(settings.codebook(u"sectors"_s).label(m_referral.sector, labelLanguage()))},
         {tr("Services asked"), labels(m_referral.servicesAsked)},
         {tr("Already given"), labels(m_referral.servicesGiven)},
         {tr("Reasons"), m_referral.reasons},
         {tr("Background"), m_referral.background},
         {tr("Caregiver"), caregiver}});
}

void ReceivedRecord::showHistory()
{
    const storage::UserStore users(m_file.database());
    const storage::SettingsStore settings(m_file.database());
    const auto nameOf = [&](const domain::UserId& id) {
        const auto user = users.find(id);
        return user ? user->displayName : QString();
    };
    std::vector<TimelineEntry> entries{{tr("Received as a sealed file"),
                                        m_referral.receivedAt,
                                        nameOf(m_referral.receivedBy),
                                        {},
                                        u"import"_s}};
    for (const auto& step : m_referral.history) {
        QStringList notes;
        if (const auto list = listFor(step.event); !list.isEmpty())
            notes << settings.codebook(list).label(step.code, labelLanguage());
        notes << outcomeLines(m_file.database(), step.outcomes);
        if (!step.note.isEmpty()) notes << step.note;
        entries.push_back(
            {answerWords(step.event), step.at, nameOf(step.by), notes.join(u'\n'), iconFor(step.event)});
    }
    m_timeline->setEntries(entries);
}

void ReceivedRecord::makeButtons()
{
    for (auto* old : m_buttons->findChildren<QPushButton*>()) {
        m_buttons->layout()->removeWidget(old);
        old->hide();
        old->setObjectName({});
        old->deleteLater(); // it may be the one that was just pressed
    }
    const auto possible = domain::possibleEvents(m_referral.state);
    for (const auto event : possible) {
        auto* button = new QPushButton(domain::label(event), m_buttons);
        button->setObjectName(domain::code(event) + u"AnswerButton"_s);
        button->setIcon(themeIcon(iconFor(event)));
        button->setEnabled(m_mayEdit);
        m_buttons->layout()->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, event] { ask(event); });
    }
    m_buttons->setVisible(!possible.empty());
}

void ReceivedRecord::ask(IncomingEvent event)
{
    const auto list = listFor(event);
    m_asked = event;
    m_form->clearErrors();
    delete std::exchange(m_services, nullptr);
    const bool each = event == IncomingEvent::Complete && !m_referral.servicesAsked.isEmpty();
    if (each) {
        m_services = makeServiceOutcomes(m_file.database(), m_referral.servicesAsked, m_panel);
        static_cast<QVBoxLayout*>(m_panel->layout())->insertWidget(0, m_services);
        m_services->show();
    }
    m_form->field(u"answerCode"_s)->setVisible(!list.isEmpty() && !each);
    if (!list.isEmpty()) {
        const storage::SettingsStore settings(m_file.database());
        m_code->setEntries(codeEntries(settings.codebook(list), m_file.database().today()));
        m_code->setCode({});
        m_form->field(u"answerCode"_s)
            ->setTexts(event == IncomingEvent::Decline ? tr("Why you decline") : tr("Was the aim attained?"));
    }
    m_note->clear();
    m_confirm->setText(domain::label(event));
    m_panel->show();
    if (each)
        m_services->setFocus();
    else if (list.isEmpty())
        m_note->setFocus();
    else
        m_code->setFocus();
}

void ReceivedRecord::answer(const domain::IncomingStep& step)
{
    const auto done = storage::IncomingReferralStore(m_file.database()).step(m_referral.id, step);
    if (!done) {
        auto shown = done.error();
        if (shown.field == "declineReason"_L1 || shown.field == "outcome"_L1) shown.field = u"answerCode"_s;
        if (m_services && m_services->showRefusals({shown}).empty()) return;
        if (const auto left = m_form->showRefusals({shown}); !left.empty()) m_notice->say(left);
        return;
    }
    m_referral = *done;
    m_asked.reset();
    m_panel->hide();
    showAll();
    m_save->setFocus();
    Q_EMIT changed();
    showToast(this, {tr("Recorded: %1.").arg(domain::label(m_referral.state))});
}

void ReceivedRecord::saveAnswer()
{
    m_notice->clear();
    const auto name = exchange::sealedFileName(m_referral.id.uuid(), m_file.database().today());
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the answer"),
                                           QDir::home().filePath(name), tr("Sealed files (*.waslref)")});
    if (path.isEmpty()) return;
    const auto sealed = exchangeOf(m_file).answer(m_referral.id);
    if (!sealed) return m_notice->say(sealed.error());
    if (const auto written = exchange::writeFile(path, sealed->bytes); !written)
        return m_notice->say(written.error());
    show(m_referral.id);
    Q_EMIT changed();
    showToast(this, {tr("The answer is saved. Only %1 can open it: send it on a stick or by mail.")
                         .arg(isolate(sealed->to.card.name))});
}

void ReceivedRecord::takeFocus()
{
    for (auto* button : m_buttons->findChildren<QPushButton*>())
        if (button->isEnabled() && button->isVisibleTo(this)) return button->setFocus();
    m_save->setFocus();
}

void ReceivedRecord::retranslate()
{
    m_header->setMainAction(u"saveAnswerButton"_s, tr("&Save the answer as a sealed file…"));
    m_toPerson->setText(tr("Show the person"));
    m_asking->setHeading(tr("What is asked"));
    m_standing->setHeading(tr("Your answer"));
    m_timeline->setHeading(tr("What happened"));
    m_form->field(u"answerNote"_s)->setTexts(tr("Note to the sender"), tr("It travels in the sealed file."));
    m_form->field(u"answerCode"_s)->setTexts(tr("Reason"));
    m_confirm->setText(tr("Record it"));
    m_leave->setText(tr("Leave it"));
    if (m_referral.id.isNull()) return;
    showAll();
    if (m_asked) ask(*m_asked);
}

} // namespace wasl::ui
