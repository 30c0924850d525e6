#pragma once

#include "app/domain/enum_codes.h"

#include <QString>

#include <optional>
#include <utility>

namespace wasl::domain
{

/// Why a question has no value: three different answers, never one empty field.
enum class AnswerKind
{
    Known,
    Unknown,
    PrefersNotToSay,
    NotCollected
};

template <>
struct EnumCodes<AnswerKind>
{
    static constexpr auto rows = codes<AnswerKind>({{AnswerKind::Known, u"known"},
                                                    {AnswerKind::Unknown, u"unknown"},
                                                    {AnswerKind::PrefersNotToSay, u"prefers-not-to-say"},
                                                    {AnswerKind::NotCollected, u"not-collected"}});
};

const char* sourceText(AnswerKind kind);

/// The answer to a question put to a person; not collected until something is said.
template <class T>
class Answer
{
public:
    Answer() = default;
    Answer(T value)
        : m_kind(AnswerKind::Known)
        , m_value(std::move(value))
    {
    } // NOLINT(google-explicit-constructor)

    static Answer unknown() { return Answer(AnswerKind::Unknown); }
    static Answer prefersNotToSay() { return Answer(AnswerKind::PrefersNotToSay); }
    static Answer notCollected() { return {}; }
    /// For reading back what was stored: the value counts only when the kind is Known, and a Known without
    /// a value is read as not collected.
    static Answer from(AnswerKind kind, std::optional<T> value)
    {
        if (kind == AnswerKind::Known) {
            return value ? Answer(*std::move(value)) : Answer();
        }
        return Answer(kind);
    }

    AnswerKind kind() const { return m_kind; }
    bool isKnown() const { return m_kind == AnswerKind::Known; }
    const std::optional<T>& known() const { return m_value; }
    const T& value() const { return *m_value; } ///< only when isKnown()

    friend bool operator==(const Answer&, const Answer&) = default;

private:
    explicit Answer(AnswerKind kind)
        : m_kind(kind)
    {
    }

    AnswerKind m_kind = AnswerKind::NotCollected;
    std::optional<T> m_value;
};

} // namespace wasl::domain
