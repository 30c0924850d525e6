#pragma once

#include "app/domain/network_reading.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class DirectoryCard;
class NationalCard;
class Notice;
class NoticesCard;
class PracticesCard;
class Task;

/// What the network gives back: national figures beside our own, notices, practice notes and the directory,
/// as they were last fetched. Reading needs no connection; fetching is one button.
class ReadingTab : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingTab(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again what is kept.
    void refresh();
    void retranslate();
    /// Notices that nobody at this desk read yet.
    [[nodiscard]] int unseen() const;
    /// They stand before her eyes now.
    void markSeen();

Q_SIGNALS:
    /// Something was fetched or seen.
    void changed();

private:
    void fetch();
    void keep(const domain::Result<domain::NetworkReading>& reading);
    void writePractice();
    void present();
    void useCard(const domain::DirectoryEntry& entry);
    [[nodiscard]] QString ownId() const;

    storage::CaseFile& m_file;
    domain::NetworkReading m_reading;
    Notice* m_notice;
    QLabel* m_asOf;
    QPushButton* m_fetch;
    NationalCard* m_national;
    NoticesCard* m_notices;
    PracticesCard* m_practices;
    DirectoryCard* m_directory;
    QPointer<Task> m_task;
};

} // namespace wasl::ui
