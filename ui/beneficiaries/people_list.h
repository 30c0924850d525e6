#pragma once

#include "ui/beneficiaries/people_table.h"
#include "ui/shared/file_chooser.h"

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

class EmptyState;
class PageHeader;
class PeopleSearch;
class SearchField;

/// Everyone on file: those last worked with, all of them page after page, or those who are searched for.
class PeopleList : public QWidget
{
    Q_OBJECT
public:
    PeopleList(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    void refresh();
    void searchFor(const QString& text);
    void takeFocus();
    void retranslate();
    /// For tests: who answers in the person's place when a file is asked for.
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

Q_SIGNALS:
    void opened(const QString& fileNumber);
    void registrationWanted(const QString& typed);
    /// Of the records that may be one person.
    void reviewWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(std::vector<storage::BeneficiaryRow> rows);
    void showMore();
    void writeCounts();
    void exportPeople();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    PageHeader* m_header;
    SearchField* m_search;
    QStackedWidget* m_stack;
    QTableView* m_view;
    PeopleModel* m_model;
    Portraits* m_portraits;
    EmptyState* m_nobody;
    EmptyState* m_notFound;
    QPushButton *m_more, *m_review;
    PeopleSearch* m_people;
    bool m_may;
    int m_count = 0;
    FileChooser m_chooser;
    QPushButton* m_export = nullptr; ///< for who may
};

} // namespace wasl::ui
