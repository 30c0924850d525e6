#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/code_combo.h"

namespace wasl::ui
{

/// Female, male, other, and the three kinds of no answer. Also "f", "homme" or "أنثى" as people type them.
class SexCombo : public CodeCombo
{
    Q_OBJECT
public:
    explicit SexCombo(QWidget* parent = nullptr);

    [[nodiscard]] domain::Answer<domain::Sex> answer() const;
    void setAnswer(const domain::Answer<domain::Sex>& answer);
    void retranslate();
};

/// The three kinds of no answer; empty is "not collected".
std::vector<CodeEntry> noAnswerEntries();
domain::AnswerKind noAnswerOf(const QString& code);

/// All communes and arrondissements with their province.
std::vector<CodeEntry> communeEntries(const Lists& lists);

} // namespace wasl::ui
