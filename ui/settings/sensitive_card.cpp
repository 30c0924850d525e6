#include "ui/settings/sensitive_card.h"

#include "app/storage/sensitive_fields.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::SensitiveGroup;

SensitiveCard::SensitiveCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_form(new FormGrid(this))
{
    for (const auto group : domain::allOf<SensitiveGroup>()) {
        const Line line{group, new LtrField(m_form), new QCheckBox(m_form)};
        line.authorisation->setObjectName(u"authorisation-"_s + domain::code(group));
        line.on->setObjectName(u"collect-"_s + domain::code(group));
        line.on->setMinimumHeight(tokens().controlHeight); // as high as what stands beside it
        line.authorisation->setMinimumHeight(tokens().controlHeight);
        m_form->add(domain::code(group), line.authorisation);
        m_form->add(u"collect-"_s + domain::code(group), line.on);
        m_lines.push_back(line);
        connect(line.on, &QCheckBox::toggled, this, [this, line](bool on) { flip(line, on); });
        allow(domain::Action::EditSettings, {line.authorisation, line.on});
    }
    body()->addWidget(m_form);
}

void SensitiveCard::flip(const Line& line, bool on)
{
    m_form->clearErrors();
    notice()->clear();
    storage::SensitiveFields fields(file().database());
    const auto done =
        on ? fields.switchOn(line.group, line.authorisation->text()) : fields.switchOff(line.group);
    if (!done) {
        notice()->say(m_form->showRefusals({done.error()}));
        const QSignalBlocker quiet(line.on);
        line.on->setChecked(!on);
        return;
    }
    line.authorisation->setReadOnly(on);
    showToast(this,
              {on ? tr("%1 are collected from now on.").arg(domain::label(line.group))
                  : tr("%1 are not shown, imported or exported any more.").arg(domain::label(line.group))});
}

void SensitiveCard::refresh()
{
    const storage::SensitiveFields fields(file().database());
    for (const auto& line : m_lines) {
        const QSignalBlocker quiet(line.on);
        const auto number = fields.authorisation(line.group);
        line.on->setChecked(!number.isEmpty());
        line.authorisation->setReadOnly(!number.isEmpty());
        // What is being typed stays when the page is left and shown again.
        if (!number.isEmpty()) line.authorisation->setText(number);
    }
}

void SensitiveCard::retranslate()
{
    setHeading(tr("Sensitive fields"));
    setWords(
        tr("Off until the CNDP has authorised them (law 09-08). While a group is off it is not shown, not "
           "imported and not exported; what was collected before stays in the file, unseen."));
    for (const auto& line : m_lines) {
        m_form->field(domain::code(line.group))
            ->setTexts(tr("CNDP authorisation: %1").arg(domain::label(line.group)));
        m_form->field(u"collect-"_s + domain::code(line.group))->setTexts(domain::label(line.group));
        line.on->setText(tr("Collected in this file"));
    }
    refresh();
}

} // namespace wasl::ui
