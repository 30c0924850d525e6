#pragma once

#include "app/domain/deadline_rules.h"
#include "ui/legal/row_dialogs.h"

class QLabel;
class QSpinBox;

namespace wasl::ui
{

/// A deadline: computed by a rule from the day of an event, with its legal source beside it, or typed. Says
/// what a lawyer has to verify and what hangs on a holiday that is not announced yet.
class DeadlineDialog : public RowDialog
{
    Q_OBJECT
public:
    using Take = std::function<domain::Result<void>(const domain::LegalDeadline&)>;
    /// \p kind of the file: its own rules come first.
    DeadlineDialog(const domain::LegalDeadline& deadline, const QString& kind, QDate today, Take take,
                   QWidget* parent);

private:
    domain::Result<void> keep() override;
    void fillRules(const QString& kind, QDate today);
    [[nodiscard]] const domain::DeadlineRule* chosenRule() const;
    void ruleChosen();
    void compute();

    domain::LegalDeadline m_deadline;
    Take m_take;
    domain::Codebook m_book;
    domain::Holidays m_holidays;
    std::vector<domain::DeadlineRule> m_rules;
    QString m_offered; ///< what the rule put into "what", unless it was changed since
    CodeCombo* m_rule;
    DateEdit* m_from;
    QLineEdit* m_hour;
    DateEdit* m_due;
    QLineEdit* m_what;
    QSpinBox* m_remind;
    QLabel* m_source;
    Notice* m_care;
};

} // namespace wasl::ui
