#include "ui/beneficiaries/rights_tab.h"

#include "app/reports/pdf_writer.h"
#include "app/reports/person_file.h"
#include "app/storage/reach.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/erasure.h"
#include "ui/beneficiaries/rights_answer_dialog.h"
#include "ui/beneficiaries/rights_request_dialog.h"
#include "ui/shared/background.h"
#include "ui/shared/card.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Action;
using domain::PersonRight;
using domain::RightsOutcome;
using domain::RightsRequest;
using domain::RightsUrgency;

RightsTab::RightsTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser,
                     QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_keeping(new Notice(this))
{
    const auto& t = tokens();
    setObjectName(u"rightsTab"_s);
    m_notice->setObjectName(u"rightsNotice"_s);
    m_keeping->setObjectName(u"keepingNotice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_notice);
    column->addWidget(m_keeping);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(t.card);
    buildRequests(*lines);
    buildFile(*lines);
    buildErasure(*lines);
    lines->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    retranslate();
}

void RightsTab::buildRequests(QVBoxLayout& lines)
{
    m_requests = new Card(this);
    m_register = new QPushButton(this);
    m_answer = new QPushButton(this);
    m_view = new QTableView(this);
    m_model = new TableModel<RightsRequest>(this);
    m_none = new QLabel(this);
    m_register->setObjectName(u"registerRequestButton"_s);
    m_register->setIcon(themeIcon(u"add"_s));
    m_answer->setObjectName(u"answerRequestButton"_s);
    m_none->setObjectName(u"noRequestsLabel"_s);
    setTextRole(m_none, TextRole::Body, true);
    m_none->setWordWrap(true);
    m_view->setObjectName(u"rightsTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view, {.onOpen = [this](const QModelIndex&) { answer(); }});
    m_requests->addHeadWidget(m_register);
    m_requests->body()->addWidget(m_none);
    m_requests->body()->addWidget(m_view);
    m_requests->body()->addWidget(m_answer, 0, Qt::AlignLeading);
    lines.addWidget(m_requests);
    connect(m_register, &QPushButton::clicked, this, &RightsTab::registerRequest);
    connect(m_answer, &QPushButton::clicked, this, &RightsTab::answer);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RightsTab::enableAnswer);
}

void RightsTab::buildFile(QVBoxLayout& lines)
{
    m_fileCard = new Card(this);
    m_fileWords = new QLabel(this);
    m_language = new ChoiceCombo(this);
    m_saveFile = new QPushButton(this);
    m_answers = new QCheckBox(this);
    m_fileWords->setWordWrap(true);
    setTextRole(m_fileWords, TextRole::Body, true);
    m_language->setObjectName(u"fileLanguageCombo"_s);
    for (const auto language : language::allLanguages)
        m_language->addItem(language::ownName(language), int(language));
    m_saveFile->setObjectName(u"savePersonFileButton"_s);
    m_saveFile->setIcon(themeIcon(u"print"_s));
    m_answers->setObjectName(u"answersRequestCheck"_s);
    m_fileCard->body()->addWidget(m_fileWords);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens().control);
    line->addWidget(m_language);
    line->addWidget(m_saveFile);
    line->addWidget(m_answers);
    line->addStretch();
    m_fileCard->body()->addLayout(line);
    lines.addWidget(m_fileCard);
    connect(m_saveFile, &QPushButton::clicked, this, &RightsTab::saveFile);
}

void RightsTab::buildErasure(QVBoxLayout& lines)
{
    m_erasure = new Card(this);
    m_erasureWords = new QLabel(this);
    m_reason = new QLineEdit(this);
    m_reasonField = new Field(u"reason"_s, m_reason, this);
    m_erase = new QPushButton(this);
    m_erasureWords->setWordWrap(true);
    setTextRole(m_erasureWords, TextRole::Body, true);
    m_reason->setObjectName(u"erasureReasonEdit"_s);
    m_erase->setObjectName(u"erasePersonButton"_s);
    setButtonRole(m_erase, ButtonRole::Danger);
    m_erasure->body()->addWidget(m_erasureWords);
    m_erasure->body()->addWidget(m_reasonField);
    m_erasure->body()->addWidget(m_erase, 0, Qt::AlignLeading);
    m_erasure->setVisible(domain::may(m_file.actor().role, Action::ErasePerson));
    lines.addWidget(m_erasure);
    connect(m_erase, &QPushButton::clicked, this, &RightsTab::erase);
}

ChipLook RightsTab::chipOf(const RightsRequest& request, QDate today)
{
    const int left = domain::daysLeft(request, today);
    switch (domain::urgencyOn(request, today)) {
    case RightsUrgency::Answered:
        return request.answer->outcome == RightsOutcome::Refused
                   ? ChipLook{Meaning::Neutral, domain::label(request.answer->outcome), u"stop"_s}
                   : ChipLook{Meaning::Done, domain::label(request.answer->outcome), u"done"_s};
    case RightsUrgency::Late:
        return {Meaning::Danger, tr("%n day(s) late", nullptr, -left), u"danger"_s};
    case RightsUrgency::Soon:
        return {Meaning::Attention, left == 0 ? tr("Due today") : tr("Due in %n day(s)", nullptr, left),
                u"clock"_s};
    case RightsUrgency::Later:
        return {Meaning::Information, tr("Due in %n day(s)", nullptr, left), u"clock"_s};
    }
    return {};
}

std::vector<TableColumn<RightsRequest>> RightsTab::columns() const
{
    using Column = TableColumn<RightsRequest>;
    const auto day = today();
    const auto reasons = std::make_shared<const domain::Codebook>(
        storage::SettingsStore(m_file.database()).codebook(u"rights_refusal_reasons"_s));
    return {
        Column(u"right"_s, tr("Right"), [](const RightsRequest& r) { return domain::label(r.right); }),
        Column(u"received"_s, tr("Received"), [](const RightsRequest& r) { return writeDate(r.receivedOn); })
            .sortedBy([](const RightsRequest& r) { return QVariant(r.receivedOn); }),
        Column(u"due"_s, tr("Due"), [](const RightsRequest& r) { return writeDate(r.due); })
            .sortedBy([](const RightsRequest& r) { return QVariant(r.due); }),
        Column(u"state"_s, tr("State"), [day](const RightsRequest& r) { return chipOf(r, day); })
            .sortedBy([](const RightsRequest& r) { return QVariant(r.answer ? QDate() : r.due); }),
        Column(u"asker"_s, tr("Asked by"),
               [](const RightsRequest& r) {
                   return r.representative.isEmpty() ? domain::label(r.asker) : isolate(r.representative);
               }),
        Column(u"answer"_s, tr("Asked and answered"), [reasons](const RightsRequest& r) {
            QStringList parts{isolate(r.details)};
            if (r.answer)
                parts = {writeDate(r.answer->on),
                         r.answer->refusalReason.isEmpty()
                             ? QString()
                             : reasons->label(r.answer->refusalReason, labelLanguage()),
                         isolate(r.answer->text)};
            parts.removeIf([](const QString& part) { return withoutBidiMarks(part).isEmpty(); });
            return parts.join(u" · "_s);
        }).withToolTip([](const RightsRequest& r) { return r.answer ? r.answer->text : r.details; })};
}

void RightsTab::show(const domain::Beneficiary& person)
{
    if (person.id != m_person.id) {
        m_notice->clear();
        m_reason->clear();
        m_reasonField->clearError();
        m_language->setCurrentIndex(m_language->findData(int(reports::languageOf(person))));
        m_answers->setChecked(true);
    }
    m_person = person;
    read();
}

void RightsTab::read()
{
    const auto& t = tokens();
    auto& database = m_file.database();
    const auto role = m_file.actor().role;
    auto requests = storage::RightsRequestStore(database).ofPerson(m_person.id);
    const bool some = !requests.empty();
    const int shown = std::clamp(int(requests.size()), 1, 4);
    m_model->setRows(std::move(requests));
    fitColumns(m_view);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + shown * t.row +
                           2 * m_view->frameWidth() + 2);
    m_view->setVisible(some);
    m_none->setVisible(!some);
    m_register->setVisible(domain::may(role, Action::RecordRights));
    m_answer->setVisible(some && storage::reaches(database, Action::AnswerRights, m_person.id));
    if (some) {
        // What waits longest is what one comes for.
        const RightsRequest* first = nullptr;
        for (const auto& request : m_model->rows())
            if (!request.answer && (!first || request.due < first->due)) first = &request;
        const auto at = m_model->find([&](const RightsRequest& r) { return !first || r.id == first->id; });
        m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    }
    enableAnswer();

    m_fileCard->setVisible(storage::reaches(database, Action::AnswerRights, m_person.id));
    const auto waiting = waitingAccess();
    m_answers->setVisible(waiting.has_value());
    m_answers->setText(
        tr("It answers her request of %1").arg(waiting ? writeDate(waiting->receivedOn) : QString()));
    if (m_person.keepUntil && *m_person.keepUntil < today())
        m_keeping->say(Meaning::Attention,
                       tr("Her file was to be kept until %1. Erase it, or write another day in her identity.")
                           .arg(writeDate(*m_person.keepUntil)));
    else
        m_keeping->clear();
}

std::optional<RightsRequest> RightsTab::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.front()));
}

std::optional<RightsRequest> RightsTab::waitingAccess() const
{
    std::optional<RightsRequest> found;
    for (const auto& request : m_model->rows()) // the newest first
        if (request.right == PersonRight::Access && !request.answer) found = request;
    return found;
}

void RightsTab::enableAnswer()
{
    const auto request = chosen();
    m_answer->setEnabled(request && !request->answer);
}

void RightsTab::registerRequest()
{
    m_notice->clear();
    auto* dialog = new RightsRequestDialog(m_file, m_person, this);
    connect(dialog, &RightsRequestDialog::recorded, this, [this](const QDate& due) {
        Q_EMIT saved(tr("The request was registered. It is to be answered by %1.").arg(writeDate(due)),
                     false);
    });
    dialog->open();
}

void RightsTab::answer()
{
    const auto request = chosen();
    if (!request || request->answer || !m_answer->isVisibleTo(this)) return;
    m_notice->clear();
    auto* dialog = new RightsAnswerDialog(m_file, *request, this);
    connect(dialog, &RightsAnswerDialog::answered, this,
            [this] { Q_EMIT saved(tr("The answer was recorded."), false); });
    dialog->open();
}

void RightsTab::saveFile()
{
    m_notice->clear();
    const auto path =
        m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save her file as"),
                             m_person.fileNumber.toString() + u".pdf"_s, tr("PDF files (*.pdf)")});
    if (path.isEmpty()) return;
    auto& database = m_file.database();
    // Written down before it leaves, and whether or not the disk then takes it.
    if (const auto noted = storage::RightsRequestStore(database).noteFileGiven(m_person.id); !noted) {
        m_notice->say(noted.error());
        return;
    }
    const auto file =
        reports::personFile(database, m_person, {m_file.associationName(), m_file.actor().name, today()},
                            language::Language(m_language->currentData().toInt()));
    const auto request =
        m_answers->isVisibleTo(this) && m_answers->isChecked() ? waitingAccess() : std::nullopt;
    m_saveFile->setEnabled(false);
    auto* task = runInBackground(
        this, [report = file.report, path] { return reports::writePdf(report, path); },
        [this, file, request](const domain::Result<void>& written) {
            if (!written)
                m_notice->say(written.error());
            else
                fileSaved(file, request);
        });
    connect(task, &Task::finished, m_saveFile, [button = m_saveFile] { button->setEnabled(true); });
    showTask(this, task, tr("Writing her file"));
}

void RightsTab::fileSaved(const reports::PersonFile& file, const std::optional<RightsRequest>& request)
{
    if (!file.leftOut.isEmpty())
        m_notice->say(Meaning::Information,
                      tr("Left out, and said so in the file, because your role does not "
                         "see it: %1.")
                          .arg(file.leftOut.join(tr(", ", "between parts"))));
    auto message = tr("Her file was saved. It holds personal data and is not encrypted.");
    if (request) {
        const auto answered = storage::RightsRequestStore(m_file.database())
                                  .answer(request->id, reports::answerOf(file, request->channel));
        if (!answered) {
            m_notice->say(answered.error());
            return;
        }
        message = tr("Her file was saved, and her request is answered by it. The file is not encrypted.");
    }
    Q_EMIT saved(message, false);
}

void RightsTab::erase()
{
    m_notice->clear();
    m_reasonField->clearError();
    Q_EMIT aboutToErase();
    const auto done = erasePerson(this, m_file, m_person, m_reason->text(), m_chooser);
    if (!done) {
        if (done.error().field == m_reasonField->name())
            m_reasonField->setError(done.error().message);
        else
            m_notice->say(done.error());
        return;
    }
    if (!*done) return;
    m_person = {};
    m_model->setRows({});
    m_reason->clear();
    Q_EMIT erased();
}

void RightsTab::retranslate()
{
    m_model->setColumns(columns());
    m_requests->setHeading(tr("Requests about her data"));
    m_view->setAccessibleName(tr("Requests about her data"));
    m_register->setText(tr("Register a request…"));
    m_answer->setText(tr("Answer…"));
    m_none->setText(tr("She has asked for nothing yet. Access, rectification, opposition and erasure are "
                       "registered here, with the day by which they are to be answered."));
    m_fileCard->setHeading(tr("Her whole file"));
    m_fileWords->setText(
        tr("All that is kept about her, to take away: what your role does not see is named in "
           "it as left out. The copy is noted in the journal."));
    m_language->setAccessibleName(tr("Language of the file"));
    m_saveFile->setText(tr("Save as PDF…"));
    m_erasure->setHeading(tr("Erasure"));
    m_erasureWords->setText(tr("At the end of keeping, or when she asks for it and nothing obliges the "
                               "association to keep her file. It cannot be undone."));
    m_reasonField->setTexts(tr("Reason"), tr("It stands on the certificate; write no name."));
    m_erase->setText(tr("Erase for good…"));
    if (!m_person.id.isNull()) read();
}

} // namespace wasl::ui
