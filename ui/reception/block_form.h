#pragma once

#include "app/domain/reception.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;

/// Why a bed, room or unit is out of use, from when and until when. Hidden until it is asked for.
class BlockForm : public QWidget
{
    Q_OBJECT
public:
    explicit BlockForm(storage::CaseFile& file, QWidget* parent = nullptr);

    /// From today on, without an end.
    void begin();
    /// What is typed, without what it is of.
    [[nodiscard]] domain::Block block() const;
    /// Under its field if it has one here; false else.
    bool showRefusal(const domain::Refusal& refusal);
    void retranslate();

Q_SIGNALS:
    void confirmed();

private:
    storage::CaseFile& m_file;
    FormGrid* m_form;
    CodeCombo* m_reason;
    DateEdit *m_from, *m_until;
    QPlainTextEdit* m_note;
    QPushButton *m_confirm, *m_leave;
};

} // namespace wasl::ui
