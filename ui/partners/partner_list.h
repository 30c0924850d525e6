#pragma once

#include "app/domain/codebook.h"
#include "app/domain/partner.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class AgreementsCard;
class CodeCombo;
class EmptyState;
class PageHeader;
class SearchField;

/// A partner with what the list says of her agreements.
struct PartnerListRow
{
    domain::Partner partner;
    std::optional<domain::Agreement> agreement; ///< in force, or the last that was
};

/// The directory, filtered while one types, by sector and by commune; over it what ends soon.
class PartnerList : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerList(storage::CaseFile& file, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const domain::PartnerId& id);
    void newWanted();
    /// How many agreements end soon.
    void waitingChanged(int count);

private:
    void setColumns();
    void showRows();
    void addExamples();
    void removeExamples();
    [[nodiscard]] bool matches(const domain::Partner& partner, const QStringList& words) const;

    storage::CaseFile& m_file;
    domain::Codebook m_sectors, m_kinds;
    std::vector<PartnerListRow> m_rows;
    PageHeader* m_header;
    AgreementsCard* m_ending;
    SearchField* m_search;
    CodeCombo *m_sector, *m_commune;
    QPushButton *m_examples, *m_noExamples;
    TableModel<PartnerListRow>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_fitted = false;
};

} // namespace wasl::ui
