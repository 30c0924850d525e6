#pragma once

#include "app/domain/household.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/table_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wasl::ui
{

class Card;
class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;

/// With whom she lives: the members of her household, and a line to add one; who left stays in the history.
class HouseholdTab : public RecordTab
{
    Q_OBJECT
public:
    HouseholdTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Household"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

private:
    struct Member
    {
        domain::Membership membership;
        domain::Beneficiary person;
    };
    [[nodiscard]] std::vector<TableColumn<Member>> columns() const;
    void read();
    void addMember();
    void findMember();
    void leave();
    bool store(const domain::Result<domain::Household>& wanted, const QString& message);

    bool m_mayEdit;
    std::optional<domain::Household> m_household;
    QLabel* m_quiet;
    QTableView* m_view;
    TableModel<Member>* m_model;
    Card* m_addCard;
    FormGrid* m_form;
    QLineEdit* m_number;
    CodeCombo* m_relation;
    DateEdit* m_from;
    QPushButton *m_add, *m_find, *m_leave;
    Notice* m_notice;
};

} // namespace wasl::ui
