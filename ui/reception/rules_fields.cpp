#include "ui/reception/rules_fields.h"

#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"

#include <QCoreApplication>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto someSexes = u"some"_s;

/// What is not limited stands below the least that can be.
class LimitSpin : public QSpinBox
{
public:
    LimitSpin(const QString& name, int most, QWidget* parent)
        : QSpinBox(parent)
    {
        setObjectName(name);
        setRange(-1, most);
        setValue(-1);
    }
    [[nodiscard]] static std::optional<int> limit(const QSpinBox* spin)
    {
        return spin->value() < 0 ? std::nullopt : std::optional(spin->value());
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString sexesInWords(const std::vector<domain::Sex>& sexes)
{
    if (sexes == std::vector{domain::Sex::Female})
        return QCoreApplication::translate("wasl::ui", "Women only");
    if (sexes == std::vector{domain::Sex::Male}) return QCoreApplication::translate("wasl::ui", "Men only");
    QStringList words;
    for (const auto sex : sexes)
        words << domain::label(sex);
    return words.join(QCoreApplication::translate("wasl::domain", ", "));
}

} // namespace

RulesFields::RulesFields(FormGrid* form)
    : QObject(form)
    , m_form(form)
    , m_sexes(new CodeCombo(form))
    , m_family(new CodeCombo(form))
    , m_minAge(new LimitSpin(u"minAgeSpin"_s, 120, form))
    , m_maxAge(new LimitSpin(u"maxAgeSpin"_s, 120, form))
    , m_nights(new LimitSpin(u"maxNightsSpin"_s, 3650, form))
{
    m_sexes->setObjectName(u"sexesCombo"_s);
    m_family->setObjectName(u"familyCombo"_s);
    form->add(u"rules.sexes"_s, m_sexes);
    form->add(u"rules.family"_s, m_family);
    form->add(u"rules.minAge"_s, m_minAge);
    form->add(u"rules.maxAge"_s, m_maxAge);
    form->add(u"rules.maxNights"_s, m_nights);
    retranslate();
}

void RulesFields::show(const domain::PlaceRules& rules)
{
    m_shown = rules;
    retranslate();
    m_sexes->setCode(rules.sexes.empty()       ? u"anyone"_s
                     : rules.sexes.size() == 1 ? domain::code(rules.sexes.front())
                                               : someSexes);
    m_family->setCode(domain::code(rules.family));
    m_minAge->setValue(rules.minAge.value_or(-1));
    m_maxAge->setValue(rules.maxAge.value_or(-1));
    m_nights->setValue(rules.maxNights.value_or(-1));
}

domain::PlaceRules RulesFields::rules() const
{
    domain::PlaceRules rules;
    if (m_sexes->code() == someSexes)
        rules.sexes = m_shown.sexes;
    else if (const auto sex = domain::fromCode<domain::Sex>(m_sexes->code()))
        rules.sexes = {*sex};
    rules.family =
        domain::fromCode<domain::FamilyRule>(m_family->code()).value_or(domain::FamilyRule::Anyone);
    rules.minAge = LimitSpin::limit(m_minAge);
    rules.maxAge = LimitSpin::limit(m_maxAge);
    rules.maxNights = LimitSpin::limit(m_nights);
    return rules;
}

void RulesFields::setVisible(bool visible)
{
    for (const auto& name :
         {u"rules.sexes"_s, u"rules.family"_s, u"rules.minAge"_s, u"rules.maxAge"_s, u"rules.maxNights"_s})
        m_form->field(name)->setVisible(visible);
}

void RulesFields::retranslate()
{
    std::vector<CodeEntry> sexes{
        {u"anyone"_s, tr("Everyone")}, {u"F"_s, tr("Women only")}, {u"M"_s, tr("Men only")}};
    if (m_shown.sexes.size() == 1 && m_shown.sexes.front() == domain::Sex::Other)
        sexes.push_back({u"X"_s, sexesInWords(m_shown.sexes)});
    if (m_shown.sexes.size() > 1) sexes.push_back({someSexes, sexesInWords(m_shown.sexes)});
    m_sexes->setEntries(sexes);
    std::vector<CodeEntry> families;
    for (const auto rule : domain::allOf<domain::FamilyRule>())
        families.push_back({domain::code(rule), domain::label(rule)});
    m_family->setEntries(families);
    m_minAge->setSpecialValueText(tr("No limit"));
    m_maxAge->setSpecialValueText(tr("No limit"));
    m_nights->setSpecialValueText(tr("No limit"));
    m_form->field(u"rules.sexes"_s)->setTexts(tr("Who may stay"));
    m_form->field(u"rules.family"_s)->setTexts(tr("Families"));
    m_form->field(u"rules.minAge"_s)->setTexts(tr("From how many years of age"));
    m_form->field(u"rules.maxAge"_s)->setTexts(tr("Up to how many years of age"));
    m_form->field(u"rules.maxNights"_s)->setTexts(tr("Nights at most"));
}

QString rulesInWords(const domain::PlaceRules& rules)
{
    QStringList words;
    if (!rules.sexes.empty()) words << sexesInWords(rules.sexes);
    if (rules.family != domain::FamilyRule::Anyone) words << domain::label(rules.family);
    if (rules.minAge && rules.maxAge)
        words << QCoreApplication::translate("wasl::ui", "%1 to %2 years")
                     .arg(*rules.minAge)
                     .arg(*rules.maxAge);
    else if (rules.minAge)
        words << QCoreApplication::translate("wasl::ui", "From %n year(s)", nullptr, *rules.minAge);
    else if (rules.maxAge)
        words << QCoreApplication::translate("wasl::ui", "Up to %n year(s)", nullptr, *rules.maxAge);
    if (rules.maxNights)
        words << QCoreApplication::translate("wasl::ui", "%n night(s) at most", nullptr, *rules.maxNights);
    return words.join(QCoreApplication::translate("wasl::domain", ", "));
}

} // namespace wasl::ui
