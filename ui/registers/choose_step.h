#pragma once

#include "app/domain/refusal.h"
#include "ui/shared/file_chooser.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FormGrid;
class LtrField;
class PastImports;

/// The first step of an import: which file; and what was imported before.
class ChooseStep : public QWidget
{
    Q_OBJECT
public:
    ChooseStep(storage::CaseFile& file, FileChooser chooser, QWidget* parent);

    [[nodiscard]] QString path() const;
    void showRefusal(const domain::Refusal& refusal);
    /// The imports of the past as they now are.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// A file was chosen in the dialog: go on with it.
    void chosen();

private:
    void choose();

    FileChooser m_chooser;
    QLabel* m_words;
    FormGrid* m_form;
    LtrField* m_path;
    QPushButton* m_choose;
    PastImports* m_past;
};

} // namespace wasl::ui
