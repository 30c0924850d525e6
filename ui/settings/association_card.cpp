#include "ui/settings/association_card.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "ui/settings/communes_edit.h"
#include "ui/settings/setting_names.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"

#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

AssociationCard::AssociationCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_form(new FormGrid(this))
    , m_name(new NameField(NameField::Script::Any, m_form))
    , m_address(new QLineEdit(m_form))
    , m_contact(new QLineEdit(m_form))
    , m_receipt(new LtrField(m_form))
    , m_years(new LtrField(m_form))
    , m_missing(new Notice(this))
    , m_communes(new CommunesEdit(u"associationCommunes"_s, m_form))
    , m_save(new QPushButton(this))
{
    m_name->setObjectName(u"associationNameEdit"_s);
    m_name->setReadOnly(true);
    m_receipt->setObjectName(u"cndpReceiptEdit"_s);
    m_address->setObjectName(u"associationAddressEdit"_s);
    m_contact->setObjectName(u"associationContactEdit"_s);
    m_years->setObjectName(u"yearsKeptEdit"_s);
    m_missing->setObjectName(u"receiptNotice"_s);
    m_save->setObjectName(u"saveAssociationButton"_s);
    setButtonRole(m_save, ButtonRole::Primary);
    m_form->add(u"association.name"_s, m_name);
    m_form->add(u"cndp.receipt"_s, m_receipt);
    m_form->add(u"association.address"_s, m_address);
    m_form->add(u"association.contact"_s, m_contact);
    m_form->add(u"association.years-kept"_s, m_years);
    m_form->add(u"association.communes"_s, m_communes, FormGrid::Width::Full);
    body()->addWidget(m_missing);
    body()->addWidget(m_form);
    body()->addWidget(m_save, 0, Qt::AlignTrailing);
    connect(m_save, &QPushButton::clicked, this, &AssociationCard::save);
    // Of its own: a button's mnemonic takes the place of its shortcut.
    auto* key = new QShortcut(QKeySequence::Save, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_form, &FormGrid::edited, this, [this] { m_changed = true; });
    allow(domain::Action::EditSettings, {m_receipt, m_address, m_contact, m_years, m_communes, m_save});
}

void AssociationCard::refresh()
{
    // Setting a text counts as a change too, also that of the name.
    const bool typing = m_changed;
    m_name->setText(file().associationName());
    m_changed = typing;
    // What is being typed stays when the page is left and shown again.
    if (typing) return;
    const storage::SettingsStore settings(file().database());
    m_receipt->setText(settings.value(receiptSetting));
    m_address->setText(settings.value(addressSetting));
    m_contact->setText(settings.value(contactSetting));
    m_years->setText(settings.value(yearsKeptSetting));
    m_communes->setCodes(settings.value(communesSetting).split(u',', Qt::SkipEmptyParts));
    m_changed = false;
    sayMissing();
}

void AssociationCard::sayMissing()
{
    if (storage::SettingsStore(file().database()).value(receiptSetting).isEmpty())
        m_missing->say(
            Meaning::Attention,
            tr("The number of the CNDP receipt is missing. The notices that are read out and signed "
               "leave a line for it, to be filled in by hand."));
    else
        m_missing->clear();
}

void AssociationCard::save()
{
    m_form->clearErrors();
    notice()->clear();
    const auto years = m_years->text().trimmed();
    bool isNumber = false;
    const int number = years.toInt(&isNumber);
    if (!years.isEmpty() && (!isNumber || number < 1 || number > 30)) {
        m_form->showRefusals(
            {{u"years-form"_s, tr("Write a number of years, from 1 to 30, or leave it empty."),
              u"association.years-kept"_s}});
        return;
    }
    const auto kept = storage::writeOwn(file().database(), [&] {
        storage::SettingsStore settings(file().database());
        auto all = settings.set(receiptSetting, m_receipt->text().trimmed());
        if (all) all = settings.set(addressSetting, m_address->text().simplified());
        if (all) all = settings.set(contactSetting, m_contact->text().simplified());
        if (all) all = settings.set(yearsKeptSetting, years);
        if (all) all = settings.set(communesSetting, m_communes->codes().join(u','));
        return all;
    });
    if (!kept) {
        notice()->say(m_form->showRefusals({kept.error()}));
        return;
    }
    m_changed = false;
    sayMissing();
    showToast(this, {tr("The association's details were saved.")});
}

void AssociationCard::retranslate()
{
    setHeading(tr("Association"));
    setWords({});
    m_form->field(u"association.name"_s)
        ->setTexts(tr("Name"), tr("As it was written when the case file was made."));
    m_form->field(u"cndp.receipt"_s)
        ->setTexts(tr("CNDP &receipt"),
                   tr("Number of the declaration to the data protection authority (law 09-08)."));
    m_form->field(u"association.address"_s)
        ->setTexts(tr("&Address"), tr("As notices say it to a person who wants to see her file."));
    m_form->field(u"association.contact"_s)
        ->setTexts(tr("C&ontact for people's rights"), tr("A phone number, or the name of who answers."));
    m_form->field(u"association.years-kept"_s)
        ->setTexts(tr("&Years a file is kept"), tr("After the last help, as declared to the CNDP."));
    m_form->field(u"association.communes"_s)
        ->setTexts(tr("&Communes"), tr("Where the association works. They are offered first in forms."));
    m_communes->retranslate();
    m_save->setText(tr("&Save"));
    refresh();
}

} // namespace wasl::ui
