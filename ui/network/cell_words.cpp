#include "ui/network/cell_words.h"

#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

namespace wasl::ui
{

using namespace Qt::StringLiterals;

CellWords::CellWords(QStringList communes)
    : m_communes(std::move(communes))
    , m_labels(language::fromCode(labelLanguage()).value_or(language::Language::English))
{
}

QString CellWords::table(const QString& name)
{
    if (name == "total"_L1) return tr("Total");
    if (name == "commune"_L1) return tr("Commune");
    if (name == "sex_age"_L1) return tr("Sex and age");
    if (name == "nationality"_L1) return tr("Nationality");
    if (name == "status"_L1) return tr("Administrative status");
    return tr("Sector");
}

QString CellWords::commune(const QString& code) const
{
    if (code == "other"_L1) return tr("All other communes");
    const int slot = code.section(u'-', -1).toInt();
    if (slot < 1 || slot > m_communes.size()) return tr("Place %1, not used").arg(writeNumber(slot));
    return isolate(m_labels.commune(m_communes[slot - 1]));
}

QString CellWords::cell(const QString& table, const QString& code) const
{
    if (table == "total"_L1) return tr("All together");
    if (table == "commune"_L1) return commune(code);
    if (table == "nationality"_L1) return code == "other"_L1 ? tr("All others") : m_labels.nationality(code);
    if (table == "status"_L1) return m_labels.status(code);
    if (table == "sector"_L1) return m_labels.sector(code);
    const auto band = domain::fromCode<domain::AgeBand>(code.section(u':', 1));
    //: Sex, then age: "Women and girls, 18–59 years"
    return tr("%1, %2").arg(m_labels.sex(code.section(u':', 0, 0)),
                            m_labels.ageBand(band.value_or(domain::AgeBand::Unknown)));
}

} // namespace wasl::ui
