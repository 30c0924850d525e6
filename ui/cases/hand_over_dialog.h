#pragma once

#include "app/domain/case.h"

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

/// Hands one case, or everything a worker has open, over to another, with what she should know. Shown with
/// open(); it deletes itself.
class HandOverDialog : public QDialog
{
    Q_OBJECT
public:
    /// The case that is looked at, if any, and whose it is.
    struct Chosen
    {
        domain::CaseId id;
        QString person;
        domain::UserId worker;
    };
    HandOverDialog(storage::CaseFile& file, const std::optional<Chosen>& chosen, QWidget* parent);

Q_SIGNALS:
    /// How many cases, and to whom.
    void handedOver(int cases, const QString& worker);

private:
    void fill(const std::optional<Chosen>& chosen);
    void save();

    storage::CaseFile& m_file;
    FormGrid* m_form;
    Notice* m_notice;
    CodeCombo *m_what, *m_to;
    QPlainTextEdit* m_note;
};

} // namespace wasl::ui
