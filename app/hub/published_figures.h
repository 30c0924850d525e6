#pragma once

#include "app/hub/editions.h"
#include "app/hub/hub_error.h"
#include "app/hub/indicator_store.h"

#include <QByteArray>
#include <QCache>
#include <QDateTime>

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace wasl::hub
{

/// So many ask for figures that must be made first that one more would only wait.
class TooBusy : public HubError
{
public:
    using HubError::HubError;
};

/// What the hub shows of the network: read from the database once for each edition and month, and added up
/// and written once for each question. Answers are made by few threads at a time, however many ask, so that
/// releases are taken meanwhile.
class PublishedFigures
{
public:
    explicit PublishedFigures(Database& database);

    /// The edition in force. Throws StorageAway.
    Edition edition(const QDateTime& now) { return m_editions.due(now.toUTC().date()); }

    /// What \p make made the first time the question was asked in this edition. Throws TooBusy, and what make
    /// throws.
    QByteArray answer(const Edition& edition, const QByteArray& question,
                      const std::function<QByteArray()>& make);

    /// What may be told of the months from … until, both included. To be called by what makes an answer.
    IndicatorSums sums(const disclosure::FamilySchema& family, const domain::YearMonth& from,
                       const domain::YearMonth& until);

private:
    using Month = std::pair<QString, QString>; ///< family, "YYYY-MM"

    /// Leave to make an answer; taken back when it goes.
    class Turn
    {
    public:
        explicit Turn(PublishedFigures& figures);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        PublishedFigures& m_figures;
    };

    std::optional<QByteArray> known(const QDate& edition, const QByteArray& question);
    std::shared_ptr<const IndicatorSums> month(const disclosure::FamilySchema& family,
                                               const domain::YearMonth& month);

    IndicatorStore m_store;
    Editions m_editions;
    std::mutex m_mutex;
    std::condition_variable m_turns;
    int m_making = 0;
    int m_waiting = 0;
    QDate m_edition; ///< of what is remembered
    QCache<QByteArray, QByteArray> m_answers;
    std::map<QString, std::vector<domain::YearMonth>> m_months; ///< by family, those that hold something
    std::map<Month, std::shared_ptr<const IndicatorSums>> m_sums;
};

} // namespace wasl::hub
