#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/stay.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ArrivalStep;
class BedStep;
class DraftKeeper;
class PageHeader;
class WhoStep;

/// An arrival in one flow: who it is, her household, needs, orientation, consent, a bed, items, house rules,
/// and at the end what was done. Each step is stored when it is done; each can be skipped and come back to.
/// Where one is in the flow is a draft, so that it goes on after a crash, a lock, or another person in
/// between.
class Arrival : public QWidget
{
    Q_OBJECT
public:
    explicit Arrival(storage::CaseFile& file, QWidget* parent = nullptr);

    /// A new arrival, or one that was not finished if that is wanted.
    void begin(const domain::StructureId& structure);
    /// One step back; false at the first one.
    bool goBack();
    void keepDraft();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void finished(const QString& fileNumber);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State
    {
        Open,
        Done,
        Skipped
    };
    struct Part
    {
        QString code; ///< in the draft, for ever
        ArrivalStep* step = nullptr;
        State state = State::Open;
        QString said;
    };

    void addStep(const QString& code, ArrivalStep* step);
    void addKeys();
    void take(const QString& fileNumber);
    void readPeople();
    void go(int index);
    void next();
    void skip();
    void finish();
    void completed(int index, const QString& said);
    void writeSteps();
    void writeSummary();
    void writeButtons();
    void beginAnew(); ///< no step is done yet
    void offerUnfinished();
    void goOn();
    [[nodiscard]] QString saidOf(const domain::Beneficiary& person) const;
    [[nodiscard]] QJsonObject typed() const;

    storage::CaseFile& m_file;
    std::vector<domain::Beneficiary> m_people; ///< the one at the desk first
    std::vector<Part> m_parts;                 ///< the last is the summary
    int m_now = 0;
    QString m_offered; ///< the form of the draft that is offered
    PageHeader* m_header;
    QListWidget* m_steps;
    QStackedWidget* m_stack;
    QLabel* m_heading;
    QListWidget* m_summary;
    QPushButton *m_back, *m_skip, *m_next;
    DraftKeeper* m_drafts;
    WhoStep* m_who;
    BedStep* m_bed;
};

} // namespace wasl::ui
