#pragma once

#include "app/cli/exit_code.h"
#include "app/domain/refusal.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace wasl::cli
{

/// What a command says: one JSON value on standard output with --json, else lines for people. Refusals and
/// faults go to standard error, and as {"error":{"code","message","field"}} on standard output with --json.
class AnswerWriter
{
public:
    explicit AnswerWriter(bool json)
        : m_json(json)
    {
    }

    /// `text` may hold several lines; only one of the two is written. 4 where it cannot be.
    ExitCode done(const QJsonValue& json, const QString& text) const;
    /// 3, or 4 where the case file itself is at fault.
    ExitCode refused(const domain::Refusal& refusal) const;
    /// `found` stands beside "error" in the JSON.
    ExitCode broken(const QString& message, const QJsonObject& found = {}) const;
    ExitCode misused(const QString& message) const;
    /// For people only: how far long work has come.
    void progress(const QString& line) const;

private:
    ExitCode failed(ExitCode code, const QString& name, const QString& message, const QString& field,
                    QJsonObject answer = {}) const;

    bool m_json;
};

} // namespace wasl::cli
