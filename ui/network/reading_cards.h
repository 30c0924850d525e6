#pragma once

#include "app/domain/network_reading.h"
#include "app/domain/release_counts.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace wasl::ui
{

class EmptyState;

/// A figure of the whole network and our own true one for the same months.
struct BesideOurs
{
    domain::NetworkFigure network;
    qint64 ours = 0;
};

/// National figures with their margins, beside our own.
class NationalCard : public Card
{
    Q_OBJECT
public:
    explicit NationalCard(QWidget* parent = nullptr);
    void setFigures(std::vector<BesideOurs> figures);
    void retranslate();

private:
    QLabel* m_about;
    QTableView* m_view;
    TableModel<BesideOurs>* m_model;
};

/// What the coordination tells all associations, newest first.
class NoticesCard : public Card
{
    Q_OBJECT
public:
    explicit NoticesCard(QWidget* parent = nullptr);
    void setNotices(const std::vector<domain::NetworkNotice>& notices);
    void retranslate();

private:
    void write();

    std::vector<domain::NetworkNotice> m_notices;
    QLabel* m_none;
    QPlainTextEdit* m_text;
};

/// Notes of other associations: a list, and the chosen one to read.
class PracticesCard : public Card
{
    Q_OBJECT
public:
    explicit PracticesCard(QWidget* parent = nullptr);
    void setPractices(std::vector<domain::PracticeNote> notes);
    void setMayWrite(bool may);
    void retranslate();

Q_SIGNALS:
    void writingWanted();

private:
    void showChosen();

    QPushButton* m_write;
    QLabel* m_none;
    QTableView* m_view;
    TableModel<domain::PracticeNote>* m_model;
    QPlainTextEdit* m_text;
};

/// The associations of the network, with their cards for sealed referrals.
class DirectoryCard : public Card
{
    Q_OBJECT
public:
    explicit DirectoryCard(QWidget* parent = nullptr);
    /// \p own is our own identifier at the hub.
    void setEntries(std::vector<domain::DirectoryEntry> entries, const QString& own);
    /// \p mayUse: may confirm cards; \p mayPresent: may say what stands here about us.
    void setMay(bool mayUse, bool mayPresent);
    void retranslate();

Q_SIGNALS:
    void cardWanted(const domain::DirectoryEntry& entry);
    void presentingWanted();

private:
    void enable();

    QPushButton *m_use, *m_present;
    QLabel* m_about;
    QTableView* m_view;
    TableModel<domain::DirectoryEntry>* m_model;
    QString m_own;
    bool m_mayUse = false;
};

} // namespace wasl::ui
