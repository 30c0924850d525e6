#include "ui/unlock/step.h"

#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Step::Step(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_form(new QWidget(this))
    , m_body(new QVBoxLayout(m_form))
    , m_notice(new Notice(this))
    , m_bar(new QProgressBar(this))
    , m_doing(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
    , m_ways(new QVBoxLayout)
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addStretch(2);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.unit);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    column->addLayout(words);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(t.field);
    column->addWidget(m_form);
    column->addWidget(m_notice);
    m_buttons->setSpacing(t.control);
    m_buttons->addWidget(m_main);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addWidget(m_bar);
    column->addWidget(m_doing);
    m_ways->setSpacing(0);
    column->addLayout(m_ways);
    column->addStretch(3);

    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_text, TextRole::Body, true);
    setTextRole(m_doing, TextRole::Caption, true);
    for (auto* label : {m_heading, m_text})
        label->setWordWrap(true);
    setButtonRole(m_main, ButtonRole::Primary);
    m_main->setObjectName(u"mainButton"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_doing->hide();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        --m_wait;
        sayHowLong();
    });
    connect(m_main, &QPushButton::clicked, this, &Step::submitted);
}

void Step::setBusy(bool busy, const QString& text)
{
    m_form->setEnabled(!busy);
    m_main->setEnabled(!busy && m_wait == 0);
    for (int i = 0; i < m_ways->count(); ++i)
        if (auto* way = m_ways->itemAt(i)->widget()) way->setEnabled(!busy);
    m_bar->setVisible(busy);
    m_bar->setAccessibleName(text);
    m_doing->setText(text);
    m_doing->setVisible(busy);
}

void Step::showRefusal(const domain::Refusal& refusal)
{
    clearProblems();
    std::vector<domain::Refusal> left = {refusal};
    for (auto* form : findChildren<FormGrid*>()) {
        left = form->showRefusals(left);
        if (left.empty()) return;
    }
    m_notice->say(refusal);
}

void Step::showProblem(Meaning meaning, const QString& text)
{
    m_notice->say(meaning, text);
}

void Step::clearProblems()
{
    m_notice->clear();
    for (auto* field : findChildren<Field*>())
        field->clearError();
}

void Step::holdOff(int seconds)
{
    m_wait = seconds;
    if (seconds > 0) m_clock.start();
    sayHowLong();
}

void Step::setTexts(const QString& heading, const QString& text, const QString& mainAction)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_mainAction = mainAction;
    if (m_wait == 0) m_main->setText(mainAction);
}

QPushButton* Step::addWay(const QString& objectName)
{
    auto* way = new QPushButton(this);
    way->setObjectName(objectName);
    setButtonRole(way, ButtonRole::Link);
    m_ways->addWidget(way, 0, Qt::AlignLeading);
    return way;
}

QPushButton* Step::addBeside(const QString& objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Step::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void Step::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_main->isEnabled()) {
        Q_EMIT submitted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Step::sayHowLong()
{
    if (m_wait <= 0) {
        m_wait = 0;
        m_clock.stop();
        m_main->setText(m_mainAction);
        m_main->setEnabled(m_form->isEnabled());
        return;
    }
    m_main->setText(tr("Wait %n seconds", nullptr, m_wait));
    m_main->setEnabled(false);
}

} // namespace wasl::ui
