#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace wasl::domain
{

/// A "no" that a user can cause and can do something about. What is broken is thrown instead
/// (storage::StorageError).
struct Refusal
{
    QString code;    ///< stable, kebab-case, e.g. "wrong-passphrase"; part of the --json answers
    QString message; ///< translated whole sentences: what happened and what to do now
    QString field;   ///< the struct's field the message belongs beside, or empty

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

template <class T>
using Result = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(QString code, QString message, QString field = {})
{
    return tl::make_unexpected(Refusal{std::move(code), std::move(message), std::move(field)});
}

inline tl::unexpected<Refusal> refuse(Refusal refusal)
{
    return tl::make_unexpected(std::move(refusal));
}

} // namespace wasl::domain
