#include "ui/network/carry_dialog.h"

#include "app/storage/keys/durable_file.h"
#include "app/storage/release_store.h"
#include "app/sync/https_exchange.h"
#include "app/sync/publisher.h"
#include "ui/shared/card.h"
#include "ui/shared/notice.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// A step: what it is for, and under it its button.
Card* carryStep(QVBoxLayout* column, const QString& heading, const QString& words)
{
    auto* card = new Card(column->parentWidget());
    card->setHeading(heading);
    auto* text = new QLabel(words, card);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    column->addWidget(card);
    return card;
}

QPushButton* stepButton(Card* card, const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, card);
    button->setObjectName(objectName);
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

} // namespace

CarryDialog::CarryDialog(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_day(file.database().today())
    , m_bar(new TaskBar(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"carryDialog"_s);
    setWindowTitle(tr("Without a connection"));
    resize(880, 690);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.field);
    m_notice->setObjectName(u"carryNotice"_s);
    column->addWidget(m_notice);
    auto* steps = new QWidget(this);
    auto* inside = new QVBoxLayout(steps);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(t.field);
    if (sync::Memberships(file).current()) addOwn(inside);
    addForOthers(inside);
    inside->addStretch();
    column->addWidget(scrolled(u"carryArea"_s, steps, this), 1);
    column->addWidget(m_bar);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"closeCarryButton"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CarryDialog::addOwn(QVBoxLayout* column)
{
    auto* out = carryStep(
        column, tr("1. Save the figures"),
        tr("Where this computer never has a connection, the altered figures leave in a file on a USB stick. "
           "Hand it to somebody who has a connection and Wasl, or a browser. Months that are saved are "
           "closed "
           "for ever, so the date must be right."));
    auto* today =
        new QCheckBox(tr("Today is really %1").arg(QLocale().toString(m_day, u"dddd d MMMM yyyy"_s)), out);
    today->setObjectName(u"todayIsRightCheck"_s);
    out->body()->addWidget(today);
    if (const auto restored = storage::ReleaseStore(m_file.database()).restoredOn()) {
        m_notice->say(Meaning::Attention,
                      tr("This file was restored from a backup and does not know what left since. If this "
                         "computer can have a connection once, send over it first."));
        m_closeLost = new QCheckBox(
            tr("Close the months that were over on %1, without their figures").arg(writeDate(*restored)),
            out);
        m_closeLost->setObjectName(u"closeLostCheck"_s);
        out->body()->addWidget(m_closeLost);
    }
    m_save = stepButton(out, u"saveToCarryButton"_s, tr("Save the file"));
    setButtonRole(m_save, ButtonRole::Primary);
    for (auto* check : {today, m_closeLost})
        if (check) connect(check, &QCheckBox::toggled, this, [this, today] { allowSaving(today); });
    connect(m_save, &QPushButton::clicked, this, &CarryDialog::save);
    allowSaving(today);

    auto* back = carryStep(column, tr("2. Read the answer"),
                           tr("Whoever delivered the file brings an answer back, with the hub's receipts."));
    auto* read = stepButton(back, u"readCarriedAnswerButton"_s, tr("Choose the answer"));
    connect(read, &QPushButton::clicked, this, &CarryDialog::readAnswer);
}

void CarryDialog::allowSaving(const QCheckBox* today)
{
    m_save->setEnabled(today->isChecked() && (!m_closeLost || m_closeLost->isChecked()));
}

void CarryDialog::addForOthers(QVBoxLayout* column)
{
    auto* others =
        carryStep(column, tr("For another association"),
                  tr("If this computer has a connection, it can deliver the file of an association "
                     "that has none. The file holds altered figures only, and nothing of it is kept "
                     "here. Carry the answer back to them."));
    m_deliver = stepButton(others, u"deliverCarriedButton"_s, tr("Choose the file to deliver"));
    connect(m_deliver, &QPushButton::clicked, this, &CarryDialog::deliver);
}

void CarryDialog::save()
{
    const QPointer<CarryDialog> here(this); // the program may lock itself meanwhile
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the figures as"),
                                           sync::requestsFileName(m_day), tr("Carried figures (*.json)")});
    if (!here || path.isEmpty()) return;
    const auto lost = m_closeLost ? sync::Publisher::Lost::Close : sync::Publisher::Lost::Ask;
    const auto packed = sync::Carrying(m_file).pack(m_day, lost);
    const auto written = packed.and_then([&path](const wire::CarriedRequests& requests) {
        return storage::writeDurably(path, wire::encode(requests));
    });
    if (written)
        m_notice->say(Meaning::Done,
                      tr("%n release(s) saved. Have the file delivered, and read the answer in "
                         "when it comes back.",
                         nullptr, int(packed->requests.size())));
    else
        m_notice->say(written.error());
    Q_EMIT changed();
}

void CarryDialog::readAnswer()
{
    const QPointer<CarryDialog> here(this);
    const auto path = m_chooser.ask(
        this, {FileQuestion::Kind::Open, tr("The hub's answer"), {}, tr("Carried answers (*.json)")});
    if (!here || path.isEmpty()) return;
    const auto back = sync::readAnswers(path).and_then(
        [this](const wire::CarriedAnswers& answers) { return sync::Carrying(m_file).take(answers); });
    if (back)
        sayHome(*back);
    else
        m_notice->say(back.error());
    Q_EMIT changed();
}

void CarryDialog::sayHome(const sync::Homecoming& back)
{
    QStringList said;
    if (back.problem) said << back.problem->message;
    if (back.left > 0) said << tr("%n release(s) wait here.", nullptr, back.left);
    if (back.delivered > 0) said << tr("%n release(s) delivered, with a receipt.", nullptr, back.delivered);
    if (said.isEmpty()) said << tr("The answer holds nothing new.");
    m_notice->say(back.problem || back.left > 0 ? Meaning::Attention : Meaning::Done, said.join(u'\n'));
}

void CarryDialog::deliver()
{
    const QPointer<CarryDialog> here(this);
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Open,
                                           tr("The file of the other association"),
                                           {},
                                           tr("Carried figures (*.json)")});
    if (!here || path.isEmpty()) return;
    const auto requests = sync::readRequests(path);
    if (!requests) {
        m_notice->say(requests.error());
        return;
    }
    const auto membership = sync::Memberships(m_file).current();
    if (membership && membership->url == requests->hub)
        connectFor(*requests);
    else
        askToConnect(*requests);
}

void CarryDialog::askToConnect(const wire::CarriedRequests& requests)
{
    const auto address = sync::parseHubAddress(requests.hub);
    if (!address) {
        m_notice->say(address.error());
        return;
    }
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Another hub"),
                                     tr("This file is for the hub at %1. Connect to it?")
                                         .arg(isolateLtr(QString::fromLatin1(address->authority()))),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"otherHubQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    auto* yes = question->addButton(tr("Connect"), QMessageBox::AcceptRole);
    yes->setObjectName(u"connectToHubButton"_s);
    dress(question, Meaning::Information, yes);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, this, [this, requests] { connectFor(requests); });
    question->open();
}

void CarryDialog::connectFor(const wire::CarriedRequests& requests)
{
    m_notice->clear();
    m_deliver->setEnabled(false);
    m_task = runInBackground(
        this,
        [requests](Job& job) {
            const auto told = [&job, total = qint64(requests.requests.size())](int done) {
                job.setProgress(done, total);
            };
            return sync::deliver(requests, told, job.stopToken());
        },
        [this](const domain::Result<wire::CarriedAnswers>& answers) { saveAnswer(answers); });
    connect(m_task, &Task::finished, m_deliver, [this] { m_deliver->setEnabled(true); });
    m_bar->follow(m_task, tr("Delivering to the hub"));
}

void CarryDialog::reject()
{
    if (!m_task || !m_task->isRunning()) {
        QDialog::reject();
        return;
    }
    m_task->cancel();
    m_notice->say(Meaning::Attention,
                  tr("The delivery was stopped. The hub may have taken a part: deliver the "
                     "same file again for its answer. Nothing is counted twice."));
}

void CarryDialog::saveAnswer(const domain::Result<wire::CarriedAnswers>& answers)
{
    if (!answers) {
        m_notice->say(answers.error());
        return;
    }
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the answer as"),
                                           sync::answersFileName(m_file.database().today()),
                                           tr("Carried answers (*.json)")});
    if (path.isEmpty()) {
        m_notice->say(Meaning::Attention,
                      tr("The hub has answered, but its answer was not saved. Deliver the "
                         "same file again to have it: nothing is counted twice."));
        return;
    }
    if (const auto written = storage::writeDurably(path, wire::encode(*answers)); !written) {
        m_notice->say(written.error());
        return;
    }
    const int refused = int(answers->answers.size()) - answers->taken();
    m_notice->say(refused > 0 ? Meaning::Attention : Meaning::Done,
                  refused > 0
                      ? tr("The hub said no to %n request(s); why stands in the answer. Carry it back to "
                           "the association.",
                           nullptr, refused)
                      : tr("Delivered. Carry the answer back to the association."));
}

} // namespace wasl::ui
