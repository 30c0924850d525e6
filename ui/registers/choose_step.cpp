#include "ui/registers/choose_step.h"

#include "ui/registers/past_imports.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ChooseStep::ChooseStep(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_chooser(std::move(chooser))
    , m_words(new QLabel(this))
    , m_form(new FormGrid(this))
    , m_path(new LtrField(m_form))
    , m_choose(new QPushButton(this))
    , m_past(new PastImports(file, this))
{
    m_path->setObjectName(u"registerPathEdit"_s);
    m_choose->setObjectName(u"chooseRegisterButton"_s);
    m_choose->setIcon(themeIcon(u"folder"_s));
    m_words->setWordWrap(true);
    auto* line = new QWidget(m_form);
    line->setObjectName(u"registerLine"_s);
    line->setFocusProxy(m_path);
    auto* both = new QHBoxLayout(line);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(tokens().control);
    both->addWidget(m_path, 1);
    both->addWidget(m_choose);
    m_form->add(u"file"_s, line, FormGrid::Width::Full);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    column->addWidget(m_words);
    column->addWidget(m_form);
    column->addSpacing(tokens().field);
    column->addWidget(m_past, 1);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &ChooseStep::choose);
    connect(m_path, &QLineEdit::textEdited, m_form, &FormGrid::clearErrors);
}

QString ChooseStep::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ChooseStep::choose()
{
    const auto path =
        m_chooser.ask(this, {FileQuestion::Kind::Open, tr("The register to import"), QDir::homePath(),
                             tr("Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)")});
    if (path.isEmpty()) return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_form->clearErrors();
    Q_EMIT chosen();
}

void ChooseStep::showRefusal(const domain::Refusal& refusal)
{
    m_form->showRefusals({{refusal.code, refusal.message, u"file"_s}});
}

void ChooseStep::refresh()
{
    m_past->refresh();
}

void ChooseStep::retranslate()
{
    m_past->retranslate();
    m_words->setText(
        tr("A spreadsheet or a table as text, with one person or one visit in each row. Nothing of "
           "it is lost: what cannot be read is kept in the person's note."));
    m_form->field(u"file"_s)->setTexts(tr("&File"), tr("Excel (.xlsx), LibreOffice (.ods) or text (.csv)."));
    m_path->setAccessibleName(tr("File of the register"));
    m_choose->setText(tr("&Choose…"));
}

} // namespace wasl::ui
