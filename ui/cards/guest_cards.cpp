#include "ui/cards/guest_cards.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/card_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cards/card_paper.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int guestIdRole = Qt::UserRole;

enum class CardNameChoice
{
    Given,
    Full,
    None
};

QString cardNameOf(const storage::BeneficiaryRow& row, CardNameChoice choice)
{
    const auto& name = row.latin.isEmpty() ? row.arabic : row.latin;
    switch (choice) {
    case CardNameChoice::Given:
        return name.given.isEmpty() ? name.family : name.given;
    case CardNameChoice::Full:
        return name.full();
    case CardNameChoice::None:
        break;
    }
    return {};
}

} // namespace

GuestCardsDialog::GuestCardsDialog(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_structure(new ChoiceCombo(this))
    , m_name(new ChoiceCombo(this))
    , m_guests(new QListWidget(this))
    , m_photo(new QCheckBox(tr("With their &photo, where they agree"), this))
    , m_paper(new CardPaperBox(file, this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"guestCardsDialog"_s);
    setWindowTitle(tr("Cards of the guests"));
    resize(820, 660);
    m_structure->setObjectName(u"cardStructureCombo"_s);
    m_name->setObjectName(u"guestCardNameCombo"_s);
    m_guests->setSpacing(t.unit);
    m_guests->setObjectName(u"cardGuestList"_s);
    m_guests->setAccessibleName(tr("Guests whose cards are printed"));
    m_photo->setObjectName(u"guestCardPhotoCheck"_s);
    m_print->setObjectName(u"printGuestCardsButton"_s);
    m_save->setObjectName(u"saveGuestCardsButton"_s);
    m_print->setIcon(themeIcon(u"print"_s));
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setDefault(true);
    for (const auto& structure : storage::StructureStore(file.database()).structures()) {
        const bool arabic = labelLanguage() == "ar"_L1 && !structure.nameArabic.isEmpty();
        m_structure->addItem(arabic ? structure.nameArabic : structure.name, structure.id.toString());
    }
    m_name->addItem(tr("No name"), int(CardNameChoice::None));
    m_name->addItem(tr("Given name"), int(CardNameChoice::Given));
    m_name->addItem(tr("Full name"), int(CardNameChoice::Full));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_notice);
    auto* fields = new FormGrid(this);
    fields->add(u"structure"_s, m_structure)->setTexts(tr("&Guests of"));
    fields->add(u"name"_s, m_name)->setTexts(tr("&Name on new cards"));
    column->addWidget(fields);
    column->addWidget(m_guests, 1);
    column->addWidget(m_photo);
    column->addWidget(m_paper);
    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    line->addStretch();
    line->addWidget(m_print);
    line->addWidget(m_save);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeGuestCardsButton"_s);
    line->addWidget(close);
    column->addLayout(line);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_structure, &QComboBox::currentIndexChanged, this, &GuestCardsDialog::fillGuests);
    connect(m_guests, &QListWidget::itemChanged, this, &GuestCardsDialog::countChosen);
    connect(m_print, &QPushButton::clicked, this, [this] { print(false); });
    connect(m_save, &QPushButton::clicked, this, [this] { print(true); });
    fillGuests();
}

void GuestCardsDialog::fillGuests()
{
    m_guests->clear();
    const auto structure = domain::StructureId::fromString(m_structure->currentData().toString());
    if (structure) {
        auto& database = m_file.database();
        const auto now = database.now();
        const storage::CardStore cards(database);
        for (const auto& stay : storage::StayStore(database).holding(*structure, {now, now.addSecs(1)})) {
            if (stay.state != domain::StayState::CheckedIn) continue;
            const auto who = shownName(stay.person.latin, stay.person.arabic);
            const auto number = isolateLtr(stay.person.fileNumber.toString());
            auto* item = new QListWidgetItem(cards.validOf(stay.person.id)
                                                 ? tr("%1 · %2 · has a card").arg(who, number)
                                                 : tr("%1 · %2 · gets a new card").arg(who, number),
                                             m_guests);
            item->setData(guestIdRole, stay.person.id.toString());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Checked);
        }
    }
    countChosen();
}

void GuestCardsDialog::countChosen()
{
    int chosen = 0;
    for (int i = 0; i < m_guests->count(); ++i)
        chosen += m_guests->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save the cards as PDF (%1)").arg(chosen));
    m_print->setEnabled(chosen > 0);
    m_save->setEnabled(chosen > 0);
}

domain::Result<std::vector<domain::Card>> GuestCardsDialog::cardsOfChosen()
{
    storage::CardStore store(m_file.database());
    std::vector<domain::BeneficiaryId> people;
    for (int i = 0; i < m_guests->count(); ++i)
        if (m_guests->item(i)->checkState() == Qt::Checked)
            if (const auto id =
                    domain::BeneficiaryId::fromString(m_guests->item(i)->data(guestIdRole).toString()))
                people.push_back(*id);
    std::vector<domain::Card> cards;
    for (const auto& row : storage::BeneficiaryStore(m_file.database()).rows(people)) {
        if (auto has = store.validOf(row.id)) {
            cards.push_back(*std::move(has));
            continue;
        }
        domain::Card wanted;
        wanted.person = row.id;
        wanted.shownName = cardNameOf(row, CardNameChoice(m_name->currentData().toInt()));
        wanted.showPhoto = m_photo->isChecked() && row.photo.has_value();
        auto made = store.issue(wanted);
        if (!made) return tl::unexpected(made.error());
        cards.push_back(*std::move(made));
    }
    return cards;
}

void GuestCardsDialog::print(bool asFile)
{
    m_notice->clear();
    const auto cards = cardsOfChosen();
    const auto printed = cards ? m_paper->print(*cards, asFile, m_chooser) : tl::unexpected(cards.error());
    fillGuests();
    if (!printed)
        m_notice->say(printed.error());
    else if (*printed && asFile)
        m_notice->say(Meaning::Done,
                      tr("The cards were saved. The file is not encrypted: delete it once it is printed."));
}

} // namespace wasl::ui
