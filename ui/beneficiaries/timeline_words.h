#pragma once

#include "app/domain/codebook.h"
#include "app/storage/person_timeline.h"
#include "ui/shared/tokens.h"

#include <QCoreApplication>

namespace wasl::ui
{

/// What happened to a person, in words of the window's language.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::TimelineWords)
public:
    /// The lists with the association's own entries.
    explicit TimelineWords(storage::Database& database);

    /// One sentence, without when and by whom.
    [[nodiscard]] QString sentence(const storage::TimelineEvent& event) const;
    [[nodiscard]] static QString kindName(storage::TimelineKind kind);
    [[nodiscard]] static QString iconName(storage::TimelineKind kind);
    [[nodiscard]] static Meaning meaning(const storage::TimelineEvent& event);
    /// "November 2026"
    [[nodiscard]] static QString month(const QDate& day);
    /// What is not shown, and why; empty when everything is.
    [[nodiscard]] static QString leftOut(const storage::PersonTimeline& timeline);

private:
    [[nodiscard]] QString ofCase(const storage::TimelineEvent& event) const;
    [[nodiscard]] QString ofReferral(const storage::TimelineEvent& event) const;
    [[nodiscard]] QString ofReceived(const QString& step, const QString& from, const QString& code) const;
    [[nodiscard]] QString ofStay(const storage::TimelineEvent& event) const;
    [[nodiscard]] QString ofConsent(const storage::TimelineEvent& event) const;
    [[nodiscard]] QString ofLegal(const storage::TimelineEvent& event) const;
    [[nodiscard]] QString ofIncident(const storage::TimelineEvent& event) const;
    [[nodiscard]] static QString ofIdentity(const storage::TimelineEvent& event);
    /// The word of a list; empty for no code.
    [[nodiscard]] QString listed(const QString& list, const QString& code) const;

    std::map<QString, domain::Codebook> m_lists;
};

} // namespace wasl::ui
