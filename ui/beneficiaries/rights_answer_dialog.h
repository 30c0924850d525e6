#pragma once

#include "app/domain/rights_request.h"
#include "ui/beneficiaries/typed.h"

#include <QDialog>

class QPlainTextEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;

/// What a request was answered, how and when; given once. Deletes itself when it is closed.
class RightsAnswerDialog : public QDialog
{
    Q_OBJECT
public:
    RightsAnswerDialog(storage::CaseFile& file, const domain::RightsRequest& request, QWidget* parent);

Q_SIGNALS:
    void answered();

private:
    void build();
    void save();
    void showReason();

    storage::CaseFile& m_file;
    domain::RightsRequest m_request;
    Notice* m_notice;
    FormGrid* m_form;
    CodeCombo *m_outcome, *m_channel, *m_reason;
    DateEdit* m_on;
    QPlainTextEdit* m_text;
    TypedForm m_typed;
};

} // namespace wasl::ui
