#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"
#include "ui/beneficiaries/typed.h"

#include <QWidget>

class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class DraftKeeper;
class DuplicatePanel;
class DuplicateWatch;
class FormGrid;
class NameField;
class NameOffer;
class Notice;
class PageHeader;
class PhoneField;
class SexCombo;

/// Nine fields on one screen: a person is on file in less than a minute, by keyboard alone. Beside them, who
/// may already be on file. What is typed is kept as a draft until it is saved.
class RegistrationForm : public QWidget
{
    Q_OBJECT
public:
    RegistrationForm(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    /// An empty form, with what was typed at the desk in the right script's fields. A draft that was never
    /// saved is offered.
    void begin(const QString& typed = {});
    /// The next member of the household of somebody who is on file; so many belong to it already.
    void beginMemberOf(const domain::Beneficiary& head, int members);
    void takeFocus();
    void keepDraft();
    void retranslate();

    /// Saves and sends registered().
    void save();
    /// Saves and begins the next one.
    void saveAndNew();
    /// Saves and begins the next member of her household: what a family shares is filled in.
    void saveAndFamily();

    /// What the form says now, as far as it can be read.
    [[nodiscard]] domain::Beneficiary person() const;

Q_SIGNALS:
    void registered(const QString& fileNumber);
    /// The file of somebody who is already there.
    void wanted(const QString& fileNumber);
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildForm();
    void fill(const QString& typed);
    void beginMember();
    void showFamily();
    void offerDraft();
    void onEdited();
    /// She as she is on file, or nothing when it was refused and said so.
    std::optional<domain::Beneficiary> saveNow();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    PageHeader* m_header;
    QPushButton *m_saveAndNew, *m_saveAndFamily;
    Notice* m_draftNotice;
    Notice* m_notice;
    FormGrid* m_form;
    NameField *m_givenLatin, *m_familyLatin, *m_givenArabic, *m_familyArabic;
    SexCombo* m_sex;
    DateEdit* m_birth;
    CodeCombo *m_nationality, *m_commune;
    PhoneField* m_phone;
    CodeCombo* m_relation; ///< to the head, while a family is being registered
    DuplicatePanel* m_panel;
    DuplicateWatch* m_watch;
    DraftKeeper* m_drafts;
    TypedForm m_typed;
    std::vector<NameOffer*> m_offers;
    std::optional<domain::Beneficiary> m_head; ///< of the family that is being registered
    int m_members = 0;
    QString m_offered; ///< the form of the draft that is offered
};

} // namespace wasl::ui
