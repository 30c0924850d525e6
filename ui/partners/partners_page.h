#pragma once

#include "ui/shared/page.h"

class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class PartnerList;
class PartnerRecord;

/// Partners: the directory, and one of them over the whole page. open() takes a partner's id as text, or
/// "new".
class PartnersPage : public Page
{
    Q_OBJECT
public:
    explicit PartnersPage(storage::CaseFile& file, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

protected:
    void retranslate() override;

private:
    storage::CaseFile& m_file;
    QStackedWidget* m_stack;
    PartnerList* m_list;
    PartnerRecord* m_record;
};

} // namespace wasl::ui
