#include "ui/beneficiaries/people_page.h"

#include "app/domain/user.h"
#include "app/storage/card_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/duplicate_review.h"
#include "ui/beneficiaries/people_list.h"
#include "ui/beneficiaries/person_record.h"
#include "ui/beneficiaries/registration_form.h"
#include "ui/shared/toast.h"

#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto newTarget = u"new:"_s;
const auto duplicatesTarget = u"duplicates"_s;

enum class Key
{
    None,
    New,
    Save,
    SaveAndNew,
    SaveAndFamily
};

Key keyOf(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_N && event.modifiers() == Qt::ControlModifier) return Key::New;
    if (event.key() == Qt::Key_F && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return Key::SaveAndFamily;
    if (event.key() != Qt::Key_S) return Key::None;
    if (event.modifiers() == Qt::ControlModifier) return Key::Save;
    return event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) ? Key::SaveAndNew : Key::None;
}

} // namespace

PeoplePage::PeoplePage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_lists(Lists::load(file.database()))
    , m_stack(new QStackedWidget(this))
    , m_list(new PeopleList(file, m_lists, this))
{
    setObjectName(u"peoplePage"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &PeopleList::opened, this, &PeoplePage::openRecord);
    connect(m_list, &PeopleList::registrationWanted, this, &PeoplePage::registerPerson);
    connect(m_list, &PeopleList::reviewWanted, this, &PeoplePage::reviewDuplicates);
}

void PeoplePage::reviewDuplicates()
{
    if (!m_review) {
        m_review = new DuplicateReview(m_file, m_lists, this);
        m_stack->addWidget(m_review);
        connect(m_review, &DuplicateReview::wanted, this, &PeoplePage::openRecord);
        connect(m_review, &DuplicateReview::backRequested, this, &PeoplePage::goBack);
    }
    showPart(m_review);
    m_review->begin();
    m_review->takeFocus();
}

RegistrationForm* PeoplePage::registration()
{
    if (m_registration) return m_registration;
    m_registration = new RegistrationForm(m_file, m_lists, this);
    m_stack->addWidget(m_registration);
    connect(m_registration, &RegistrationForm::registered, this, &PeoplePage::openRecord);
    connect(m_registration, &RegistrationForm::wanted, this, &PeoplePage::openRecord);
    connect(m_registration, &RegistrationForm::backRequested, this, &PeoplePage::goBack);
    return m_registration;
}

PersonRecord* PeoplePage::record()
{
    if (m_record) return m_record;
    m_record = new PersonRecord(m_file, m_lists, m_chooser, this);
    m_stack->addWidget(m_record);
    connect(m_record, &PersonRecord::backRequested, this, &PeoplePage::goBack);
    connect(m_record, &PersonRecord::wanted, this, [this](const QString& page, const QVariant& target) {
        if (page == "people"_L1)
            open(target);
        else
            Q_EMIT wanted(page, target);
    });
    return m_record;
}

void PeoplePage::refresh()
{
    if (m_stack->currentWidget() == m_record)
        m_record->refresh();
    else if (m_stack->currentWidget() == m_list)
        m_list->refresh();
}

void PeoplePage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.startsWith(newTarget)) {
        registerPerson(text.sliced(newTarget.size()));
    } else if (text == duplicatesTarget) {
        reviewDuplicates();
    } else if (storage::looksLikeCard(text) || domain::FileNumber::parse(text)) {
        openRecord(text);
    } else {
        showPart(m_list);
        m_list->searchFor(text.trimmed());
    }
}

void PeoplePage::registerPerson(const QString& typed)
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::EditIdentity)) {
        showToast(this, {domain::notAllowed(role, domain::Action::EditIdentity).message, Meaning::Attention});
        return;
    }
    registration()->begin(typed);
    showPart(m_registration);
    m_registration->takeFocus();
}

void PeoplePage::openRecord(const QString& fileNumber)
{
    const auto number = storage::scannedNumber(m_file.database(), fileNumber);
    if (!number && storage::looksLikeCard(fileNumber)) {
        showToast(this, {number.error().message, Meaning::Danger});
        return;
    }
    if (!number || !record()->open(*number)) {
        showToast(this, {tr("No record that you may see has this file number."), Meaning::Attention});
        return;
    }
    showPart(m_record);
    m_record->takeFocus();
}

bool PeoplePage::goBack()
{
    if (m_stack->currentWidget() == m_list) return false;
    showPart(m_list);
    m_list->refresh();
    m_list->takeFocus();
    return true;
}

void PeoplePage::takeFocus()
{
    if (m_stack->currentWidget() == m_list)
        m_list->takeFocus();
    else if (m_stack->currentWidget() == m_registration)
        m_registration->takeFocus();
    else if (m_stack->currentWidget() == m_review)
        m_review->takeFocus();
    else
        m_record->takeFocus();
}

void PeoplePage::keepDraft()
{
    if (m_registration) m_registration->keepDraft();
    if (m_record) m_record->keepDraft();
}

void PeoplePage::showPart(QWidget* part)
{
    if (m_stack->currentWidget() != part) keepDraft();
    m_stack->setCurrentWidget(part);
}

bool PeoplePage::event(QEvent* event)
{
    // Before the window takes them: here they mean this page's form.
    if (event->type() == QEvent::ShortcutOverride &&
        keyOf(*static_cast<const QKeyEvent*>(event)) != Key::None) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void PeoplePage::keyPressEvent(QKeyEvent* event)
{
    const bool registering = m_stack->currentWidget() == m_registration;
    switch (keyOf(*event)) {
    case Key::New:
        registerPerson({});
        return;
    case Key::Save:
        if (registering)
            m_registration->save();
        else if (m_stack->currentWidget() == m_record)
            m_record->save();
        return;
    case Key::SaveAndNew:
        if (registering) m_registration->saveAndNew();
        return;
    case Key::SaveAndFamily:
        if (registering) m_registration->saveAndFamily();
        return;
    case Key::None:
        Page::keyPressEvent(event);
    }
}

} // namespace wasl::ui
