#pragma once

#include "app/domain/stay_change.h"
#include "ui/reception/house.h"
#include "ui/reception/time_board.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace wasl::ui
{

class BoardLegend;
class DateEdit;
class FilterChips;

/// The time board with what steers it: how many days, to which day, what is under the focus in words, and
/// what can be done with it.
class TimeView : public QWidget
{
    Q_OBJECT
public:
    explicit TimeView(storage::CaseFile& file, QWidget* parent = nullptr);

    void showStructure(const domain::StructureId& structure);
    void reload();
    void retranslate();
    [[nodiscard]] TimeBoard* board() const { return m_board; }
    /// The bed under the focus as it is on the day under the focus, for the card.
    [[nodiscard]] std::optional<BedRow> focusedBed();

Q_SIGNALS:
    /// Enter on a stay that goes on, or on a bed that is out of use.
    void cardWanted(const BedRow& bed);
    void personWanted(const QString& fileNumber);
    void stayWanted(const domain::BedId& bed, const QDate& day);
    /// Those chosen on the board are to leave; nobody chosen means whoever leaves today.
    void checkOutWanted(const QList<domain::StayId>& chosen);
    /// A stay was changed here.
    void changed();

private:
    QPushButton* makeButton(const QString& name, const QString& icon);
    void setUpBar();
    void setUpActions();
    void describe();
    void open();
    void tellChange(const domain::Stay& after, const domain::StayPlace& before, bool undoable);
    void goToTyped();

    storage::CaseFile& m_file;
    FilterChips* m_zoom;
    QToolButton *m_earlier, *m_later;
    QPushButton* m_today;
    DateEdit* m_goTo;
    QToolButton *m_fold, *m_unfold;
    TimeBoard* m_board;
    QLabel* m_words;
    QPushButton *m_give, *m_shorter, *m_longer, *m_carry, *m_down, *m_back, *m_checkOut;
    BoardLegend* m_legend;
};

} // namespace wasl::ui
