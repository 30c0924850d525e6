#pragma once

#include "app/storage/referral_store.h"

#include <QDialog>

class QPlainTextEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;

/// What came of a call about an answer that is late. Shown with open(); it deletes itself.
class ChaseDialog : public QDialog
{
    Q_OBJECT
public:
    ChaseDialog(storage::CaseFile& file, const storage::ChaseRow& row, QWidget* parent);

Q_SIGNALS:
    void noted();

private:
    void save();

    storage::CaseFile& m_file;
    domain::ReferralId m_id;
    FormGrid* m_form;
    Notice* m_notice;
    CodeCombo* m_outcome;
    QPlainTextEdit* m_note;
};

} // namespace wasl::ui
