#pragma once

#include "app/domain/distribution.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;
class ServingRows;

/// The rules of what is given: each read back in a sentence, and the form of one. Whoever may not change
/// settings reads them. Deletes itself.
class GivingRulesDialog : public QDialog
{
    Q_OBJECT
public:
    GivingRulesDialog(storage::CaseFile& file, const QString& item, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void buildForm();
    void reload();
    void showRule(const QString& item);
    void readBack();
    void keep();
    void takeAway();
    [[nodiscard]] domain::FrequencyRule typed() const;
    [[nodiscard]] QString sentence(const domain::FrequencyRule& rule) const;

    storage::CaseFile& m_file;
    Notice* m_notice;
    QListWidget* m_rules;
    FormGrid* m_form;
    CodeCombo* m_item;
    QSpinBox* m_times;
    QComboBox *m_period, *m_scope, *m_forWhom;
    QDoubleSpinBox* m_quantity;
    QCheckBox *m_eachHead, *m_override;
    ServingRows* m_hours;
    QLabel* m_sentence;
    QPushButton *m_keep, *m_remove;
};

} // namespace wasl::ui
