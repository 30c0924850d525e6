#pragma once

#include "app/matching/duplicates.h"
#include "app/storage/beneficiary_store.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Task;

/// Somebody on file who may be the person being typed.
struct Likeness
{
    storage::BeneficiaryRow person;
    double bits = 0; ///< see matching::kBannerBits
    QStringList reasons;
};

/// Looks, while somebody is being registered, who on file she may be. It only tells: people decide.
class DuplicateWatch : public QObject
{
    Q_OBJECT
public:
    DuplicateWatch(storage::CaseFile& file, QObject* parent);

    /// Asks soon; the answer comes by found(). Of several questions only the last is answered.
    void look(const domain::Beneficiary& person);
    void stop();

Q_SIGNALS:
    /// The likeliest first, few.
    void found(const std::vector<wasl::ui::Likeness>& people);

private:
    void lookNow();

    storage::CaseFile& m_file;
    QPointer<Task> m_task;
    domain::Beneficiary m_person;
    QTimer m_pause;
};

} // namespace wasl::ui
