#include "ui/settings/compartments_dialog.h"

#include "ui/settings/waiting.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

bool holdsKey(const storage::VaultUser& user, domain::Compartment which)
{
    return std::find(user.compartments.begin(), user.compartments.end(), which) != user.compartments.end();
}

} // namespace

CompartmentsDialog::CompartmentsDialog(storage::CaseFile& file, const storage::VaultUser& user,
                                       QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_user(user)
    , m_notice(new Notice(this))
{
    setObjectName(u"compartmentsDialog"_s);
    setWindowTitle(tr("Closed notes"));
    setMinimumWidth(480);
    auto* column = dialogColumn(this);
    auto* words = new QLabel(tr("Which closed notes may %1 read? Each kind has a key of its own, and only "
                                "who holds it can give it "
                                "on. What was read before a key is taken away may have been copied; what is "
                                "written after it stays "
                                "closed to her.")
                                 .arg(isolate(user.name)),
                             this);
    words->setWordWrap(true);
    m_notice->setObjectName(u"compartmentsNotice"_s);
    column->addWidget(words);
    column->addWidget(m_notice);
    bool any = false;
    for (const auto which : domain::allOf<domain::Compartment>()) {
        if (which == domain::Compartment::General) continue;
        auto* box = new QCheckBox(domain::label(which), this);
        box->setObjectName(u"compartmentCheck-"_s + domain::code(which));
        box->setChecked(holdsKey(user, which));
        box->setEnabled(domain::mayHold(user.role, which));
        any = any || box->isEnabled();
        if (!box->isEnabled()) box->setToolTip(tr("Her role does not go with these notes."));
        column->addWidget(box);
        m_boxes[which] = box;
    }
    if (!any)
        m_notice->say(Meaning::Information,
                      tr("The role “%1” goes with none of these notes.").arg(domain::label(user.role)));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelCompartmentsButton"_s);
    auto* go = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveCompartmentsButton"_s);
    go->setEnabled(any);
    setButtonRole(go, ButtonRole::Primary);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompartmentsDialog::save);
}

void CompartmentsDialog::save()
{
    m_notice->clear();
    std::vector<domain::Refusal> refused;
    for (const auto& [which, box] : m_boxes) {
        if (box->isChecked() == holdsKey(m_user, which)) continue;
        const auto done = waitingFor([&, which = which, give = box->isChecked()] {
            return give ? m_file.grantCompartment(m_user.id, which)
                        : m_file.withdrawCompartment(m_user.id, which);
        });
        if (!done) refused.push_back(done.error());
    }
    for (const auto& user : m_file.users())
        if (user.id == m_user.id) m_user = user;
    Q_EMIT changed();
    if (refused.empty()) {
        accept();
        return;
    }
    for (const auto& [which, box] : m_boxes)
        box->setChecked(holdsKey(m_user, which));
    m_notice->say(refused);
}

} // namespace wasl::ui
