#pragma once

#include "app/domain/monthly_summary.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

#include <functional>
#include <map>

namespace wasl::reports
{

/// Chance that follows from a key and from what is rounded: the same again for the same figures, and unknown
/// to whoever has not the key (HMAC-SHA-256 in counter mode).
class KeyedChance
{
public:
    KeyedChance(const QByteArray& key, const QByteArray& about)
        : m_mac(QCryptographicHash::Sha256, key)
        , m_about(about)
    {
    }
    /// 0 … count-1, each as likely.
    [[nodiscard]] int below(int count);

private:
    [[nodiscard]] quint32 next();

    QMessageAuthenticationCode m_mac;
    QByteArray m_about;
    QByteArray m_block;
    quint64 m_blocks = 0;
    qsizetype m_used = 0;
};

using SplitCells = std::map<QString, int>;

/// A total and the ways it is split; each split sums to it.
struct Splits
{
    int total = 0;
    std::map<QString, SplitCells> by;
};

/// Whether a figure may be shown as high as `to`, where it could also be shown lower: `cell` is "sex/F", or
/// empty for the total.
using MayRise = std::function<bool(const QString& cell, int to)>;

/// Each figure becomes one of the two multiples of `base` next to it (itself, if it is one), so that every
/// split still sums to the total. Every such choice is possible, and each figure goes up as often as it is
/// above the multiple below it: what is shown is the exact figure on average. Two things alone bend that
/// average: the total is at least `least` where one of its two multiples is, and `mayRise` (none by default)
/// keeps figures down where the sums allow it. After controlled rounding, L. H. Cox (1987), "A constructive
/// procedure for unbiased controlled rounding", JASA 82.
[[nodiscard]] Splits rounded(const Splits& exact, int base, int least, KeyedChance& chance,
                             const MayRise& mayRise = {});

/// All figures of a month: see PublicMonth for what they are and why. Five families are rounded, each by a
/// chance of its own that follows from `key`, the month and the family's exact figures: registered;
/// assisted, referred and referrals; housed and nights; barriers; participants. `before` is what is shown of
/// the month before, nullptr where nothing is.
[[nodiscard]] std::map<QString, int> roundedMonth(const domain::MonthlySummary& closed, const QByteArray& key,
                                                  const std::map<QString, int>* before);

} // namespace wasl::reports
