#include "ui/reception/check_out_dialog.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/leaving_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Who she is and until when, and under it what is to be settled before she leaves.
QString guestWords(storage::Database& database, const storage::StayRow& stay)
{
    const auto who = shownName(stay.person.latin, stay.person.arabic) + u"  "_s +
                     isolateLtr(stay.person.fileNumber.toString());
    //: A guest and the day of her planned departure.
    const auto first =
        stay.until ? CheckOutDialog::tr("%1, until %2").arg(who, writeDate(stay.until->toLocalTime().date()))
                   : who;
    return (QStringList{first} + toSettleBeforeLeaving(database, stay.person.id)).join(u'\n');
}

} // namespace

CheckOutDialog::CheckOutDialog(storage::CaseFile& file, std::vector<storage::StayRow> guests,
                               const QList<domain::StayId>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_guests(std::move(guests))
    , m_notice(new Notice(this))
    , m_list(new QListWidget(this))
    , m_form(new FormGrid(this))
    , m_destination(new CodeCombo(m_form))
    , m_note(new QPlainTextEdit(m_form))
    , m_allOrNone(new QCheckBox(this))
{
    setObjectName(u"checkOutDialog"_s);
    setWindowTitle(tr("Check out several"));
    resize(560, 560);
    auto* column = dialogColumn(this);
    column->addWidget(m_notice);
    m_list->setObjectName(u"leavingList"_s);
    m_list->setAccessibleName(tr("Who leaves"));
    m_list->setWordWrap(true);
    column->addWidget(m_list, 1);
    auto entries = codeEntries(storage::SettingsStore(m_file.database()).codebook(u"stay_destinations"_s),
                               m_file.database().today());
    std::erase_if(entries, [](const auto& entry) { return entry.code == "same-structure"_L1; });
    m_destination->setEntries(entries);
    m_destination->setCode({});
    m_destination->setObjectName(u"leavingDestinationCombo"_s);
    m_note->setObjectName(u"leavingNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(52);
    auto* where = m_form->add(u"destination"_s, m_destination, FormGrid::Width::Full);
    where->setTexts(tr("&Where they go"));
    where->setNeeded(true);
    m_form->add(u"note"_s, m_note, FormGrid::Width::Full)->setTexts(tr("&Note"));
    column->addWidget(m_form);
    m_allOrNone->setObjectName(u"allOrNoneCheck"_s);
    m_allOrNone->setText(tr("&All or none: if one cannot leave, nobody is checked out"));
    column->addWidget(m_allOrNone);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelLeavingButton"_s);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"confirmLeavingButton"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    column->addWidget(buttons);
    addGuests(chosen);
    connect(m_list, &QListWidget::itemChanged, this, &CheckOutDialog::countTicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CheckOutDialog::checkOut);
    if (m_guests.empty())
        m_notice->say(Meaning::Information,
                      tr("Nobody is expected to leave today. Choose guests on the board first."));
    countTicked();
    m_destination->setFocus();
}

void CheckOutDialog::addGuests(const QList<domain::StayId>& chosen)
{
    for (const auto& guest : m_guests) {
        auto* item = new QListWidgetItem(guestWords(m_file.database(), guest), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.isEmpty() || chosen.contains(guest.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0) m_list->setCurrentRow(0);
}

std::vector<domain::StayId> CheckOutDialog::ticked() const
{
    std::vector<domain::StayId> found;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked) found.push_back(m_guests[std::size_t(i)].id);
    return found;
}

void CheckOutDialog::countTicked()
{
    const int count = int(ticked().size());
    m_go->setText(tr("Check out %n guest(s)", nullptr, count));
    m_go->setEnabled(count > 0);
}

void CheckOutDialog::checkOut()
{
    m_notice->clear();
    m_form->clearErrors();
    if (m_destination->code().isEmpty()) {
        m_form->showRefusals({{u"destination-missing"_s, tr("Say where they go, or that it is not known."),
                               u"destination"_s}});
        return;
    }
    const auto ids = ticked();
    const auto result = storage::StayBoard(m_file.database())
                            .checkOut(ids, m_destination->code(), m_note->toPlainText().trimmed(),
                                      m_allOrNone->isChecked() ? storage::Togetherness::AllOrNone
                                                               : storage::Togetherness::WhatCanBeDone);
    if (!result) {
        m_notice->say(result.error());
        return;
    }
    if (!result->done.empty()) Q_EMIT checkedOut(int(result->done.size()));
    if (result->refused.empty())
        accept();
    else
        showRest(*result);
}

void CheckOutDialog::showRest(const storage::CheckedOutTogether& result)
{
    // Who left goes out of the list; who could not stays, with the reason.
    const QSignalBlocker quiet(m_list);
    for (int i = m_list->count() - 1; i >= 0; --i) {
        const auto id = m_guests[std::size_t(i)].id;
        const auto same = [&](const auto& one) { return one.id == id; };
        if (std::any_of(result.done.begin(), result.done.end(), same)) {
            delete m_list->takeItem(i);
            m_guests.erase(m_guests.begin() + i);
            continue;
        }
        for (const auto& refused : result.refused) {
            if (refused.stay != id) continue;
            auto* item = m_list->item(i);
            item->setText(guestWords(m_file.database(), m_guests[std::size_t(i)]) + u'\n' +
                          refused.why.message);
            item->setCheckState(Qt::Unchecked);
        }
    }
    const int refused = int(result.refused.size());
    const int done = int(result.done.size());
    m_notice->say(Meaning::Attention,
                  done == 0
                      ? tr("Nobody was checked out: %n cannot leave. The reason stands beside the name.",
                           nullptr, refused)
                      : tr("%n could not be checked out; the others have left. The reason stands beside the "
                           "name.",
                           nullptr, refused));
    countTicked();
}

} // namespace wasl::ui
