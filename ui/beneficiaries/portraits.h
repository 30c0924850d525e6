#pragma once

#include "app/storage/beneficiary_store.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

class QWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// Small round pictures of people for the rows of a list: the photo, or the initials until it was read and
/// where there is none. Photos are read on a reader of their own away from the window, those of one screenful
/// in one job, and kept at the size they are shown at.
class Portraits : public QObject
{
    Q_OBJECT
public:
    /// The side of a picture, in pixels of the screen's scale.
    static constexpr int side = 28;

    /// Repaints the view when photos have come.
    Portraits(storage::CaseFile& file, QWidget* view);

    [[nodiscard]] QPixmap of(const storage::BeneficiaryRow& row);

private:
    void readWanted();
    [[nodiscard]] QPixmap drawn(const QString& initials, const QPixmap& photo) const;

    storage::CaseFile& m_file;
    QWidget* m_view;
    QCache<QString, QPixmap> m_drawn{1000}; ///< initials, by what they depend on
    QCache<QUuid, QPixmap> m_photos{1000};  ///< a null one could not be read
    QSet<QUuid> m_wanted;
    bool m_reading = false;
};

} // namespace wasl::ui
