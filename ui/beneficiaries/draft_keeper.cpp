#include "ui/beneficiaries/draft_keeper.h"

#include <QJsonDocument>

namespace wasl::ui
{

namespace
{
constexpr int pause = 600; // milliseconds
}

DraftKeeper::DraftKeeper(storage::Database& database, Typed typed, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_typed(std::move(typed))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::begin(const QString& form)
{
    if (m_pause.isActive()) keepNow();
    m_form = form;
}

void DraftKeeper::touch()
{
    if (!m_form.isEmpty()) m_pause.start();
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    if (m_form.isEmpty()) return;
    const auto typed = m_typed();
    if (typed.isEmpty()) {
        discard(m_form);
        return;
    }
    // A refusal (a full disk) is met again by saving, which says it where the person looks.
    (void)storage::DraftStore(m_database).keep(m_form, QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void DraftKeeper::discard()
{
    m_pause.stop();
    discard(m_form);
    m_form.clear();
}

void DraftKeeper::discard(const QString& form)
{
    if (!form.isEmpty()) (void)storage::DraftStore(m_database).discard(form);
}

std::optional<storage::Draft> DraftKeeper::findOther(const QString& prefix) const
{
    for (auto& draft : storage::DraftStore(m_database).all())
        if (draft.form.startsWith(prefix) && draft.form != m_form) return draft;
    return std::nullopt;
}

std::optional<storage::Draft> DraftKeeper::find(const QString& form) const
{
    return storage::DraftStore(m_database).find(form);
}

QJsonObject DraftKeeper::read(const storage::Draft& draft)
{
    return QJsonDocument::fromJson(draft.body).object();
}

} // namespace wasl::ui
