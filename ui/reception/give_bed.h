#pragma once

#include "app/domain/beneficiary.h"
#include "ui/reception/house.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;
class PageHeader;
class RecordHeader;

/// A bed for a person: the free beds that fit, and of the others why they do not. Also for moving a guest.
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
    struct Place
    {
        BedRow bed;
        QStringList reasons; ///< why it does not fit; empty when it does
    };

    void addForm();
    void start(const domain::BedId& bed);
    void fillStructures();
    void setColumns();
    void findPlaces();
    void describeChoice();
    [[nodiscard]] domain::Interval during() const;
    /// What the person already asked for, if anything.
    [[nodiscard]] std::optional<domain::Stay> request() const;
    void give(domain::StayEvent event);
    void say(const domain::Refusal& refusal);

    storage::CaseFile& m_file;
    domain::Beneficiary m_person;
    std::optional<domain::Stay> m_moved;
    domain::BedId m_wanted;
    bool m_filling = false;
    PageHeader* m_header;
    RecordHeader* m_who;
    FormGrid* m_form;
    CodeCombo* m_structure;
    DateEdit *m_from, *m_until;
    TableModel<Place>* m_model;
    QTableView* m_table;
    Notice* m_notice;
    QPushButton *m_checkIn, *m_reserve, *m_wait;
};

} // namespace wasl::ui
