#include "ui/legal/row_dialogs.h"

#include "ui/legal/legal_words.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int linesOfResult = 58;

QPlainTextEdit* resultEdit(FormGrid* form, const QString& name, const QString& text)
{
    auto* edit = new QPlainTextEdit(text, form);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(linesOfResult);
    return edit;
}

} // namespace

std::optional<QTime> readHour(const QString& typed)
{
    auto text = typed.trimmed().toLower();
    text.replace(u'h', u':');
    text.replace(u'.', u':');
    if (text.endsWith(u':')) text += u"00"_s;
    for (const auto& form : {u"H:m"_s, u"H"_s})
        if (const auto time = QTime::fromString(text, form); time.isValid()) return time;
    return std::nullopt;
}

RowDialog::RowDialog(const QString& name, const QString& title, const QString& keepText, QWidget* parent)
    : QDialog(parent)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_column(dialogColumn(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setMinimumWidth(560);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelRowButton"_s);
    auto* keep = buttons->addButton(keepText, QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepRowButton"_s);
    setButtonRole(keep, ButtonRole::Primary);
    keep->setDefault(true);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_form);
    m_column->addStretch();
    m_column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RowDialog::finish);
}

void RowDialog::addUnder(QWidget* widget)
{
    m_column->insertWidget(2, widget);
}

void RowDialog::finish()
{
    m_notice->clear();
    m_form->clearErrors();
    if (!m_form->allDatesRead()) return;
    const auto kept = keep();
    if (kept) {
        accept();
        return;
    }
    auto refusal = kept.error();
    // The domain names "deadlines[2].due"; here there is one row.
    if (refusal.field.contains(u'[')) refusal.field = refusal.field.section(u'.', -1);
    m_notice->say(m_form->showRefusals({refusal}));
}

StepDialog::StepDialog(const domain::LegalStep& step, QDate today, Take take, QWidget* parent)
    : RowDialog(u"stepDialog"_s, tr("Step of the procedure"), tr("Keep the step"), parent)
    , m_step(step)
    , m_take(std::move(take))
    , m_on(new DateEdit(DateEdit::Accepts::Day, form()))
    , m_what(new QLineEdit(step.what, form()))
    , m_result(resultEdit(form(), u"stepResultEdit"_s, step.result))
{
    m_on->setObjectName(u"stepDayEdit"_s);
    m_what->setObjectName(u"stepWhatEdit"_s);
    m_on->setToday(today);
    m_on->setDate(step.on.isValid() ? step.on : today);
    form()->add(u"what"_s, m_what, FormGrid::Width::Full)->setTexts(tr("&What was done"));
    form()->field(u"what"_s)->setNeeded(true);
    form()->add(u"on"_s, m_on)->setTexts(tr("&Day"));
    form()->add(u"result"_s, m_result, FormGrid::Width::Full)->setTexts(tr("What came &of it"));
    m_what->setFocus();
}

domain::Result<void> StepDialog::keep()
{
    m_step.on = m_on->date();
    m_step.what = m_what->text().trimmed();
    m_step.result = m_result->toPlainText().trimmed();
    return m_take(m_step);
}

HearingDialog::HearingDialog(const domain::Hearing& hearing, QDate today, Take take, QWidget* parent)
    : RowDialog(u"hearingDialog"_s, tr("Hearing"), tr("Keep the hearing"), parent)
    , m_hearing(hearing)
    , m_take(std::move(take))
    , m_day(new DateEdit(DateEdit::Accepts::Day, form()))
    , m_time(new LtrField(form()))
    , m_place(new QLineEdit(hearing.place, form()))
    , m_lawyer(new QLineEdit(hearing.lawyer, form()))
    , m_interpreter(new QCheckBox(tr("An &interpreter must come"), this))
    , m_result(resultEdit(form(), u"hearingResultEdit"_s, hearing.result))
{
    m_day->setObjectName(u"hearingDayEdit"_s);
    m_time->setObjectName(u"hearingTimeEdit"_s);
    m_place->setObjectName(u"hearingPlaceEdit"_s);
    m_lawyer->setObjectName(u"hearingLawyerEdit"_s);
    m_interpreter->setObjectName(u"hearingInterpreterCheck"_s);
    m_day->setToday(today);
    const auto local = hearing.at.toLocalTime();
    if (hearing.at.isValid()) {
        m_day->setDate(local.date());
        m_time->setText(local.time().toString(u"HH:mm"_s));
    }
    m_interpreter->setChecked(hearing.interpreterNeeded);
    form()->add(u"at"_s, m_day)->setTexts(tr("&Day"));
    form()->field(u"at"_s)->setNeeded(true);
    form()->add(u"time"_s, m_time)->setTexts(tr("&Hour"), tr("Such as 09:30"));
    form()->field(u"time"_s)->setNeeded(true);
    form()->add(u"place"_s, m_place)->setTexts(tr("&Place"), tr("Court and room"));
    form()->add(u"lawyer"_s, m_lawyer)->setTexts(tr("&Lawyer"));
    form()->add(u"result"_s, m_result, FormGrid::Width::Full)->setTexts(tr("What came &of it"));
    addUnder(m_interpreter);
    m_day->setFocus();
}

domain::Result<void> HearingDialog::keep()
{
    const auto hour = readHour(m_time->text());
    // The file itself asks for the day.
    if (!hour && m_day->date().isValid())
        return domain::refuse(u"hour-missing"_s, tr("Write the hour, such as 09:30."), u"time"_s);
    m_hearing.at = hour && m_day->date().isValid() ? QDateTime(m_day->date(), *hour, Qt::LocalTime).toUTC()
                                                   : domain::Moment();
    m_hearing.place = m_place->text().trimmed();
    m_hearing.lawyer = m_lawyer->text().trimmed();
    m_hearing.interpreterNeeded = m_interpreter->isChecked();
    m_hearing.result = m_result->toPlainText().trimmed();
    return m_take(m_hearing);
}

NewFileDialog::NewFileDialog(const domain::LegalFile& file, QDate today, Take take, QWidget* parent)
    : RowDialog(u"newLegalFileDialog"_s, tr("Open a legal file"), tr("Open the file"), parent)
    , m_file(file)
    , m_take(std::move(take))
    , m_kind(new CodeCombo(form()))
    , m_authority(new CodeCombo(form()))
    , m_reference(new QLineEdit(file.reference, form()))
{
    m_kind->setObjectName(u"newFileKindCombo"_s);
    m_authority->setObjectName(u"newFileAuthorityCombo"_s);
    m_reference->setObjectName(u"newFileReferenceEdit"_s);
    m_kind->setEntries(legalEntries(u"legal_file_kinds"_s, today));
    m_authority->setEntries(legalEntries(u"authorities"_s, today));
    m_kind->setCode(file.kind);
    m_authority->setCode(file.authority);
    form()->add(u"kind"_s, m_kind)->setTexts(tr("&Kind of procedure"));
    form()->field(u"kind"_s)->setNeeded(true);
    form()->add(u"authority"_s, m_authority)->setTexts(tr("&Authority"));
    form()
        ->add(u"reference"_s, m_reference, FormGrid::Width::Full)
        ->setTexts(tr("&Reference"), tr("The authority’s number, if there is one already."));
    m_kind->setFocus();
}

domain::Result<void> NewFileDialog::keep()
{
    m_file.kind = m_kind->code();
    m_file.authority = m_authority->code();
    m_file.reference = m_reference->text().trimmed();
    return m_take(m_file);
}

} // namespace wasl::ui
