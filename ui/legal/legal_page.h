#pragma once

#include "app/domain/legal_file.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

struct ComingDate;
class LegalList;
class LegalRecord;

/// The legal clinic, for who may see legal files. open() takes a file's id as text, or "new:<file number>" to
/// open a file for that person.
class LegalPage : public Page
{
    Q_OBJECT
public:
    explicit LegalPage(storage::CaseFile& file, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

protected:
    void retranslate() override;

private:
    void begin(const QString& fileNumber);
    void renew(const ComingDate& paper);
    domain::Result<void> make(const domain::LegalFile& file, const QString& said);
    void showFile(const QString& id);

    storage::CaseFile& m_file;
    QStackedWidget* m_stack;
    LegalList* m_list;
    LegalRecord* m_record;
};

} // namespace wasl::ui
