#include "ui/referrals/sealed_file_dialog.h"

#include "app/domain/codebook.h"
#include "app/exchange/card_file.h"
#include "app/matching/person_comparison.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/exchange/card_dialog.h"
#include "ui/exchange/exchange_words.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/background.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int mostLikely = 4;

QString labelsOf(const domain::Codebook& book, const QStringList& codes)
{
    QStringList labels;
    for (const auto& code : codes)
        labels << isolate(book.label(code, labelLanguage()));
    return labels.join(QCoreApplication::translate("wasl::ui", ", "));
}

/// The facts of somebody who has no file number here.
QString factsOf(const domain::Beneficiary& person, QDate today)
{
    auto facts = personFacts(person, today);
    facts.removeLast();
    return facts.join(u" · "_s);
}

} // namespace

SealedFileDialog::SealedFileDialog(storage::CaseFile& file, exchange::OpenedFile opened, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_opened(std::move(opened))
    , m_notice(new Notice(this))
    , m_standing(new StateChip(this))
    , m_confirm(new QPushButton(tr("Compare the fingerprint…"), this))
{
    const auto& t = tokens();
    const bool isAnswer = m_opened.message.answer.has_value();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sealedFileDialog"_s);
    setWindowTitle(isAnswer ? tr("The answer to a referral") : tr("A referral from another association"));
    resize(720, isAnswer ? 430 : 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    m_notice->setObjectName(u"sealedFileNotice"_s);
    column->addWidget(m_notice);
    addSender(column);

    auto* area = new QScrollArea(this);
    area->setObjectName(u"sealedFileArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(t.card);
    if (isAnswer)
        addAnswer(inside);
    else
        addReferral(inside);
    inside->addStretch();
    area->setWidget(content);
    column->addWidget(area, 1);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole)->setObjectName(u"leaveFileButton"_s);
    m_take = buttons->addButton(isAnswer ? tr("Record this answer") : tr("Take it in"),
                                QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeFileButton"_s);
    setButtonRole(m_take, ButtonRole::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SealedFileDialog::take);
    connect(m_confirm, &QPushButton::clicked, this, &SealedFileDialog::confirmSender);
    showStanding();
    if (!isAnswer) lookForHer();
}

void SealedFileDialog::addSender(QVBoxLayout* column)
{
    const auto& from = m_opened.message.from;
    auto* card = new Card(this);
    card->setHeading(tr("Who sends it"));
    m_standing->setObjectName(u"senderChip"_s);
    m_confirm->setObjectName(u"confirmSenderButton"_s);
    card->addHeadWidget(m_standing);
    auto* facts = new Facts(card);
    facts->setObjectName(u"senderFacts"_s);
    facts->setLines({{tr("Association"), isolate(from.name)},
                     {tr("Fingerprint"), isolateLtr(exchange::fingerprint(from))},
                     {tr("Sealed on"), writeDateTime(m_opened.message.created)}});
    card->body()->addWidget(facts);
    card->body()->addWidget(m_confirm, 0, Qt::AlignLeading);
    column->addWidget(card);
}

void SealedFileDialog::addReferral(QVBoxLayout* column)
{
    const auto& [person, referral] = *m_opened.message.referral;
    const storage::SettingsStore settings(m_file.database());
    const auto services = settings.codebook(u"services"_s);
    QString caregiver;
    if (referral.caregiver)
        caregiver = isolate(referral.caregiver->name) +
                    (referral.caregiver->phone.isEmpty() ? QString()
                                                         : u" · "_s + isolateLtr(referral.caregiver->phone));
    QStringList phones;
    for (const auto& phone : person.phones)
        phones << isolateLtr(phone);
    auto* card = new Card(this);
    card->setHeading(tr("What it holds"));
    auto* facts = new Facts(card);
    facts->setObjectName(u"sealedFacts"_s);
    QStringList names;
    for (const auto& name : {person.latin.full(), person.arabic.full()})
        if (!name.isEmpty()) names << isolate(name);
    facts->setLines(
        {{tr("Person"), names.join(u" · "_s)},
         {tr("Age, sex, country"), factsOf(person, m_file.database().today())},
         {tr("Phone"), phones.join(u" · "_s)},
         {tr("Sector"), isolate(settings.codebook(u"sectors"_s).label(referral.sector, labelLanguage()))},
         {tr("Services asked"), labelsOf(services, referral.servicesAsked)},
         {tr("Already given"), labelsOf(services, referral.servicesGiven)},
         {tr("Priority"), domain::label(referral.priority)},
         {tr("Answer wanted by"), referral.dueAt ? writeDateTime(*referral.dueAt) : QString()},
         {tr("Reasons"), referral.reasons},
         {tr("Background"), referral.background},
         {tr("Caregiver"), caregiver},
         {tr("Contact for the answer"), isolate(referral.fromContact)}});
    card->body()->addWidget(facts);
    if (referral.withoutConsent) {
        auto* notice = new Notice(card);
        notice->setObjectName(u"withoutConsentNotice"_s);
        card->body()->addWidget(notice);
        notice->say(Meaning::Attention, tr("The sender recorded a reason for sending this without the "
                                           "person’s consent. Ask her before you do anything else."));
    }
    column->addWidget(card);

    auto* who = new Card(this);
    who->setHeading(tr("Who she is in this file"));
    m_asking = new QLabel(tr("Looking whether she is on file already…"), who);
    m_asking->setObjectName(u"lookingLabel"_s);
    m_asking->setWordWrap(true);
    setTextRole(m_asking, TextRole::Body, true);
    who->body()->addWidget(m_asking);
    m_choices = new QVBoxLayout;
    who->body()->addLayout(m_choices);
    m_who = new QButtonGroup(this);
    addChoice({}, tr("Register her as somebody new"));
    m_who->button(0)->setChecked(true);
    auto* other = new QPushButton(tr("Somebody else on file…"), who);
    other->setObjectName(u"otherPersonButton"_s);
    setButtonRole(other, ButtonRole::Quiet);
    connect(other, &QPushButton::clicked, this, &SealedFileDialog::chooseAnother);
    who->body()->addWidget(other, 0, Qt::AlignLeading);
    column->addWidget(who);
}

void SealedFileDialog::addAnswer(QVBoxLayout* column)
{
    const auto& referral = *m_opened.answered;
    const auto person = storage::BeneficiaryStore(m_file.database()).find(referral.person);
    const storage::SettingsStore settings(m_file.database());
    Facts::Lines lines;
    if (person) lines.emplace_back(tr("Person"), shownName(person->latin, person->arabic));
    lines.emplace_back(tr("Sector"),
                       isolate(settings.codebook(u"sectors"_s).label(referral.sector, labelLanguage())));
    lines.emplace_back(tr("Stands now at"), domain::label(referral.state));
    for (const auto& step : m_opened.message.answer->steps) {
        QStringList words{writeDateTime(step.at)};
        if (step.event == domain::IncomingEvent::Decline)
            words << settings.codebook(u"referral_decline_reasons"_s).label(step.code, labelLanguage());
        if (step.event == domain::IncomingEvent::Complete)
            words << settings.codebook(u"referral_outcomes"_s).label(step.code, labelLanguage());
        if (!step.note.isEmpty()) words << step.note;
        lines.emplace_back(answerWords(step.event), words.join(u'\n'));
    }
    auto* card = new Card(this);
    card->setHeading(tr("What it answers"));
    auto* facts = new Facts(card);
    facts->setObjectName(u"sealedFacts"_s);
    facts->setLines(lines);
    card->body()->addWidget(facts);
    column->addWidget(card);
}

void SealedFileDialog::showStanding()
{
    const storage::CorrespondentStore store(m_file.database());
    m_opened.standing = store.standingOf(m_opened.message.from);
    m_opened.known = store.knownAs(m_opened.message.from);
    const bool known = m_opened.standing == storage::CardStanding::Known;
    m_standing->setLook(chipOf(m_opened.standing));
    m_confirm->setVisible(!known);
    m_take->setEnabled(known);
    if (known)
        m_notice->clear();
    else if (m_opened.standing == storage::CardStanding::New)
        m_notice->say(Meaning::Attention,
                      tr("Nobody here has confirmed this sender yet. Compare the fingerprint on the phone "
                         "before you take anything in."));
    else
        m_notice->say(Meaning::Danger, warningOf(m_opened.standing, m_opened.known));
}

void SealedFileDialog::addChoice(const domain::BeneficiaryId& id, const QString& words)
{
    auto* choice = new QRadioButton(words, this);
    choice->setObjectName(u"personChoice%1"_s.arg(m_people.size()));
    m_who->addButton(choice, int(m_people.size()));
    m_people.push_back(id);
    m_choices->addWidget(choice);
}

void SealedFileDialog::lookForHer()
{
    runInBackground(
        this,
        [file = &m_file, people = m_file.people(),
         person = m_opened.message.referral->person](const Job& job) {
            std::vector<Likely> found;
            const StopFlag cancelled(job);
            const auto reader = job.isCancelled() ? nullptr : file->openReader().value_or(nullptr);
            if (!reader) return found;
            people->follow(*reader, cancelled);
            const storage::BeneficiaryStore store(*reader);
            for (const auto& pair : people->possibleDuplicatesOf(*reader, person, matching::kSidePanelBits,
                                                                 mostLikely, cancelled))
                if (const auto known = store.find(pair.b)) {
                    auto words = shownName(known->latin, known->arabic) + u" · "_s +
                                 personFacts(*known, reader->today()).join(u" · "_s);
                    found.push_back({known->id, std::move(words)});
                }
            return found;
        },
        [this](const std::vector<Likely>& people) { offer(people); });
}

void SealedFileDialog::offer(const std::vector<Likely>& people)
{
    for (const auto& one : people)
        addChoice(one.id, one.words);
    m_asking->setText(people.empty()
                          ? tr("Nobody on file looks like her.")
                          : tr("She may be one of these. Look at age and country before you choose."));
}

void SealedFileDialog::chooseAnother()
{
    choosePerson(m_file, windowTitle(), tr("Who is she in this file?"), this, [this](const QString& number) {
        const auto parsed = domain::FileNumber::parse(number);
        const auto person =
            parsed ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*parsed) : std::nullopt;
        if (!person) return;
        addChoice(person->id, shownName(person->latin, person->arabic) + u" · "_s +
                                  personFacts(*person, m_file.database().today()).join(u" · "_s));
        m_who->button(int(m_people.size()) - 1)->setChecked(true);
    });
}

void SealedFileDialog::confirmSender()
{
    auto* dialog = new CardDialog(m_file, m_opened.message.from, this);
    connect(dialog, &CardDialog::confirmed, this, &SealedFileDialog::showStanding);
    dialog->open();
}

void SealedFileDialog::take()
{
    const auto exchanging = exchangeOf(m_file);
    if (m_opened.message.answer) {
        const auto done = exchanging.takeAnswer(m_opened);
        if (!done) return m_notice->say(done.error());
        accept();
        Q_EMIT answerTaken(done->id);
        return;
    }
    const auto chosen = std::size_t(std::max(0, m_who->checkedId()));
    const auto done = exchanging.takeReferral(m_opened, m_people[chosen]);
    if (!done) return m_notice->say(done.error());
    accept();
    Q_EMIT referralTaken(*done);
}

} // namespace wasl::ui
