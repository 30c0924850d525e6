#include "ui/cases/attachments_card.h"

#include "app/storage/vault/case_file.h"
#include "ui/cases/attachment_preview.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::AttachmentOnItsWay;
using storage::CaseAttachment;

namespace
{

QString attachmentIcon(storage::FileKind kind)
{
    using Kind = storage::FileKind;
    switch (kind) {
    case Kind::Jpeg:
    case Kind::Png:
        return u"show"_s;
    case Kind::Text:
        return u"note"_s;
    case Kind::Workbook:
        return u"columns"_s;
    default:
        return u"document"_s;
    }
}

} // namespace

AttachmentsCard::AttachmentsCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_progress(new TaskBar(this))
    , m_model(new TableModel<CaseAttachment>(this))
    , m_table(new QTableView(this))
    , m_none(new EmptyState(u"attachment"_s, this))
    , m_compartmentLabel(new QLabel(this))
    , m_compartment(new CodeCombo(this))
    , m_add(new QPushButton(this))
    , m_look(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_notice->setObjectName(u"attachmentsNotice"_s);
    m_table->setObjectName(u"attachmentsTable"_s);
    m_compartment->setObjectName(u"attachmentCompartmentCombo"_s);
    m_add->setObjectName(u"attachButton"_s);
    m_look->setObjectName(u"lookAtAttachmentButton"_s);
    m_copy->setObjectName(u"copyAttachmentButton"_s);
    m_remove->setObjectName(u"removeAttachmentButton"_s);
    m_add->setIcon(themeIcon(u"attachment"_s));
    body()->addWidget(m_notice);
    body()->addWidget(m_progress);
    setColumns();
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) { look(m_model->row(index)); }, {}, {}, 0});
    body()->addWidget(m_none, 1);
    body()->addWidget(m_table, 1);
    auto* chosen = new QHBoxLayout;
    for (auto* button : {m_look, m_copy, m_remove}) {
        setButtonRole(button, ButtonRole::Quiet);
        chosen->addWidget(button);
    }
    chosen->addStretch();
    body()->addLayout(chosen);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_add);
    adding->addStretch();
    adding->addWidget(m_compartmentLabel);
    adding->addWidget(m_compartment);
    body()->addLayout(adding);

    connect(m_add, &QPushButton::clicked, this, &AttachmentsCard::attach);
    connect(m_look, &QPushButton::clicked, this, [this] { withChosen(&AttachmentsCard::look); });
    connect(m_copy, &QPushButton::clicked, this, [this] { withChosen(&AttachmentsCard::saveCopy); });
    connect(m_remove, &QPushButton::clicked, this, [this] { withChosen(&AttachmentsCard::remove); });
}

storage::AttachmentStore AttachmentsCard::store() const
{
    return {m_file.database(), m_file.subkey(storage::Subkey::Attachments)};
}

void AttachmentsCard::show(const domain::Case& shown, const QString& word, bool mayEdit)
{
    if (shown.id != m_case) m_notice->clear();
    m_case = shown.id;
    m_word = word;
    m_mayEdit = mayEdit && domain::may(m_file.actor().role, domain::Action::EditNotes);
    fillCompartments();
    reload();
}

void AttachmentsCard::reload()
{
    m_model->setRows(store().ofCase(m_case));
    const bool any = m_model->rowCount() > 0;
    if (any) m_table->setCurrentIndex(m_model->index(0, 0));
    fitColumns(m_table);
    m_none->setVisible(!any);
    m_table->setVisible(any);
    for (auto* button : {m_look, m_copy})
        button->setVisible(any);
    m_remove->setVisible(any && m_mayEdit);
    m_add->setVisible(m_mayEdit);
}

void AttachmentsCard::fillCompartments()
{
    std::vector<CodeEntry> entries;
    for (const auto compartment : domain::allOf<domain::Compartment>())
        if (compartment == domain::Compartment::General || m_file.database().cipher(compartment))
            entries.push_back({domain::code(compartment), domain::label(compartment)});
    m_compartment->setEntries(entries);
    if (m_compartment->code().isEmpty()) m_compartment->setCode(domain::code(domain::Compartment::General));
    for (auto* widget : std::initializer_list<QWidget*>{m_compartment, m_compartmentLabel})
        widget->setVisible(m_mayEdit && entries.size() > 1);
}

void AttachmentsCard::attach()
{
    FileQuestion question;
    question.title = tr("Attach a file");
    question.start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    question.filter = tr("Documents and pictures (*.pdf *.jpg *.jpeg *.png *.txt *.docx *.odt *.xlsx)");
    const auto path = m_chooser.ask(this, question);
    if (path.isEmpty()) return;
    m_notice->clear();
    const auto compartment =
        domain::fromCode<domain::Compartment>(m_compartment->code()).value_or(domain::Compartment::General);
    auto begun = store().begin(m_case, compartment);
    if (!begun) {
        m_notice->say(begun.error());
        return;
    }
    m_add->setEnabled(false);
    auto file = std::make_shared<AttachmentOnItsWay>(*std::move(begun));
    m_task = runInBackground(
        this,
        [file, path](Job& job) -> domain::Result<void> {
            return file->takeIn(path, [&job](qint64 done, qint64 total) {
                job.setProgress(done, total);
                return !job.isCancelled();
            });
        },
        [this, file](const domain::Result<void>& taken) {
            if (taken)
                keep(std::move(*file));
            else
                keep(tl::unexpected(taken.error()));
        });
    connect(m_task, &Task::finished, this, [this] { m_add->setEnabled(true); });
    m_progress->follow(m_task, tr("Attaching the file"));
}

void AttachmentsCard::keep(domain::Result<AttachmentOnItsWay> file)
{
    if (!file) {
        m_notice->say(file.error());
        return;
    }
    const auto name = file->name();
    if (const auto kept = store().keep(*std::move(file)); !kept) {
        m_notice->say(kept.error());
        return;
    }
    reload();
    Q_EMIT said(tr("%1 is attached.").arg(isolate(name)));
}

void AttachmentsCard::withChosen(void (AttachmentsCard::*act)(const CaseAttachment&))
{
    const auto index = m_table->currentIndex();
    if (index.isValid()) (this->*act)(CaseAttachment(m_model->row(index)));
}

void AttachmentsCard::look(const CaseAttachment& attachment)
{
    auto content = store().read(attachment.id);
    if (!content) {
        m_notice->say(content.error());
        return;
    }
    auto* preview = new AttachmentPreview(attachment, *std::move(content), this);
    connect(preview, &AttachmentPreview::copyWanted, this, [this, attachment, preview] {
        preview->accept();
        saveCopy(attachment);
    });
    preview->open();
}

void AttachmentsCard::saveCopy(const CaseAttachment& attachment)
{
    auto* warning =
        new QMessageBox(QMessageBox::NoIcon, tr("Save a copy"),
                        tr("The copy will not be encrypted: whoever finds it can read it. Delete it "
                           "as soon as it is no longer needed. That it was made is noted."),
                        QMessageBox::NoButton, this);
    warning->setObjectName(u"copyWarning"_s);
    warning->setAttribute(Qt::WA_DeleteOnClose);
    auto* go = warning->addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    go->setObjectName(u"confirmCopyButton"_s);
    dress(warning, Meaning::Attention, go);
    warning->addButton(tr("Cancel"), QMessageBox::RejectRole)->setObjectName(u"cancelCopyButton"_s);
    connect(go, &QPushButton::clicked, this, [this, attachment] {
        FileQuestion question;
        question.kind = FileQuestion::Kind::Save;
        question.title = tr("Save a copy");
        question.start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .filePath(attachment.name);
        const auto path = m_chooser.ask(this, question);
        if (path.isEmpty()) return;
        if (const auto saved = store().saveCopy(attachment.id, path); !saved)
            m_notice->say(saved.error());
        else
            Q_EMIT said(tr("The copy is saved."));
    });
    warning->open();
}

void AttachmentsCard::remove(const CaseAttachment& attachment)
{
    if (!confirmByTyping(this, tr("Remove a file"),
                         tr("%1 will be gone for good; only that it was here stays in the journal.")
                             .arg(isolate(attachment.name)),
                         m_word, tr("Remove it")))
        return;
    if (const auto removed = store().remove(attachment.id); !removed) {
        m_notice->say(removed.error());
        return;
    }
    reload();
    Q_EMIT said(tr("The file is removed."));
}

void AttachmentsCard::setColumns()
{
    using Column = TableColumn<CaseAttachment>;
    m_model->setColumns(
        {Column(u"name"_s, tr("File"), [](const CaseAttachment& a) { return isolate(a.name); })
             .withIcon([](const CaseAttachment& a) { return themeIcon(attachmentIcon(a.kind)); })
             .withToolTip([](const CaseAttachment& a) { return a.name; }),
         Column(u"size"_s, tr("Size"),
                [](const CaseAttachment& a) { return isolate(QLocale().formattedDataSize(a.size, 0)); })
             .atEnd()
             .sortedBy([](const CaseAttachment& a) { return QVariant(a.size); }),
         Column(u"compartment"_s, tr("Who may read it"),
                [](const CaseAttachment& a) { return domain::label(a.compartment); }),
         Column(u"added"_s, tr("Attached"), [](const CaseAttachment& a) { return writeDateTime(a.addedAt); })
             .sortedBy([](const CaseAttachment& a) { return QVariant(a.addedAt); }),
         Column(u"by"_s, tr("By"), [](const CaseAttachment& a) { return isolate(a.addedByName); })});
}

void AttachmentsCard::retranslate()
{
    setHeading(tr("Files"));
    m_table->setAccessibleName(tr("Files of the case"));
    m_none->setTexts(tr("No file yet"),
                     tr("Letters, papers and photos of papers are kept here, encrypted: PDF, JPEG, PNG, "
                        "plain text, Word, Excel and LibreOffice Writer, up to 10 MB each."));
    m_add->setText(tr("&Attach a file…"));
    m_look->setText(tr("Look at it"));
    m_copy->setText(tr("Save a copy…"));
    m_remove->setText(tr("Remove…"));
    m_compartmentLabel->setText(tr("Who may read it"));
    m_compartment->setAccessibleName(tr("Who may read it"));
    setColumns();
    fillCompartments();
}

} // namespace wasl::ui
