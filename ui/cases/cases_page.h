#pragma once

#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CaseList;
class CaseRecord;

/// Cases: the open ones, and one over the whole page. open() takes a case's id as text, or
/// "new:<file number>" to open a case for that person (or show the one she has).
class CasesPage : public Page
{
    Q_OBJECT
public:
    explicit CasesPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

protected:
    void retranslate() override;

private:
    void begin(const QString& fileNumber);
    void showNew(const QString& id);
    void handOver();
    void showCase(const QString& id);

    storage::CaseFile& m_file;
    QStackedWidget* m_stack;
    CaseList* m_list;
    CaseRecord* m_record;
};

} // namespace wasl::ui
