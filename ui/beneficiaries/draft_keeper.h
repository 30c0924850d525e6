#pragma once

#include "app/storage/draft_store.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace wasl::ui
{

/// Keeps what is being typed in one form, encrypted in the case file, shortly after each pause of the typing.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    using Typed = std::function<QJsonObject()>;
    /// \p typed is asked when it is time to keep.
    DraftKeeper(storage::Database& database, Typed typed, QObject* parent);

    /// Which form, and of whom. What is pending of the former one is kept first.
    void begin(const QString& form);
    /// Something was typed.
    void touch();
    /// Without waiting for the pause: the window locks.
    void keepNow();
    /// It was saved or is not wanted: the draft goes.
    void discard();
    void discard(const QString& form);

    [[nodiscard]] const QString& form() const { return m_form; }
    [[nodiscard]] bool isPending() const { return m_pause.isActive(); }
    /// The newest draft whose form begins so, the one in hand left out.
    [[nodiscard]] std::optional<storage::Draft> findOther(const QString& prefix) const;
    [[nodiscard]] std::optional<storage::Draft> find(const QString& form) const;
    static QJsonObject read(const storage::Draft& draft);

private:
    storage::Database& m_database;
    Typed m_typed;
    QString m_form;
    QTimer m_pause;
};

} // namespace wasl::ui
