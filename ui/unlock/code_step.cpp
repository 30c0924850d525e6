#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"
#include "ui/unlock/steps.h"

#include <QGridLayout>
#include <QLabel>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CodeStep::CodeStep(QWidget* parent)
    : Step(parent)
    , m_card(new Card(this))
    , m_groups(new QWidget(m_card))
    , m_form(new FormGrid(this))
    , m_typed(new LtrField(m_form))
    , m_print(new QPushButton(m_card))
    , m_written(addBeside(u"codeWrittenButton"_s))
    , m_again(addWay(u"showCodeAgainButton"_s))
    , m_lost(addWay(u"newCodeButton"_s))
{
    auto* grid = new QGridLayout(m_groups);
    grid->setContentsMargins(0, 0, 0, 0);
    // The code is written left to right in every language.
    m_groups->setLayoutDirection(Qt::LeftToRight);
    m_card->body()->addWidget(m_groups);
    m_card->body()->addWidget(m_print, 0, Qt::AlignLeading);
    m_print->setObjectName(u"printCodeButton"_s);
    m_print->setIcon(themeIcon(u"print"_s));
    m_typed->setObjectName(u"typedCodeEdit"_s);
    m_form->add(u"code"_s, m_typed, FormGrid::Width::Full);
    body()->addWidget(m_card);
    body()->addWidget(m_form);
    mainButton()->setObjectName(u"confirmCodeButton"_s);
    setButtonRole(m_written, ButtonRole::Primary);
    connect(m_print, &QPushButton::clicked, this, &CodeStep::print);
    connect(m_written, &QPushButton::clicked, this, [this] { turn(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { turn(false); });
    connect(m_lost, &QPushButton::clicked, this, &CodeStep::newCodeWanted);
    retranslate();
}

void CodeStep::setCode(const QString& associationName, const QString& code)
{
    m_association = associationName;
    m_code = code;
    m_typed->clear();
    clearProblems();
    for (auto* label : m_groups->findChildren<QLabel*>())
        delete label;
    auto* grid = static_cast<QGridLayout*>(m_groups->layout());
    const auto parts = code.split(u'-', Qt::SkipEmptyParts);
    for (int i = 0; i < parts.size(); ++i) {
        auto* label = new QLabel(parts[i], m_groups);
        label->setAlignment(Qt::AlignCenter);
        setTextRole(label, TextRole::Title);
        grid->addWidget(label, i / 3, i % 3);
    }
    turn(code.isEmpty());
}

QString CodeStep::typed() const
{
    return withoutBidiMarks(m_typed->text());
}

void CodeStep::forgetCode()
{
    setCode({}, {});
}

void CodeStep::begin()
{
    turn(m_code.isEmpty());
}

void CodeStep::turn(bool typing)
{
    m_card->setVisible(!typing);
    m_written->setVisible(!typing);
    m_form->setVisible(typing);
    mainButton()->setVisible(typing);
    m_again->setVisible(typing && !m_code.isEmpty());
    m_lost->setVisible(m_code.isEmpty());
    if (typing)
        m_typed->setFocus();
    else
        m_written->setFocus();
    retranslate();
}

void CodeStep::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QTextDocument page;
    page.setDefaultFont(fontOf(TextRole::SectionHead));
    const auto direction = isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    page.setHtml(u"<div dir='%1'><h2>%2</h2><p>%3</p><p style='font-size:20pt'>%4</p><p>%5</p></div>"_s.arg(
        direction, m_association.toHtmlEscaped(),
        tr("Recovery code of the case file in Wasl").toHtmlEscaped(), isolateLtr(m_code),
        tr("Keep this sheet locked away. Whoever has it and the file can read everything.").toHtmlEscaped()));
    page.print(&printer);
}

void CodeStep::retranslate()
{
    const bool typing = !m_form->isHidden();
    if (typing)
        setTexts(tr("Type the recovery code back"),
                 tr("So that it is certain that the paper is right. No record can be kept before."),
                 tr("&Confirm"));
    else
        setTexts(tr("The recovery code"),
                 tr("It opens the file when a passphrase is forgotten, and it is shown only now. Print it or "
                    "write it "
                    "down, and keep the paper locked away from this computer."),
                 tr("&Confirm"));
    m_form->field(u"code"_s)->setTexts(tr("&Recovery code"),
                                       tr("Capital or small letters, with or without the dashes."));
    m_print->setText(tr("&Print…"));
    m_written->setText(tr("I have it on &paper"));
    m_again->setText(tr("&Show the code again"));
    m_lost->setText(tr("The code is lost: &make a new one"));
}

} // namespace wasl::ui
