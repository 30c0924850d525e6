#pragma once

#include "app/storage/distribution_store.h"
#include "ui/shared/table_model.h"
#include "ui/shared/tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class LtrField;
class PageHeader;

/// The answer for the person in front of the table, readable from two steps away: yes or no, who, and why.
class Verdict : public QFrame
{
    Q_OBJECT
public:
    explicit Verdict(QWidget* parent = nullptr);

    void say(Meaning meaning, const QString& word, const QString& who, const QString& why);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void drawIcon();

    Meaning m_meaning = Meaning::Neutral;
    QLabel *m_icon, *m_word, *m_who, *m_why;
};

/// Handing out to a queue: the item stands, one file number after another is scanned or typed, and each gets
/// a clear yes or no by the item's rule. A yes is recorded at once; what was given by mistake is taken back.
class HandOut : public QWidget
{
    Q_OBJECT
public:
    explicit HandOut(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again what was given today, and waits for the next number.
    void begin();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void personWanted(const QString& fileNumber);

private:
    void setColumns();
    void fillItems();
    void showGiven();
    void give(const QString& typed);
    void takeBack(const storage::DistributionRow& row);
    void findByName();
    void refuse(const QString& who, const domain::Refusal& refusal);

    storage::CaseFile& m_file;
    PageHeader* m_header;
    QPushButton *m_find, *m_back;
    CodeCombo* m_item;
    LtrField* m_number;
    QLabel *m_itemLabel, *m_numberLabel, *m_hint;
    Verdict* m_verdict;
    TableModel<storage::DistributionRow>* m_model;
    QTableView* m_table;
};

} // namespace wasl::ui
