#pragma once

#include "app/domain/house_rules.h"
#include "ui/reception/arrival_step.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wasl::ui
{

class CodeCombo;
class Notice;
class PlacePanel;

/// A place for all who stay, now or later, or the waiting list.
class BedStep : public ArrivalStep
{
    Q_OBJECT
public:
    BedStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter(const std::vector<domain::Beneficiary>& people) override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    void retranslate() override;
    void takeFocus() override;
    /// Where the list of places begins.
    void setStructure(const domain::StructureId& structure) { m_structure = structure; }

private:
    void choosePeople();
    void sayWhetherAllHaveOne(bool all);
    [[nodiscard]] std::optional<domain::Stay> heldNow(const domain::BeneficiaryId& person) const;
    [[nodiscard]] bool takeHeldBeds(); ///< checks in whoever's bed was held for today; all of them or nobody
    /// Those of them who have no bed yet.
    [[nodiscard]] std::vector<domain::Beneficiary> bedless() const;

    domain::StructureId m_structure;
    std::vector<domain::BeneficiaryId> m_of;
    QString m_said; ///< of what was done by carryOut()
    bool m_asking = false;
    QLabel* m_whoLabel;
    QListWidget* m_who;
    PlacePanel* m_panel;
    QPushButton *m_reserve, *m_wait;
    Notice* m_notice;
};

/// The rules of the house she stays in, signed on paper or read aloud.
class RulesStep : public ArrivalStep
{
    Q_OBJECT
public:
    RulesStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter(const std::vector<domain::Beneficiary>& people) override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    void retranslate() override;
    void takeFocus() override;

private:
    void fill();
    void showText();
    void sayWhetherAnyoneStays();

    domain::BeneficiaryId m_of;
    std::optional<domain::StructureId> m_structure;
    std::vector<domain::HouseRules> m_texts;
    QLabel *m_whoLabel, *m_languageLabel, *m_wayLabel;
    QListWidget* m_who;
    CodeCombo *m_language, *m_way;
    QPlainTextEdit* m_text;
    Notice* m_notice;
};

} // namespace wasl::ui
