#include "ui/shared/field.h"
#include "ui/shared/text_fields.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/steps.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

RecoverStep::RecoverStep(QWidget* parent)
    : Step(parent)
    , m_form(new FormGrid(this))
    , m_code(new LtrField(m_form))
    , m_user(new QLineEdit(m_form))
    , m_passphrase(new NewPassphrase([this] { return QStringList{m_user->text()}; }, m_form))
    , m_back(addWay(u"backWayButton"_s))
{
    m_code->setObjectName(u"recoveryCodeEdit"_s);
    m_user->setObjectName(u"recoverUserEdit"_s);
    mainButton()->setObjectName(u"recoverButton"_s);
    m_form->add(u"code"_s, m_code, FormGrid::Width::Full);
    m_form->add(u"userName"_s, m_user, FormGrid::Width::Full);
    m_form->addWhole(m_passphrase);
    body()->addWidget(m_form);
    connect(m_back, &QPushButton::clicked, this, &RecoverStep::backWanted);
    retranslate();
}

std::optional<RecoverStep::Wanted> RecoverStep::read()
{
    clearProblems();
    if (const auto good = storage::checkUserName(m_user->text().trimmed()); !good) {
        m_form->showRefusals({good.error()});
        return std::nullopt;
    }
    const auto passphrase = m_passphrase->read();
    if (!passphrase) return std::nullopt;
    return Wanted{m_code->text(), {m_user->text().trimmed(), *passphrase}};
}

void RecoverStep::forgetPassphrase()
{
    m_code->clear();
    m_passphrase->forget();
}

void RecoverStep::begin()
{
    m_code->setFocus();
}

void RecoverStep::showRefusal(const domain::Refusal& refusal)
{
    auto here = refusal;
    if (here.code.startsWith("recovery-code"_L1)) here.field = u"code"_s;
    Step::showRefusal(here);
}

void RecoverStep::retranslate()
{
    setTexts(tr("With the recovery code"),
             tr("The keys of the file are renewed and you get a new recovery code; the old paper is of no "
                "use after that."),
             tr("&Set the new passphrase"));
    m_form->field(u"code"_s)->setTexts(tr("&Recovery code"));
    m_form->field(u"userName"_s)->setTexts(tr("Your &user name"));
    m_back->setText(tr("&Back"));
}

FirstLoginStep::FirstLoginStep(QWidget* parent)
    : Step(parent)
    , m_passphrase(new NewPassphrase([this] { return QStringList{m_user}; }, this))
    , m_back(addWay(u"backWayButton"_s))
{
    mainButton()->setObjectName(u"firstLoginButton"_s);
    body()->addWidget(m_passphrase);
    connect(m_back, &QPushButton::clicked, this, &FirstLoginStep::backWanted);
    retranslate();
}

std::optional<QString> FirstLoginStep::read()
{
    clearProblems();
    const auto passphrase = m_passphrase->read();
    return passphrase ? std::optional(*passphrase) : std::nullopt;
}

void FirstLoginStep::forgetPassphrase()
{
    m_passphrase->forget();
}

void FirstLoginStep::begin()
{
    m_passphrase->setFocus();
}

void FirstLoginStep::retranslate()
{
    setTexts(tr("Your own passphrase"),
             tr("The one you were given was for this once. Choose one that only you know."), tr("&Open"));
    m_back->setText(tr("&Back"));
}

} // namespace wasl::ui
