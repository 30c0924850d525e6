#pragma once

#include "ui/reception/arrival_step.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace wasl::ui
{

class CodeCombo;
class Notice;

/// Which services they need now: a referral is drafted for each sector; a role that writes no referrals puts
/// her into the queue for who does.
class OrientationStep : public ArrivalStep
{
    Q_OBJECT
public:
    OrientationStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter(const std::vector<domain::Beneficiary>& people) override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    [[nodiscard]] QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    void retranslate() override;
    void takeFocus() override;

private:
    void fill();
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] std::optional<QString> draftReferrals(const QStringList& services);
    [[nodiscard]] std::optional<QString> putInQueue(const QStringList& services);

    domain::BeneficiaryId m_of;
    QLabel* m_hint;
    QLineEdit* m_filter;
    QListWidget* m_services;
    Notice* m_notice;
};

/// What is given to them on arrival, held to the rules on how often.
class ItemsStep : public ArrivalStep
{
    Q_OBJECT
public:
    ItemsStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter(const std::vector<domain::Beneficiary>& people) override;
    [[nodiscard]] std::optional<QString> carryOut() override;
    [[nodiscard]] QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    void retranslate() override;
    void takeFocus() override;

private:
    void fill();
    [[nodiscard]] QStringList chosen() const;

    domain::BeneficiaryId m_of;
    int m_given = 0;
    QLabel *m_hint, *m_toLabel;
    QListWidget* m_items;
    CodeCombo* m_to;
    Notice* m_notice;
};

} // namespace wasl::ui
