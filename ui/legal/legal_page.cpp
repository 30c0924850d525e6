#include "ui/legal/legal_page.h"

#include "app/domain/paper_renewal.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/legal/legal_list.h"
#include "ui/legal/legal_record.h"
#include "ui/legal/row_dialogs.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/toast.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

LegalPage::LegalPage(storage::CaseFile& file, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_stack(new QStackedWidget(this))
    , m_list(new LegalList(file, m_stack))
    , m_record(new LegalRecord(file, m_stack))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_record);
    connect(m_list, &LegalList::opened, this,
            [this](const domain::LegalFileId& id) { showFile(id.toString()); });
    connect(m_list, &LegalList::newWanted, this, [this] {
        choosePerson(m_file, tr("Open a legal file"), tr("For whom is the file opened?"), this,
                     [this](const QString& number) { begin(number); });
    });
    connect(m_list, &LegalList::renewalWanted, this, &LegalPage::renew);
    connect(m_list, &LegalList::waitingChanged, this, &Page::waitingChanged);
    connect(m_record, &LegalRecord::backRequested, this, [this] { goBack(); });
    connect(m_record, &LegalRecord::changed, m_list, &LegalList::reload);
    connect(m_record, &LegalRecord::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    retranslate();
    m_list->reload();
}

void LegalPage::refresh()
{
    m_list->reload();
}

void LegalPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.startsWith("new:"_L1))
        begin(text.mid(4));
    else if (!text.isEmpty())
        showFile(text);
}

void LegalPage::showFile(const QString& text)
{
    const auto id = domain::LegalFileId::fromString(text);
    m_record->keepDraft();
    if (id && m_record->show(*id)) {
        m_stack->setCurrentWidget(m_record);
        m_record->takeFocus();
    } else {
        showToast(this, {tr("This file is not there, or your role does not see it."), Meaning::Attention});
    }
}

void LegalPage::begin(const QString& fileNumber)
{
    const auto number = domain::FileNumber::parse(fileNumber);
    const auto person =
        number ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*number) : std::nullopt;
    if (!person) {
        showToast(this,
                  {number ? tr("Nobody has this file number.") : number.error().message, Meaning::Attention});
        return;
    }
    domain::LegalFile file;
    file.person = person->id;
    file.lawyer = m_file.actor().user;
    file.opened = m_file.database().today();
    auto* dialog = new NewFileDialog(
        file, file.opened,
        [this](const domain::LegalFile& wanted) { return make(wanted, tr("The file is open.")); }, this);
    dialog->open();
}

void LegalPage::renew(const ComingDate& paper)
{
    auto& database = m_file.database();
    auto wanted = domain::renewalFile(paper.person.id, paper.documentKind, paper.on, m_file.actor().user,
                                      database.today(), labelLanguage());
    for (const auto& hers : storage::LegalFileStore(database).ofPerson(paper.person.id))
        if (!hers.closed && hers.kind == wanted.kind) {
            showFile(hers.id.toString());
            showToast(this,
                      {tr("She has an open file of this kind already: here it is."), Meaning::Information});
            return;
        }
    const auto made = make(wanted, tr("A file for the renewal is open, with its deadlines."));
    if (!made) showToast(this, {made.error().message, Meaning::Attention});
}

domain::Result<void> LegalPage::make(const domain::LegalFile& file, const QString& said)
{
    const auto id = storage::LegalFileStore(m_file.database()).save(file);
    if (!id) return tl::unexpected(id.error());
    m_list->reload();
    showFile(id->toString());
    showToast(this, {said});
    return {};
}

bool LegalPage::goBack()
{
    if (m_stack->currentWidget() != m_record) return false;
    m_record->keepDraft();
    m_stack->setCurrentWidget(m_list);
    m_list->takeFocus();
    return true;
}

void LegalPage::takeFocus()
{
    if (m_stack->currentWidget() == m_record)
        m_record->takeFocus();
    else
        m_list->takeFocus();
}

void LegalPage::keepDraft()
{
    m_record->keepDraft();
}

void LegalPage::retranslate()
{
    m_list->retranslate();
    m_record->retranslate();
}

} // namespace wasl::ui
