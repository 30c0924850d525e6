#include "ui/beneficiaries/identity_form.h"

#include "ui/beneficiaries/code_list_edit.h"
#include "ui/beneficiaries/form_choices.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/shared/date_edit.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

CodeCombo* codeCell(QWidget* parent, const domain::Codebook& codebook, QDate today)
{
    auto* combo = new CodeCombo(parent);
    combo->setMinimumContentsLength(4);
    combo->setEntries(codeEntries(codebook, today));
    return combo;
}

QWidget* dayCell(QWidget* parent)
{
    return new DateEdit(DateEdit::Accepts::Day, parent);
}

} // namespace

IdentityForm::IdentityForm(std::shared_ptr<const Lists> lists, QDate today, QWidget* parent)
    : FormGrid(parent)
    , m_lists(std::move(lists))
    , m_today(today)
{
    setObjectName(u"identityForm"_s);
    buildNames();
    buildPerson();
    buildStatus();
    buildContact();
    buildPapers();
    connect(m_commune, &CodeCombo::codeChanged, this, &IdentityForm::showProvince);
    for (auto* editor : {m_statuses, m_phones, m_documents})
        connect(editor, &RowsEditor::edited, this, &FormGrid::edited);
    retranslate();
}

template <class Control>
Control* IdentityForm::put(const QString& field, const QString& objectName, Control* control, Width width)
{
    control->setObjectName(objectName);
    add(field, control, width);
    m_typed.add(field, control);
    return control;
}

void IdentityForm::buildNames()
{
    using Script = NameField::Script;
    m_headings.push_back(addHeading({}));
    m_givenLatin = put(u"latin.given"_s, u"givenNameEdit"_s, new NameField(Script::Latin, this));
    m_familyLatin = put(u"latin.family"_s, u"familyNameEdit"_s, new NameField(Script::Latin, this));
    m_givenArabic = put(u"arabic.given"_s, u"givenNameArabicEdit"_s, new NameField(Script::Arabic, this));
    m_familyArabic = put(u"arabic.family"_s, u"familyNameArabicEdit"_s, new NameField(Script::Arabic, this));
    m_otherNames = put(u"otherNames"_s, u"otherNamesEdit"_s, new NameField(Script::Any, this), Width::Full);
}

void IdentityForm::buildPerson()
{
    m_headings.push_back(addHeading({}));
    m_sex = put(u"sex"_s, u"sexCombo"_s, new SexCombo(this));
    m_birthPlace = put(u"birthPlace"_s, u"birthPlaceEdit"_s, new NameField(NameField::Script::Any, this));
    m_birth = put(u"birth"_s, u"birthEdit"_s, new DateEdit(DateEdit::Accepts::Partial, this));
    m_birth->setToday(m_today);
    m_birthAnswer = put(u"birthAnswer"_s, u"birthAnswerCombo"_s, new CodeCombo(this));
    m_nationalities =
        put(u"nationalities"_s, u"nationalitiesEdit"_s, new CodeListEdit(u"nationalitiesEdit"_s, this));
    m_origin = put(u"countryOfOrigin"_s, u"originCombo"_s, new CodeCombo(this));
    m_languages = put(u"languages"_s, u"languagesEdit"_s, new CodeListEdit(u"languagesEdit"_s, this));
    m_interpreter = put(u"needsInterpreter"_s, u"interpreterCheck"_s, new QCheckBox(this));
}

void IdentityForm::buildStatus()
{
    m_headings.push_back(addHeading({}));
    m_statuses =
        new RowsEditor(u"statuses"_s,
                       {{u"code"_s, [] { return tr("Status"); },
                         [this](QWidget* parent) { return codeCell(parent, m_lists->statuses, m_today); }, 4},
                        {u"from"_s, [] { return tr("From"); }, dayCell, 2},
                        {u"until"_s, [] { return tr("Until"); }, dayCell, 2}},
                       this);
    addWhole(m_statuses);
    m_typed.add(u"statuses"_s, m_statuses);
    m_arrival = put(u"arrival"_s, u"arrivalEdit"_s, new DateEdit(DateEdit::Accepts::Day, this));
    m_keepUntil = put(u"keepUntil"_s, u"keepUntilEdit"_s, new DateEdit(DateEdit::Accepts::Day, this));
}

void IdentityForm::buildContact()
{
    m_headings.push_back(addHeading({}));
    m_commune = put(u"communeCode"_s, u"communeCombo"_s, new CodeCombo(this));
    m_address = put(u"address"_s, u"addressEdit"_s, new NameField(NameField::Script::Any, this));
    m_phones = new RowsEditor(u"phones"_s,
                              {{u"number"_s, [] { return tr("Phone"); },
                                [](QWidget* parent) { return new PhoneField(parent); }, 1}},
                              this);
    addWhole(m_phones);
    m_typed.add(u"phones"_s, m_phones);
}

void IdentityForm::buildPapers()
{
    m_headings.push_back(addHeading({}));
    m_documents = new RowsEditor(
        u"documents"_s,
        {{u"kind"_s, [] { return tr("Document"); },
          [this](QWidget* parent) { return codeCell(parent, m_lists->documentKinds, m_today); }, 3},
         {u"number"_s, [] { return tr("Number"); }, [](QWidget* parent) { return new LtrField(parent); }, 2},
         {u"country"_s, [] { return tr("Country"); },
          [this](QWidget* parent) { return codeCell(parent, m_lists->countries, m_today); }, 3},
         {u"issued"_s, [] { return tr("Issued"); }, dayCell, 2},
         {u"expires"_s, [] { return tr("Expires"); }, dayCell, 2}},
        this);
    addWhole(m_documents);
    m_typed.add(u"documents"_s, m_documents);
    m_headings.push_back(addHeading({}));
    m_notes = put(u"notes"_s, u"notesEdit"_s, new QPlainTextEdit(this), Width::Full);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
}

void IdentityForm::setDocumentNumbersVisible(bool visible)
{
    m_documents->setColumnHidden(1, !visible);
}

void IdentityForm::setNotesVisible(bool visible)
{
    field(u"notes"_s)->setVisible(visible);
    m_headings.back()->setVisible(visible);
}

void IdentityForm::setLocked(bool locked)
{
    for (auto* one : findChildren<Field*>())
        one->control()->setEnabled(!locked);
    for (auto* editor : {m_statuses, m_phones, m_documents})
        editor->setLocked(locked);
}

std::vector<domain::Refusal> IdentityForm::showProblems(const std::vector<domain::Refusal>& refusals)
{
    for (auto* editor : {m_statuses, m_phones, m_documents})
        editor->clearErrors();
    std::vector<domain::Refusal> left;
    for (auto& refusal : showRefusals(refusals)) {
        bool shown = false;
        for (auto* editor : {m_statuses, m_phones, m_documents})
            shown = shown || editor->showRefusal(refusal.field, refusal.message);
        if (!shown) left.push_back(refusal);
    }
    return left;
}

void IdentityForm::showProvince()
{
    const auto code = m_commune->code();
    const auto* province = m_lists->territory.find(m_lists->territory.provinceOf(code));
    const auto* region = m_lists->territory.find(m_lists->territory.regionOf(code));
    field(u"communeCode"_s)
        ->setTexts(
            tr("Commune"),
            province && region
                ? tr("%1, region %2").arg(province->name(labelLanguage()), region->name(labelLanguage()))
                : QString());
}

void IdentityForm::retranslate()
{
    const QString headings[] = {tr("Names"),           tr("The person"),         tr("Administrative status"),
                                tr("Where she lives"), tr("Identity documents"), tr("Notes")};
    for (size_t i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setText(headings[i]);
    field(u"latin.given"_s)->setTexts(tr("Given name"));
    field(u"latin.family"_s)->setTexts(tr("Family name"));
    field(u"arabic.given"_s)->setTexts(tr("Given name in Arabic"));
    field(u"arabic.family"_s)->setTexts(tr("Family name in Arabic"));
    field(u"otherNames"_s)
        ->setTexts(tr("Other names"), tr("What she is called, or the name on another paper."));
    field(u"sex"_s)->setTexts(tr("Sex"));
    field(u"birthPlace"_s)->setTexts(tr("Place of birth"));
    field(u"birth"_s)->setTexts(tr("Date of birth"), tr("A day, a month, a year or an age."));
    field(u"birthAnswer"_s)->setTexts(tr("If the date is not known"));
    field(u"nationalities"_s)->setTexts(tr("Nationalities"), tr("The first one counts in the figures."));
    field(u"countryOfOrigin"_s)->setTexts(tr("Country of origin"), tr("If it is not the nationality."));
    field(u"languages"_s)->setTexts(tr("Languages"), tr("First the one to speak with her."));
    field(u"needsInterpreter"_s)->setTexts(tr("Interpreter"));
    m_interpreter->setText(tr("She needs an interpreter"));
    field(u"arrival"_s)->setTexts(tr("Arrival in Morocco"));
    field(u"keepUntil"_s)->setTexts(tr("Keep the file until"));
    field(u"address"_s)->setTexts(tr("Address"));
    field(u"notes"_s)->setTexts(tr("Notes"));

    m_sex->retranslate();
    m_birthAnswer->setEntries(noAnswerEntries());
    const auto countries = codeEntries(m_lists->countries, m_today);
    m_nationalities->setEntries(countries);
    m_origin->setEntries(countries);
    m_languages->setEntries(codeEntries(m_lists->languages, m_today));
    m_commune->setEntries(communeEntries(*m_lists));
    nameControl(m_nationalities, tr("Nationalities"));
    nameControl(m_languages, tr("Languages"));
    m_nationalities->setPlaceholder(tr("Add a nationality"));
    m_languages->setPlaceholder(tr("Add a language"));
    m_statuses->setTexts(tr("Add a status"), tr("Take this status away"));
    m_phones->setTexts(tr("Add a phone"), tr("Take this phone away"));
    m_documents->setTexts(tr("Add a document"), tr("Take this document away"));
    for (auto* editor : {m_statuses, m_documents}) // their lists in the new language
        editor->setValues(editor->values());
    showProvince();
}

} // namespace wasl::ui
