#pragma once

#include "app/domain/legal_file.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;
class QVBoxLayout;

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;

/// A dialog over one row of a legal file. It stays open until the file took the row. Deletes itself.
class RowDialog : public QDialog
{
    Q_OBJECT
public:
    /// Saves what the dialog holds; a refusal is shown in it.
    using Keep = std::function<domain::Result<void>()>;

protected:
    RowDialog(const QString& name, const QString& title, const QString& keepText, QWidget* parent);
    /// Called when it is to be kept.
    virtual domain::Result<void> keep() = 0;
    [[nodiscard]] FormGrid* form() const { return m_form; }
    [[nodiscard]] Notice* notice() const { return m_notice; }
    /// Puts a widget under the form.
    void addUnder(QWidget* widget);

private:
    void finish();

    Notice* m_notice;
    FormGrid* m_form;
    QVBoxLayout* m_column;
};

/// What was done, when, and what came of it.
class StepDialog : public RowDialog
{
    Q_OBJECT
public:
    using Take = std::function<domain::Result<void>(const domain::LegalStep&)>;
    StepDialog(const domain::LegalStep& step, QDate today, Take take, QWidget* parent);

private:
    domain::Result<void> keep() override;

    domain::LegalStep m_step;
    Take m_take;
    DateEdit* m_on;
    QLineEdit* m_what;
    QPlainTextEdit* m_result;
};

/// A hearing: when and where, with which lawyer, whether an interpreter must come, and what came of it.
class HearingDialog : public RowDialog
{
    Q_OBJECT
public:
    using Take = std::function<domain::Result<void>(const domain::Hearing&)>;
    HearingDialog(const domain::Hearing& hearing, QDate today, Take take, QWidget* parent);

private:
    domain::Result<void> keep() override;

    domain::Hearing m_hearing;
    Take m_take;
    DateEdit* m_day;
    QLineEdit* m_time;
    QLineEdit* m_place;
    QLineEdit* m_lawyer;
    QCheckBox* m_interpreter;
    QPlainTextEdit* m_result;
};

/// A new file: what kind, before whom, under which reference.
class NewFileDialog : public RowDialog
{
    Q_OBJECT
public:
    using Take = std::function<domain::Result<void>(const domain::LegalFile&)>;
    NewFileDialog(const domain::LegalFile& file, QDate today, Take take, QWidget* parent);

private:
    domain::Result<void> keep() override;

    domain::LegalFile m_file;
    Take m_take;
    CodeCombo* m_kind;
    CodeCombo* m_authority;
    QLineEdit* m_reference;
};

/// "09:30" in what was typed; nullopt for anything else.
std::optional<QTime> readHour(const QString& typed);

} // namespace wasl::ui
