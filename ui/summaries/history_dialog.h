#pragma once

#include "app/registers/history_reader.h"
#include "app/storage/indicator_history_store.h"

#include <QDialog>

class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// What a list of old figures holds before it is taken in: how many figures, and each line that is refused
/// with its reason. Shown with open(); it deletes itself.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(storage::CaseFile& file, registers::HistoryReading reading, QWidget* parent);

Q_SIGNALS:
    void imported(const storage::HistoryReplaced& replaced, int figures);

private:
    void import();

    storage::CaseFile& m_file;
    registers::HistoryReading m_reading;
    Notice* m_notice;
};

} // namespace wasl::ui
