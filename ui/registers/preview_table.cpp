#include "ui/registers/preview_table.h"

#include "app/domain/codebook.h"
#include "app/registers/preview.h"
#include "ui/registers/register_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using RegisterField = registers::Field;
using registers::RegisterEntry;
using registers::RowReading;

namespace
{

constexpr int previewedRows = 20;

/// What was read, and what is the matter with the cell: "1990 (could not be read)".
QString withReason(const RegisterEntry& entry, std::initializer_list<RegisterField> fields,
                   const QString& read)
{
    QStringList parts;
    if (!read.isEmpty()) parts << read;
    for (const auto& remark : entry.remarks)
        if (std::find(fields.begin(), fields.end(), remark.field) != fields.end())
            parts << u"⚠ "_s + RegisterWords::why(remark.why);
    return parts.join(u"  "_s);
}

/// A text of the person; of a row that is nobody, nothing.
template <class Show>
auto ofEntry(Show show)
{
    return [show](const RowReading& reading) {
        const auto* entry = std::get_if<RegisterEntry>(&reading);
        return entry ? show(*entry) : QString();
    };
}

int rowOf(const RowReading& reading)
{
    return std::visit([](const auto& read) { return read.row; }, reading);
}

QString previewedName(const RegisterEntry& entry)
{
    const auto& person = entry.person;
    QStringList names;
    for (const auto& name : {person.latin.full(), person.arabic.full(), person.otherNames})
        if (!name.isEmpty()) names << isolate(name);
    return withReason(entry,
                      {RegisterField::FamilyName, RegisterField::GivenName, RegisterField::FullName,
                       RegisterField::OtherNames},
                      names.join(u"  ·  "_s));
}

QString previewedNationality(const RegisterEntry& entry)
{
    static const auto countries = domain::Codebook::load(u"countries"_s);
    QStringList labels;
    for (const auto& code : entry.person.nationalities)
        labels << countries.label(code, labelLanguage());
    return withReason(entry, {RegisterField::Nationality}, labels.join(u", "_s));
}

QString previewedPhones(const RegisterEntry& entry)
{
    QStringList phones;
    for (const auto& phone : entry.person.phones)
        phones << isolateLtr(phone);
    return withReason(entry, {RegisterField::Phone}, phones.join(u", "_s));
}

} // namespace

PreviewTable::PreviewTable(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<RowReading>(this))
{
    setTextRole(m_heading, TextRole::SectionHead);
    m_view->setObjectName(u"importPreviewTable"_s);
    m_view->setModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    retranslate();
    setUpTable(m_view);
}

void PreviewTable::show(const registers::Table& table, const registers::ColumnMapping& mapping, QDate today)
{
    m_model->setRows(mapping.hasName() ? registers::previewRows(table, mapping, today, previewedRows)
                                       : std::vector<RowReading>());
    fitColumns(m_view);
}

void PreviewTable::retranslate()
{
    m_heading->setText(tr("As they would be registered"));
    m_view->setAccessibleName(tr("The first rows as they would be registered"));
    using Column = TableColumn<RowReading>;
    m_model->setColumns({
        Column(u"row"_s, tr("Row"), [](const RowReading& reading) { return writeNumber(rowOf(reading)); })
            .atEnd()
            .sortedBy([](const RowReading& reading) { return QVariant(rowOf(reading)); }),
        Column(u"name"_s, tr("Name"), ofEntry(previewedName)),
        Column(u"sex"_s, tr("Sex"), ofEntry([](const RegisterEntry& entry) {
                   const auto sex = entry.person.sex.known();
                   return withReason(entry, {RegisterField::Sex}, sex ? domain::label(*sex) : QString());
               })),
        Column(u"birth"_s, tr("Birth"), ofEntry([](const RegisterEntry& entry) {
                   const auto birth = entry.person.birth.known();
                   return withReason(entry, {RegisterField::Birth},
                                     birth ? isolate(birth->shown()) : QString());
               })),
        Column(u"nationality"_s, tr("Nationality"), ofEntry(previewedNationality)),
        Column(u"phone"_s, tr("Phone"), ofEntry(previewedPhones)),
        Column(u"note"_s, tr("Note"),
               [](const RowReading& reading) {
                   if (const auto* aside = std::get_if<registers::SetAside>(&reading))
                       return u"⚠ "_s + registers::reasonText({aside->row, {}, {}, aside->reason, {}, {}});
                   return std::get<RegisterEntry>(reading).unread.simplified();
               })
            .withToolTip([](const RowReading& reading) {
                const auto* entry = std::get_if<RegisterEntry>(&reading);
                return entry ? entry->unread : QString();
            }),
    });
}

} // namespace wasl::ui
