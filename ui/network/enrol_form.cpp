#include "ui/network/enrol_form.h"

#include "app/domain/month_span.h"
#include "app/storage/settings_store.h"
#include "ui/settings/communes_edit.h"
#include "ui/settings/setting_names.h"
#include "ui/shared/background.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

EnrolForm::EnrolForm(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_url(new LtrField(m_form))
    , m_certificate(new LtrField(m_form))
    , m_code(new LtrField(m_form))
    , m_first(new LtrField(m_form))
    , m_communes(new CommunesEdit(u"declaredCommunes"_s, m_form))
    , m_choose(new QPushButton(this))
    , m_join(new QPushButton(this))
{
    m_url->setObjectName(u"hubUrlEdit"_s);
    m_url->setPlaceholderText(u"https://hub.example.org:8443"_s);
    m_certificate->setObjectName(u"certificateEdit"_s);
    m_code->setObjectName(u"enrolmentCodeEdit"_s);
    m_communes->setCodes(
        storage::SettingsStore(file.database()).value(communesSetting).split(u',', Qt::SkipEmptyParts));
    m_first->setObjectName(u"firstMonthEdit"_s);
    m_first->setText(QLocale::c().toString(file.database().today(), u"MM/yyyy"_s));
    m_choose->setObjectName(u"chooseCertificateButton"_s);
    m_choose->setIcon(themeIcon(u"folder"_s));
    m_join->setObjectName(u"enrolButton"_s);
    setButtonRole(m_join, ButtonRole::Primary);

    auto* line = new QWidget(m_form);
    line->setObjectName(u"certificateLine"_s);
    auto* both = new QHBoxLayout(line);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_certificate, 1);
    both->addWidget(m_choose);
    line->setFocusProxy(m_certificate);

    m_form->add(u"url"_s, m_url);
    m_form->add(u"ca"_s, line);
    m_form->add(u"code"_s, m_code);
    m_form->add(u"firstMonth"_s, m_first);
    m_form->add(u"communes"_s, m_communes, FormGrid::Width::Full);
    body()->addWidget(m_notice);
    body()->addWidget(m_form);
    body()->addWidget(m_join, 0, Qt::AlignTrailing);
    connect(m_choose, &QPushButton::clicked, this, &EnrolForm::chooseCertificate);
    connect(m_join, &QPushButton::clicked, this, &EnrolForm::enrol);
    retranslate();
}

void EnrolForm::chooseCertificate()
{
    const auto path = m_chooser.ask(
        this, {FileQuestion::Kind::Open, tr("The hub's certificate"), {}, tr("Certificates (*.pem *.crt)")});
    if (!path.isEmpty()) m_certificate->setText(path);
}

domain::Result<sync::Invitation> EnrolForm::read() const
{
    QFile file(m_certificate->text());
    if (!file.open(QIODevice::ReadOnly))
        return domain::refuse(u"certificate-unreadable"_s,
                              tr("This certificate cannot be read. Choose the file ca.pem that the network's "
                                 "coordination gave you."),
                              u"ca"_s);
    const auto month = domain::typedMonth(m_first->text());
    if (!month) return domain::refuse(month.error().code, month.error().message, u"firstMonth"_s);
    sync::Invitation invitation{m_url->text().trimmed(), file.readAll(), m_code->text().trimmed(),
                                m_communes->codes(), *month};
    return invitation;
}

void EnrolForm::enrol()
{
    m_notice->clear();
    m_form->clearErrors();
    const auto invitation = read();
    if (!invitation) {
        refuse(invitation.error());
        return;
    }
    auto config = sync::Memberships(m_file).prepareEnrolment(*invitation);
    if (!config) {
        refuse(config.error());
        return;
    }
    // Only the exchange leaves the thread; what it brought is kept in the case file's own.
    m_join->setEnabled(false);
    auto* task = runInBackground(
        this,
        [config = *config, invitation = *invitation](const Job& job) mutable {
            config.stop = job.stopToken();
            return sync::join(config, invitation);
        },
        [this, invitation = *invitation](const domain::Result<sync::Joined>& answer) {
            keep(invitation, answer);
        });
    connect(task, &Task::finished, m_join, [button = m_join] { button->setEnabled(true); });
    showTask(this, task, tr("Joining the network"));
}

void EnrolForm::keep(const sync::Invitation& invitation, const domain::Result<sync::Joined>& answer)
{
    if (!answer) {
        refuse(answer.error());
        return;
    }
    const auto joined = sync::Memberships(m_file).keepEnrolment(invitation, *answer);
    if (!joined)
        refuse(joined.error());
    else
        Q_EMIT enrolled();
}

void EnrolForm::refuse(const domain::Refusal& refusal)
{
    m_notice->say(m_form->showRefusals({refusal}));
}

void EnrolForm::retranslate()
{
    setHeading(tr("Join a network"));
    m_form->field(u"url"_s)->setTexts(tr("Address of the hub"), tr("As the network's coordination gave it."));
    m_form->field(u"ca"_s)->setTexts(tr("Its certificate"), tr("Only this hub will be spoken to."));
    m_form->field(u"code"_s)->setTexts(tr("One-time code"));
    m_form->field(u"firstMonth"_s)
        ->setTexts(tr("First month to publish"),
                   tr("Month and year, such as 10/2026. Older rows count in it."));
    m_form->field(u"communes"_s)
        ->setTexts(
            tr("Communes counted apart"),
            tr("Where you work, eight at most. All others are counted together. They stay as they are."));
    m_communes->retranslate();
    m_certificate->setAccessibleName(tr("File of the certificate"));
    m_choose->setText(tr("Choose…"));
    m_join->setText(tr("Join the network"));
}

} // namespace wasl::ui
