#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/stay.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class PageHeader;
class PlacePanel;
class RecordHeader;

/// A bed for a person, or for her whole household: the places that fit, and of the others why they do not.
/// Also for moving a guest.
class GiveBed : public QWidget
{
    Q_OBJECT
public:
    explicit GiveBed(storage::CaseFile& file, QWidget* parent = nullptr);

    /// False when there is nobody of that number. \p bed, if any, is chosen at once.
    bool begin(const domain::FileNumber& number, const domain::StructureId& structure,
               const domain::BedId& bed = {});
    /// She is expected on that day; after begin().
    void setArrival(const QDate& day);
    /// A guest changes beds.
    bool beginMove(const domain::StayId& stay);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void done(const domain::StructureId& structure, const QString& said);

private:
    void start();
    void choosePeople();
    void enableSteps();
    /// What the person already asked for, if anything.
    [[nodiscard]] std::optional<domain::Stay> request() const;

    storage::CaseFile& m_file;
    domain::Beneficiary m_person;
    std::vector<domain::Beneficiary> m_household; ///< she first
    bool m_moves = false;
    PageHeader* m_header;
    RecordHeader* m_who;
    QCheckBox* m_together;
    PlacePanel* m_panel;
    QPushButton *m_checkIn, *m_reserve, *m_wait;
};

} // namespace wasl::ui
