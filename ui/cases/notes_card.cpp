#include "ui/cases/notes_card.h"

#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

NotesCard::NotesCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_adding(new QWidget(this))
    , m_form(new FormGrid(m_adding))
    , m_text(new QPlainTextEdit(m_form))
    , m_compartment(new CodeCombo(m_form))
    , m_add(new QPushButton(m_adding))
{
    m_text->setObjectName(u"noteTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(58);
    m_compartment->setObjectName(u"noteCompartmentCombo"_s);
    m_add->setObjectName(u"addNoteButton"_s);
    auto* adding = new QVBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    m_form->add(u"text"_s, m_text, FormGrid::Width::Full);
    m_form->add(u"compartment"_s, m_compartment, FormGrid::Width::Full);
    adding->addWidget(m_form);
    adding->addWidget(m_add, 0, Qt::AlignLeading);
    body()->addWidget(m_adding);

    auto* area = new QScrollArea(this);
    area->setObjectName(u"notesArea"_s);
    area->setProperty("surface", u"page"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_inside = new QVBoxLayout(content);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->addStretch();
    area->setWidget(content);
    area->setMinimumHeight(96);
    body()->addWidget(area, 1);

    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesCard::edited);
    connect(m_compartment, &CodeCombo::codeChanged, this, &NotesCard::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        domain::CaseNote note;
        const auto written = draft();
        note.text = written.text;
        note.compartment = written.compartment;
        if (note.text.isEmpty())
            showRefusals({{u"note-empty"_s, tr("Write the note first."), u"text"_s}});
        else
            Q_EMIT addWanted(note);
    });
}

namespace
{

/// One whole sentence for each, since languages decline what stands in them.
QString closedWords(domain::Compartment which)
{
    switch (which) {
    case domain::Compartment::Legal:
        return NotesCard::tr("There are notes in the legal compartment that you may not read.");
    case domain::Compartment::Medical:
        return NotesCard::tr("There are notes in the medical compartment that you may not read.");
    case domain::Compartment::Violence:
        return NotesCard::tr("There are notes in the compartment on violence that you may not read.");
    case domain::Compartment::General:
        break;
    }
    return NotesCard::tr("There are notes that you may not read.");
}

} // namespace

void NotesCard::fillCompartments()
{
    std::vector<CodeEntry> entries;
    for (const auto compartment : domain::allOf<domain::Compartment>())
        if (compartment == domain::Compartment::General ||
            (domain::mayHold(m_file.actor().role, compartment) && m_file.database().cipher(compartment)))
            entries.push_back({domain::code(compartment), domain::label(compartment)});
    m_compartment->setEntries(entries);
    if (m_compartment->code().isEmpty()) m_compartment->setCode(domain::code(domain::Compartment::General));
    m_form->field(u"compartment"_s)->setVisible(entries.size() > 1);
}

void NotesCard::show(const domain::Case& shown, bool mayEdit, const std::vector<domain::Compartment>& closed)
{
    m_shown = shown;
    m_closed = closed;
    m_adding->setVisible(mayEdit && domain::may(m_file.actor().role, domain::Action::EditNotes));
    fillCompartments();
    showNotes();
}

void NotesCard::showNotes()
{
    delete m_list;
    m_list = new QWidget;
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens().unit);
    addClosed(lines);
    const storage::UserStore users(m_file.database());
    for (auto note = m_shown.notes.rbegin(); note != m_shown.notes.rend(); ++note) {
        const auto author = users.find(note->author);
        //: When and by whom something was done.
        auto when = author ? tr("%1, by %2").arg(writeDateTime(note->writtenAt), isolate(author->displayName))
                           : writeDateTime(note->writtenAt);
        if (note->compartment != domain::Compartment::General)
            when += u"  ·  "_s + domain::label(note->compartment);
        auto* head = new QLabel(when, m_list);
        setTextRole(head, TextRole::Caption, true);
        auto* text = new QLabel(note->text, m_list);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(head);
        lines->addWidget(text);
        lines->addSpacing(tokens().control);
    }
    if (m_shown.notes.empty() && m_closed.empty()) {
        auto* none = new QLabel(tr("No note yet."), m_list);
        setTextRole(none, TextRole::Body, true);
        lines->addWidget(none);
    }
    m_inside->insertWidget(0, m_list);
}

void NotesCard::addClosed(QVBoxLayout* lines)
{
    for (const auto which : m_closed) {
        auto* told = new Notice(m_list);
        told->setObjectName(u"closedNotes-"_s + domain::code(which));
        told->say(Meaning::Information, closedWords(which));
        if (domain::may(m_file.actor().role, domain::Action::BreakGlass)) {
            auto* open = told->setAction(u"breakGlassButton-"_s + domain::code(which), tr("Emergency…"));
            connect(open, &QPushButton::clicked, this, [this, which] { Q_EMIT glassWanted(which); });
        }
        lines->addWidget(told);
        lines->addSpacing(tokens().control);
    }
}

std::vector<domain::Refusal> NotesCard::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    return m_form->showRefusals(refusals);
}

storage::NoteDraft NotesCard::draft() const
{
    return {
        domain::fromCode<domain::Compartment>(m_compartment->code()).value_or(domain::Compartment::General),
        typed()};
}

QString NotesCard::typed() const
{
    return m_text->toPlainText().trimmed();
}

void NotesCard::setDraft(const storage::NoteDraft& draft)
{
    m_compartment->setCode(domain::code(draft.compartment));
    m_text->setPlainText(draft.text);
}

void NotesCard::retranslate()
{
    setHeading(tr("Notes"));
    m_form->field(u"text"_s)->setTexts(tr("New &note"));
    m_form->field(u"compartment"_s)->setTexts(tr("Who may read it"));
    m_add->setText(tr("&Keep this note"));
    fillCompartments();
    showNotes();
}

} // namespace wasl::ui
