#pragma once

#include "app/domain/sensitive.h"
#include "ui/settings/settings_card.h"

#include <vector>

class QCheckBox;

namespace wasl::ui
{

class FormGrid;
class LtrField;

/// Which sensitive fields are collected: a switch for each group, and the number of the CNDP's authorisation
/// that permits it.
class SensitiveCard : public SettingsCard
{
    Q_OBJECT
public:
    SensitiveCard(storage::CaseFile& file, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    struct Line
    {
        domain::SensitiveGroup group;
        LtrField* authorisation;
        QCheckBox* on;
    };
    void flip(const Line& line, bool on);

    FormGrid* m_form;
    std::vector<Line> m_lines;
};

} // namespace wasl::ui
