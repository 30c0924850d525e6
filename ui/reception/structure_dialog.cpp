#include "ui/reception/structure_dialog.h"

#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "ui/referrals/partner_dialog.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// "01" where there are ten or more, so that they stay in order.
QString numbered(int number, int of)
{
    return u"%1"_s.arg(number, of > 9 ? 2 : 1, 10, QChar(u'0'));
}

} // namespace

StructureDialog::StructureDialog(storage::CaseFile& file, std::optional<domain::ReceptionStructure> structure,
                                 QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_structure(std::move(structure))
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_unit(new NameField(NameField::Script::Any, m_form))
    , m_forWhom(new CodeCombo(m_form))
    , m_rooms(new QSpinBox(m_form))
    , m_beds(new QSpinBox(m_form))
    , m_sum(new QLabel(this))
{
    setObjectName(u"structureDialog"_s);
    setWindowTitle(m_structure ? tr("Add a unit") : tr("Add a reception structure"));
    resize(560, 420);
    auto* column = dialogColumn(this);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    addFields();
    m_sum->setObjectName(u"structureSum"_s);
    setTextRole(m_sum, TextRole::Body, true);
    column->addWidget(m_sum);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelStructureButton"_s);
    auto* go = buttons->addButton(m_structure ? tr("Add this unit") : tr("Add this structure"),
                                  QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveStructureButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &StructureDialog::save);
    connect(m_rooms, &QSpinBox::valueChanged, this, &StructureDialog::sayWhatWillBe);
    connect(m_beds, &QSpinBox::valueChanged, this, &StructureDialog::sayWhatWillBe);
    sayWhatWillBe();
    (m_name ? m_name : m_unit)->setFocus();
}

void StructureDialog::addFields()
{
    if (!m_structure) {
        m_name = new NameField(NameField::Script::Any, m_form);
        m_nameArabic = new NameField(NameField::Script::Arabic, m_form);
        m_commune = new CodeCombo(m_form);
        m_name->setObjectName(u"structureNameEdit"_s);
        m_nameArabic->setObjectName(u"structureNameArabicEdit"_s);
        m_commune->setObjectName(u"structureCommuneCombo"_s);
        auto* name = m_form->add(u"name"_s, m_name);
        name->setTexts(tr("&Name of the structure"));
        name->setNeeded(true);
        m_form->add(u"nameArabic"_s, m_nameArabic)->setTexts(tr("Name in Arabic"));
        m_form->add(u"communeCode"_s, m_commune, FormGrid::Width::Full)->setTexts(tr("Commune"));
        fillCommunes(*m_commune);
    }
    m_unit->setObjectName(u"unitNameEdit"_s);
    m_forWhom->setObjectName(u"forWhomCombo"_s);
    m_rooms->setObjectName(u"roomsSpin"_s);
    m_beds->setObjectName(u"bedsSpin"_s);
    m_rooms->setRange(1, 99);
    m_beds->setRange(1, 26);
    m_rooms->setValue(4);
    m_beds->setValue(2);
    m_form->add(u"unit"_s, m_unit)->setTexts(tr("&Unit"), tr("A floor, a wing, a dormitory."));
    m_form->add(u"forWhom"_s, m_forWhom)->setTexts(tr("Who may stay there"));
    m_form->add(u"rooms"_s, m_rooms)->setTexts(tr("Number of &rooms"));
    m_form->add(u"beds"_s, m_beds)->setTexts(tr("&Beds in each room"));
    m_unit->setText(m_structure ? QString() : tr("Main house"));
    m_forWhom->setEntries({{u"anyone"_s, tr("Everyone")},
                           {u"F"_s, tr("Women only")},
                           {u"M"_s, tr("Men only")},
                           {u"families-only"_s, domain::label(domain::FamilyRule::FamiliesOnly)}});
    m_forWhom->setCode(u"anyone"_s);
}

void StructureDialog::sayWhatWillBe()
{
    m_sum->setText(tr("%n bed(s) will be made; single ones can be taken out of use later.", nullptr,
                      m_rooms->value() * m_beds->value()));
}

domain::Result<void> StructureDialog::makeRooms(const domain::UnitId& unit)
{
    storage::StructureStore store(m_file.database());
    for (int number = 1; number <= m_rooms->value(); ++number) {
        domain::Room room;
        room.unit = unit;
        room.name = numbered(number, m_rooms->value());
        const auto roomId = store.save(room);
        if (!roomId) return tl::unexpected(roomId.error());
        for (int place = 0; place < m_beds->value(); ++place) {
            domain::Bed bed;
            bed.room = *roomId;
            bed.label = QChar(u'A' + place);
            if (const auto saved = store.save(bed); !saved) return tl::unexpected(saved.error());
        }
    }
    return {};
}

domain::Result<domain::StructureId> StructureDialog::make()
{
    storage::StructureStore store(m_file.database());
    auto id = m_structure ? m_structure->id : domain::StructureId();
    if (!m_structure) {
        domain::ReceptionStructure structure;
        structure.name = m_name->name();
        structure.nameArabic = m_nameArabic->name();
        structure.communeCode = m_commune->code();
        const auto saved = store.save(structure);
        if (!saved) return saved;
        id = *saved;
    }
    if (m_unit->name().isEmpty())
        return domain::refuse(u"unit-name-missing"_s, tr("Give the unit a name people know it by."),
                              u"unit"_s);
    domain::Unit unit;
    unit.structure = id;
    unit.name = m_unit->name();
    const auto forWhom = m_forWhom->code();
    if (const auto sex = domain::fromCode<domain::Sex>(forWhom)) unit.rules.sexes = {*sex};
    if (const auto family = domain::fromCode<domain::FamilyRule>(forWhom)) unit.rules.family = *family;
    const auto unitId = store.save(unit);
    if (!unitId) return tl::unexpected(unitId.error());
    if (const auto rooms = makeRooms(*unitId); !rooms) return tl::unexpected(rooms.error());
    return id;
}

void StructureDialog::save()
{
    const auto made = storage::writeOwn(m_file.database(), [this] { return make(); });
    if (!made) {
        m_notice->say(m_form->showRefusals({made.error()}));
        return;
    }
    accept();
    Q_EMIT added(*made);
}

} // namespace wasl::ui
