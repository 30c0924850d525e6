#pragma once

#include "app/domain/monthly_summary.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

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

/// Each figure becomes one of the two multiples of `base` next to it (itself, if it is one), so that every
/// split still sums to the total, which is at least `least` where one of the two is. Every such choice is
/// possible, the nearer multiples more likely. After controlled rounding, L. H. Cox (1987), "A constructive
/// procedure for unbiased controlled rounding", JASA 82.
[[nodiscard]] Splits rounded(const Splits& exact, int base, int least, KeyedChance& chance);

/// All figures of a month together: see PublicMonth for what they are and why.
[[nodiscard]] std::map<QString, int> roundedMonth(const domain::MonthlySummary& closed, KeyedChance& chance);

} // namespace wasl::reports
