#include "ui/beneficiaries/form_choices.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr domain::AnswerKind noAnswers[] = {domain::AnswerKind::Unknown, domain::AnswerKind::PrefersNotToSay,
                                            domain::AnswerKind::NotCollected};

} // namespace

SexCombo::SexCombo(QWidget* parent)
    : CodeCombo(parent)
{
    retranslate();
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!code().isEmpty()) return;
        if (const auto sex = domain::sexFromTyped(currentText())) setCode(domain::code(*sex));
    });
}

domain::Answer<domain::Sex> SexCombo::answer() const
{
    if (const auto sex = domain::fromCode<domain::Sex>(code())) return *sex;
    return domain::Answer<domain::Sex>::from(noAnswerOf(code()), {});
}

void SexCombo::setAnswer(const domain::Answer<domain::Sex>& answer)
{
    if (answer.isKnown())
        setCode(domain::code(answer.value()));
    else
        setCode(answer.kind() == domain::AnswerKind::NotCollected ? QString() : domain::code(answer.kind()));
}

void SexCombo::retranslate()
{
    std::vector<CodeEntry> entries;
    for (const auto sex : domain::allOf<domain::Sex>())
        entries.push_back({domain::code(sex), domain::label(sex)});
    for (auto& entry : noAnswerEntries())
        entries.push_back(std::move(entry));
    setEntries(entries);
}

std::vector<CodeEntry> noAnswerEntries()
{
    std::vector<CodeEntry> entries;
    for (const auto kind : noAnswers)
        entries.push_back({domain::code(kind), domain::label(kind)});
    return entries;
}

domain::AnswerKind noAnswerOf(const QString& code)
{
    for (const auto kind : noAnswers)
        if (domain::code(kind) == code) return kind;
    return domain::AnswerKind::NotCollected;
}

std::vector<CodeEntry> communeEntries(const Lists& lists)
{
    std::vector<CodeEntry> entries;
    const auto language = labelLanguage();
    for (const auto kind : {domain::AreaKind::Commune, domain::AreaKind::Arrondissement})
        for (const auto* area : lists.territory.of(kind))
            entries.push_back({area->code, lists.territory.label(area->code, language)});
    return entries;
}

} // namespace wasl::ui
