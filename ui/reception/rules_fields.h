#pragma once

#include "app/domain/reception.h"

#include <QObject>

class QSpinBox;

namespace wasl::ui
{

class CodeCombo;
class FormGrid;

/// The fields of a form for who may stay in a place: whom, which ages, families or not, how long.
class RulesFields : public QObject
{
    Q_OBJECT
public:
    /// Adds them to the form, which owns this.
    explicit RulesFields(FormGrid* form);

    void show(const domain::PlaceRules& rules);
    [[nodiscard]] domain::PlaceRules rules() const;
    void setVisible(bool visible);
    void retranslate();

private:
    FormGrid* m_form;
    domain::PlaceRules m_shown;
    CodeCombo *m_sexes, *m_family;
    QSpinBox *m_minAge, *m_maxAge, *m_nights;
};

/// "Women only, from 18 years, 30 nights at most": empty for a place everyone may come to.
QString rulesInWords(const domain::PlaceRules& rules);

} // namespace wasl::ui
