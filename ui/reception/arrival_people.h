#pragma once

#include "app/storage/beneficiary_store.h"
#include "ui/reception/arrival_step.h"
#include "ui/shared/table_model.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::ui
{

class CodeCombo;
class ConsentTab;
class HouseholdTab;
class NeedsTab;
class Notice;
class PeopleSearch;
class RegistrationForm;
class SearchField;

/// Who arrives: found on file, or registered, with her family if she comes with one.
class WhoStep : public ArrivalStep
{
    Q_OBJECT
public:
    WhoStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void takeFocus() override;
    /// An empty search.
    void begin();
    /// Offers to go on with an arrival that was not finished; an empty text offers nothing.
    void offer(const QString& text);
    /// From the registration back to the search; false when that is shown already.
    bool goBack();
    /// False when nobody is being registered.
    bool save() override;
    /// Ctrl+Shift+F: she, and then her family.
    void saveAndFamily();
    void keepDraft();
    /// One more of the household of whom is already chosen.
    void registerMember(const domain::Beneficiary& head, int members);

Q_SIGNALS:
    void chosen(const QString& fileNumber);
    void offerTaken();

private:
    void registerNew(const QString& typed);

    QStackedWidget* m_stack;
    QWidget* m_searching;
    Notice* m_offer;
    QLabel* m_label;
    SearchField* m_search;
    TableModel<storage::BeneficiaryRow>* m_model;
    QTableView* m_table;
    QPushButton* m_register;
    PeopleSearch* m_people_search;
    RegistrationForm* m_registration;
};

/// With whom she came.
class HouseholdStep : public ArrivalStep
{
    Q_OBJECT
public:
    HouseholdStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter(const std::vector<domain::Beneficiary>& people) override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    void retranslate() override;

Q_SIGNALS:
    /// One of them is not on file yet.
    void memberWanted();

private:
    HouseholdTab* m_tab;
    QPushButton* m_register;
};

/// A step that shows one tab of a record for one of them after the other.
class EachPersonStep : public ArrivalStep
{
    Q_OBJECT
public:
    void enter(const std::vector<domain::Beneficiary>& people) override;
    void retranslate() override;

protected:
    EachPersonStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, const QString& comboName,
                   QWidget* parent);
    [[nodiscard]] const domain::Beneficiary* shown() const;
    virtual void showPerson(const domain::Beneficiary& person) = 0;
    /// Saves what is typed about the one shown. False when it was refused.
    virtual bool saveShown() = 0;
    void fill();

    QLabel* m_label;
    CodeCombo* m_person;
    QString m_shown; ///< the file number of the one shown
    bool m_filling = false;
};

/// Specific needs, for who may record them.
class NeedsStep : public EachPersonStep
{
    Q_OBJECT
public:
    NeedsStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    void retranslate() override;

protected:
    void showPerson(const domain::Beneficiary& person) override;
    bool saveShown() override;

private:
    NeedsTab* m_tab;
};

/// What each of them agrees to.
class ConsentStep : public EachPersonStep
{
    Q_OBJECT
public:
    ConsentStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    void retranslate() override;
    bool save() override;

protected:
    void showPerson(const domain::Beneficiary& person) override;
    bool saveShown() override;

private:
    ConsentTab* m_tab;
};

} // namespace wasl::ui
