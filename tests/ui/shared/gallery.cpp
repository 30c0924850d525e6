#include "tests/ui/shared/gallery.h"

#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/record_header.h"
#include "ui/shared/search_field.h"
#include "ui/shared/table_model.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui::tests
{

namespace
{
struct Line
{
    QString name, arabic, phone, number;
    QDate due;
    int days;
    ChipLook state;
};

std::vector<Line> lines()
{
    const auto done = ChipLook{Meaning::Done, u"Completed"_s, {}};
    const auto late = ChipLook{Meaning::Danger, u"No answer"_s, u"clock"_s};
    const auto sent = ChipLook{Meaning::Information, u"Sent"_s, u"send"_s};
    const auto waits = ChipLook{Meaning::Attention, u"Waiting"_s, u"clock"_s};
    const auto open = ChipLook{Meaning::Accent, u"Accepted"_s, u"done"_s};
    std::vector<Line> all;
    const QList<std::pair<QString, QString>> names = {{u"Mariama Camara"_s, u"مرياما كامارا"_s},
                                                      {u"Jean-Pierre N'Guessan"_s, u"جان بيير نغيسان"_s},
                                                      {u"Fatoumata Diallo"_s, u"فاطوماتا ديالو"_s},
                                                      {u"Yusuf al-Khatib"_s, u"يوسف الخطيب"_s},
                                                      {u"Blessing Okafor"_s, u"بليسينغ أوكافور"_s},
                                                      {u"Amadou Traoré"_s, u"أمادو تراوري"_s},
                                                      {u"Rim Haddad"_s, u"ريم حداد"_s}};
    const QList<ChipLook> states = {done, late, sent, waits, open, {Meaning::Neutral, u"Draft"_s, u"edit"_s},
                                    sent};
    for (int i = 0; i < names.size(); ++i)
        all.push_back({names[i].first, names[i].second, u"+212 661-23 45 6%1"_s.arg(i),
                       u"W-26-00012%1-K"_s.arg(i), QDate(2026, 11, 20 + i), 3 * i * i, states[i]});
    return all;
}
} // namespace

Gallery::Gallery()
{
    const auto& t = tokens();
    auto* header = new PageHeader(this);
    header->setTitle(u"Gallery"_s);
    header->setSubtitle(u"Everything pages are made of"_s);
    header->addAction(u"printButton"_s, u"Print"_s, u"print"_s);
    header->setMainAction(u"newButton"_s, u"New person"_s, u"add"_s);
    header->setBackVisible(true);
    header->filters()->setChips(
        {{u"all"_s, u"All"_s, 128}, {u"late"_s, u"Late"_s, 3}, {u"mine"_s, u"Mine"_s, -1}});
    column()->addWidget(header);

    auto* record = new RecordHeader(this);
    record->portrait()->setName(u"Mariama"_s, u"Camara"_s);
    record->setNames(u"Mariama Camara"_s, u"مرياما كامارا"_s);
    record->setFacts({u"34 years"_s, u"woman"_s, u"Guinea"_s, isolateLtr(u"W-26-000123-K"_s)});
    record->setChips({{Meaning::Accent, u"Asylum seeker"_s, u"document"_s},
                      {Meaning::Attention, u"Two needs"_s, {}},
                      {Meaning::Done, u"Consent given"_s, u"consent"_s},
                      {Meaning::Information, u"Referral open"_s, u"referral"_s},
                      {Meaning::Danger, u"Permit expired"_s, {}},
                      {Meaning::Neutral, u"Room 3, bed 2"_s, u"reception"_s}});
    column()->addWidget(record);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(t.card);
    auto* formCard = new Card(this);
    formCard->setHeading(u"Identity"_s);
    auto* form = new FormGrid(formCard);
    auto* family = new NameField(NameField::Script::Latin, form);
    family->setText(u"Camara"_s);
    auto* arabicFamily = new NameField(NameField::Script::Arabic, form);
    arabicFamily->setText(u"كامارا"_s);
    form->add(u"latin.family"_s, family)->setTexts(u"&Family name"_s);
    form->field(u"latin.family"_s)->setNeeded(true);
    form->add(u"arabic.family"_s, arabicFamily)->setTexts(u"Family name in Arabic"_s);
    auto* birth = new DateEdit(DateEdit::Accepts::Partial, form);
    form->add(u"birth"_s, birth)->setTexts(u"Date of birth"_s, u"The year alone will do."_s);
    auto* phone = new PhoneField(form);
    phone->setPhone(u"+212 661 234 567"_s);
    form->add(u"phone"_s, phone)->setTexts(u"Phone"_s);
    auto* combo = new CodeCombo(form);
    combo->setEntries({{u"GN"_s, u"Guinea"_s}, {u"CI"_s, u"Côte d'Ivoire"_s}, {u"SY"_s, u"سوريا"_s}});
    combo->setCode(u"GN"_s);
    form->add(u"nationality"_s, combo)->setTexts(u"Nationality"_s);
    auto* beds = new QSpinBox(form);
    form->add(u"beds"_s, beds)->setTexts(u"Beds"_s);
    auto* plain = new QComboBox(form);
    plain->addItems({u"Normal, 14 days"_s, u"Urgent, 72 hours"_s});
    form->add(u"priority"_s, plain)->setTexts(u"Priority"_s);
    auto* bad = new DateEdit(DateEdit::Accepts::Day, form);
    bad->setText(u"12/13/90"_s);
    form->add(u"bad"_s, bad)->setTexts(u"Arrival"_s);
    form->field(u"bad"_s)->setError(u"Write the year in four digits, as in 1990."_s);
    formCard->body()->addWidget(form);
    formCard->body()->addStretch();
    columns->addWidget(formCard, 3);

    auto* right = new Card(this);
    right->setHeading(u"Choices and notices"_s);
    auto* info = new Notice(right);
    info->say(Meaning::Information, u"Two releases wait for the network."_s);
    auto* warn = new Notice(right);
    warn->say(Meaning::Attention, u"The passphrase was wrong. Try again in 4 seconds."_s);
    warn->setAction(u"retryButton"_s, u"Try again"_s);
    auto* danger = new Notice(right);
    danger->say(Meaning::Danger, u"Not saved: the disk is full."_s);
    auto* done = new Notice(right);
    done->say(Meaning::Done, u"Backup verified by opening it."_s);
    for (auto* notice : {info, warn, danger, done})
        right->body()->addWidget(notice);
    auto* checks = new QHBoxLayout;
    auto* on = new QCheckBox(u"Needs an interpreter"_s, right);
    on->setChecked(true);
    on->setObjectName(u"onCheck"_s);
    auto* off = new QCheckBox(u"Minor"_s, right);
    off->setObjectName(u"offCheck"_s);
    auto* radio = new QRadioButton(u"Yes"_s, right);
    radio->setChecked(true);
    radio->setObjectName(u"yesRadio"_s);
    auto* radioOff = new QRadioButton(u"No"_s, right);
    radioOff->setObjectName(u"noRadio"_s);
    for (auto* button : std::initializer_list<QWidget*>{on, off, radio, radioOff})
        checks->addWidget(button);
    checks->addStretch();
    right->body()->addLayout(checks);
    auto* buttons = new QHBoxLayout;
    const auto make = [&](const QString& name, const QString& text, ButtonRole role) {
        auto* button = new QPushButton(text, right);
        button->setObjectName(name);
        setButtonRole(button, role);
        buttons->addWidget(button);
        return button;
    };
    make(u"saveButton"_s, u"Save"_s, ButtonRole::Primary);
    make(u"normalButton"_s, u"Normal"_s, ButtonRole::Normal);
    make(u"quietButton"_s, u"Quiet"_s, ButtonRole::Quiet);
    make(u"eraseButton"_s, u"Erase"_s, ButtonRole::Danger);
    make(u"disabledButton"_s, u"Disabled"_s, ButtonRole::Normal)->setEnabled(false);
    buttons->addStretch();
    right->body()->addLayout(buttons);
    auto* fold = new FoldSection(right);
    fold->setHeading(u"Rarely needed"_s);
    right->body()->addWidget(fold);
    right->body()->addStretch();
    columns->addWidget(right, 2);
    column()->addLayout(columns, 1);
    retranslate();
}

void Gallery::retranslate() {}

TableGallery::TableGallery()
{
    auto* header = new PageHeader(this);
    header->setTitle(u"Referrals"_s);
    header->setMainAction(u"newReferralButton"_s, u"New referral"_s, u"add"_s);
    header->filters()->setChips(
        {{u"open"_s, u"Open"_s, 42}, {u"late"_s, u"Late"_s, 3}, {u"closed"_s, u"Closed"_s, 512}});
    column()->addWidget(header);
    auto* search = new SearchField(this);
    search->setObjectName(u"searchEdit"_s);
    search->setAccessibleName(u"Search"_s);
    search->setPlaceholderText(u"Name, file number, partner"_s);
    column()->addWidget(search);

    auto* model = new TableModel<Line>(this);
    using Column = TableColumn<Line>;
    model->setColumns(
        {Column(u"name"_s, u"Name"_s, [](const Line& l) { return l.name; }),
         Column(u"arabic"_s, u"In Arabic"_s, [](const Line& l) { return l.arabic; }),
         Column(u"state"_s, u"State"_s, [](const Line& l) { return l.state; }),
         Column(u"number"_s, u"File"_s, [](const Line& l) { return l.number; }),
         Column(u"phone"_s, u"Phone"_s, [](const Line& l) { return l.phone; }).withIcon([](const Line&) {
             return themeIcon(u"phone"_s, IconInk::Quiet);
         }),
         Column(u"due"_s, u"Due"_s, [](const Line& l) { return writeDate(l.due); })
             .sortedBy([](const Line& l) { return QVariant(l.due); }),
         Column(u"days"_s, u"Days"_s, [](const Line& l) { return writeNumber(l.days); })
             .atEnd()
             .sortedBy([](const Line& l) { return QVariant(l.days); })});
    model->setRows(lines());
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"tabs"_s);
    auto* view = new QTableView(this);
    view->setObjectName(u"referralsTable"_s);
    view->setAccessibleName(u"Referrals"_s);
    view->setModel(model);
    setUpTable(view, {.onOpen = {}, .columns = {}, .remember = {}, .stretched = 0});
    fitColumns(view);
    view->selectRow(2);
    search->setResults(view);
    auto* holder = new QWidget(this);
    auto* inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 12, 0, 0);
    inside->addWidget(view);
    tabs->addTab(holder, u"Referrals"_s);
    auto* empty = new EmptyState(u"reception"_s, this);
    empty->setTexts(u"No stays yet"_s,
                    u"Here you will see who sleeps where. The first step is to give somebody a bed."_s);
    empty->setFirstStep(u"firstStayButton"_s, u"Give a bed"_s, u"add"_s);
    tabs->addTab(empty, u"Stays"_s);
    column()->addWidget(tabs, 1);
}

} // namespace wasl::ui::tests
