#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/stay.h"
#include "app/storage/place_finder.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class Field;
class FormGrid;
class Notice;

/// Finds a place for one person or for a family, in one structure or in all: what fits comes first, the best
/// first, then what breaks a rule that may be set aside with a reason, then the rest; each says why.
class PlacePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePanel(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Begins anew for these; a structure and a bed, if given, are chosen at once.
    void begin(const std::vector<domain::Beneficiary>& people, const domain::StructureId& structure,
               const domain::BedId& bed = {});
    /// Others, with structure and dates as they are.
    void setPeople(const std::vector<domain::Beneficiary>& people);
    /// She comes on that day, today at the earliest.
    void setArrival(const QDate& day);
    /// A guest changes beds: her structure, and her time as it is.
    void beginMove(const domain::Beneficiary& person, const domain::Stay& stay);
    /// Reserves, checks in or puts on the waiting list whoever it is for, all or nobody; placed() follows.
    /// What is refused is said.
    void give(domain::StayEvent event);
    /// Reads again who holds what, and says it in the window's language.
    void find();
    void retranslate();
    void takeFocus();

    [[nodiscard]] bool hasChoice() const;
    /// Whether she comes on a day to come.
    [[nodiscard]] bool isLater() const;
    [[nodiscard]] QString summary() const { return m_summary; }

Q_SIGNALS:
    /// The choice, the dates or what was found.
    void changed();
    /// Enter on a place.
    void chosen();
    void placed(const domain::StructureId& structure, const QString& said);

private:
    struct Row
    {
        std::optional<storage::PlaceProposal> proposal;
        domain::PlaceOffered place;            ///< the first bed
        std::vector<domain::Refusal> refusals; ///< why it cannot be given, or which rules would be set aside
        QStringList reasons;
        QString structure;
    };

    void setColumns();
    void fillStructures();
    void fillWheelchairs();
    void nameWheelchairs();
    [[nodiscard]] Row rowOf(const storage::PlaceProposal& proposal) const;
    [[nodiscard]] Row rowOf(const storage::PlaceRefused& refused) const;
    void describeChoice();
    [[nodiscard]] domain::Interval during() const;
    [[nodiscard]] QString who() const;
    void move(const domain::BedId& bed);
    [[nodiscard]] bool asksForAccessible(std::size_t person) const;
    [[nodiscard]] QString overrideReason() const;
    void findNothing(const QString& why);
    /// Says it, and that a rule needs a reason where that is what is missing.
    void refuse(const domain::Refusal& refusal);
    void say(const domain::Refusal& refusal);

    storage::CaseFile& m_file;
    std::vector<domain::Beneficiary> m_people;
    std::optional<domain::Stay> m_moved;
    domain::BedId m_wanted;
    bool m_filling = false;
    QString m_summary;
    FormGrid* m_form;
    CodeCombo* m_structure;
    DateEdit *m_from, *m_until;
    QWidget* m_wheelchairs;
    QLabel* m_wheelchairLabel;
    std::vector<QCheckBox*> m_wheelchairBoxes;
    TableModel<Row>* m_model;
    QTableView* m_table;
    Notice* m_notice;
    QLineEdit* m_reason;
    Field* m_reasonField;
};

} // namespace wasl::ui
