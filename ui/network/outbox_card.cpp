#include "ui/network/outbox_card.h"

#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

using storage::Release;
using storage::ReleaseState;

} // namespace

OutboxCard::OutboxCard(QWidget* parent)
    : Card(parent)
    , m_view(new QTableView(this))
    , m_model(new TableModel<Release>(this))
{
    m_view->setObjectName(u"outboxTable"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(150);
    body()->addWidget(m_view, 1);
    retranslate();
    setUpTable(m_view, {.stretched = 4});
    const std::array widths{90, 150, 250, 150};
    for (int column = 0; column < int(widths.size()); ++column)
        m_view->setColumnWidth(column, widths[std::size_t(column)]);
}

void OutboxCard::setReleases(std::vector<Release> releases)
{
    setVisible(!releases.empty());
    m_model->setRows(std::move(releases));
}

void OutboxCard::retranslate()
{
    setHeading(tr("Sent and waiting"));
    m_view->setAccessibleName(tr("Releases that were sent or wait"));
    const auto state = [](const Release& release) {
        switch (release.state) {
        case ReleaseState::Waiting:
            return ChipLook{Meaning::Attention, tr("Waits"), u"clock"_s};
        case ReleaseState::Delivered:
            return ChipLook{Meaning::Done, tr("Delivered"), u"done"_s};
        case ReleaseState::Refused:
            return ChipLook{Meaning::Danger, tr("Refused"), u"stop"_s};
        }
        Q_UNREACHABLE();
    };
    const auto last = [](const Release& release) {
        if (release.state == ReleaseState::Delivered)
            return tr("Receipt of %1").arg(writeDateTime(*release.deliveredAt));
        return release.problem.isEmpty() ? tr("Not tried yet") : release.problem;
    };
    m_model->setColumns({
        TableColumn<Release>(u"sequence"_s, tr("Number"),
                             [](const Release& r) { return writeNumber(r.sequence); })
            .sortedBy([](const Release& r) { return QVariant(r.sequence); }),
        TableColumn<Release>(u"period"_s, tr("Month"), [](const Release& r) { return writeMonth(r.period); })
            .sortedBy([](const Release& r) { return QVariant(r.period.toString()); }),
        TableColumn<Release>(u"family"_s, tr("Figures"),
                             [](const Release& r) { return domain::label(r.family); }),
        TableColumn<Release>(u"state"_s, tr("State"), state),
        TableColumn<Release>(u"last"_s, tr("Last word"), last).withToolTip([](const Release& r) {
            return r.digest;
        }),
    });
}

} // namespace wasl::ui
