#pragma once

#include "app/domain/beneficiary.h"
#include "app/storage/distribution_store.h"
#include "ui/shared/table_model.h"
#include "ui/shared/tokens.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
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

/// Handing out to a queue: the item stands, one card or file number after another is scanned or typed, and
/// each gets a clear yes or no by the item's rule. A yes is recorded at once; what was given by mistake is
/// taken back. Where the rule allows it, a no is overridden with a reason.
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
    void loansWanted();

private:
    void layOutOverride();
    void setColumns();
    void fillItems();
    void showGiven();
    void sayNext(); ///< nobody stands there yet
    /// Says it now, and again in another language when that is switched.
    void say(std::function<void()> words);
    void give(const QString& typed);
    void giveTo(const domain::Beneficiary& person, const QString& reason);
    void giveAgainstTheRule();
    void offerOverride(const std::optional<domain::Beneficiary>& person);
    void editRules();
    void printCards();
    void takeBack(const storage::DistributionRow& row);
    void findByName();
    void refuse(const QString& who, const domain::Refusal& refusal);

    storage::CaseFile& m_file;
    PageHeader* m_header;
    QPushButton *m_rules, *m_loans, *m_cards, *m_find, *m_back;
    CodeCombo* m_item;
    LtrField* m_number;
    QLabel *m_itemLabel, *m_numberLabel, *m_hint;
    Verdict* m_verdict;
    std::function<void()> m_said;
    QWidget* m_override; ///< a reason and its button, under a no that may be overridden
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QPushButton* m_anyway;
    std::optional<domain::Beneficiary>
        m_refused;     ///< whom the last no was said to, where it may be overridden
    QString m_refusal; ///< and for which reasons: only these can be set aside
    TableModel<storage::DistributionRow>* m_model;
    QTableView* m_table;
};

} // namespace wasl::ui
