// Fields and what is typed into them.

#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/search_field.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/writing.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStringListModel>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::language::Language;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(Language::English, Appearance::Light); }

    void refusalsGoBesideTheirFields()
    {
        FormGrid form;
        auto* family = new NameField(NameField::Script::Latin, &form);
        form.add(u"family"_s, family)->setTexts(u"&Family name"_s, u"As on the paper"_s);
        form.add(u"phone"_s, new PhoneField(&form))->setTexts(u"Phone"_s);
        form.show();
        const auto left = form.showRefusals({{u"needed"_s, u"Write a name."_s, u"family"_s},
                                             {u"no-consent"_s, u"Consent is missing."_s, {}},
                                             {u"other"_s, u"Elsewhere."_s, u"nowhere"_s}});
        QCOMPARE(left.size(), 2U);
        QCOMPARE(form.field(u"family"_s)->error(), u"Write a name."_s);
        QVERIFY(form.field(u"phone"_s)->error().isEmpty());
        QCOMPARE(family->accessibleName(), u"Family name"_s);
        QCOMPARE(family->accessibleDescription(), u"Write a name."_s);
        QSignalSpy edited(&form, &FormGrid::edited);
        QTest::keyClicks(family, u"C"_s);
        QVERIFY(form.field(u"family"_s)->error().isEmpty());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(family->accessibleDescription(), u"As on the paper"_s);
    }

    void theFormHasOneColumnWhereThereIsNoRoomForTwo()
    {
        FormGrid form;
        auto* first = form.add(u"a"_s, new QLineEdit(&form));
        auto* second = form.add(u"b"_s, new QLineEdit(&form));
        form.resize(800, 300);
        form.show();
        QTRY_COMPARE(first->y(), second->y());
        form.resize(300, 300);
        QTRY_VERIFY(second->y() > first->y());
        QCOMPARE(first->x(), second->x());
    }

    void datesAreReadAsPeopleTypeThem()
    {
        DateEdit edit(DateEdit::Accepts::Day);
        edit.setToday(QDate(2026, 11, 23));
        edit.setText(u"3.2.1990"_s);
        QCOMPARE(edit.date(), QDate(1990, 2, 3));
        Q_EMIT edit.editingFinished();
        QCOMPARE(edit.text(), u"03/02/1990"_s);
        QSignalSpy problem(&edit, &DateEdit::problemFound);
        edit.setText(u"31/02/1990"_s);
        Q_EMIT edit.editingFinished();
        QVERIFY(!problem.takeLast().first().toString().isEmpty());
        QVERIFY(!edit.date().isValid());
        edit.setText(u"1990"_s);
        QVERIFY(!edit.read());
        edit.clear();
        QVERIFY(edit.read() && !*edit.read());
    }

    void aDateOutsideItsRangeIsRefused()
    {
        DateEdit edit(DateEdit::Accepts::Day);
        edit.setRange(QDate(2020, 1, 1), QDate(2026, 12, 31));
        edit.setDate(QDate(2019, 12, 31));
        QCOMPARE(edit.read().error().code, u"date-too-early"_s);
        edit.setDate(QDate(2027, 1, 1));
        QCOMPARE(edit.read().error().code, u"date-too-late"_s);
        edit.setDate(QDate(2026, 12, 31));
        QVERIFY(edit.read());
    }

    void partOfADateWillDo()
    {
        DateEdit edit(DateEdit::Accepts::Partial);
        edit.setToday(QDate(2026, 11, 23));
        edit.setText(u"1990"_s);
        QCOMPARE((*edit.read())->precision(), domain::DatePrecision::Year);
        edit.setText(u"34 ans"_s);
        QCOMPARE((*edit.read())->precision(), domain::DatePrecision::EstimatedAge);
    }

    void datesRunLeftToRightInAnArabicWindow()
    {
        look().set(Language::Arabic, Appearance::Light);
        DateEdit edit;
        edit.show();
        QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
        QVERIFY(edit.alignment() & Qt::AlignRight);
        look().set(Language::French, Appearance::Light);
        QTRY_VERIFY(edit.alignment() & Qt::AlignLeft);
    }

    void aNameHasItsOwnDirection()
    {
        NameField any(NameField::Script::Any);
        any.setText(u"كامارا"_s);
        QCOMPARE(any.layoutDirection(), Qt::RightToLeft);
        any.setText(u"Camara"_s);
        QCOMPARE(any.layoutDirection(), Qt::LeftToRight);
        any.setText(u"  Jean   Pierre "_s);
        QCOMPARE(any.name(), u"Jean Pierre"_s);
    }

    void phonesAreKeptAsNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("local") << u"06 61-23.45 67"_s << u"+212661234567"_s;
        QTest::newRow("00") << u"00224 620 00 00 00"_s << u"+224620000000"_s;
        QTest::newRow("arabic digits") << u"٠٦٦١٢٣٤٥٦٧"_s << u"+212661234567"_s;
        QTest::newRow("short") << u"4455"_s << u"4455"_s;
    }

    void phonesAreKeptAsNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        PhoneField field;
        for (const auto c : typed)
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        QCOMPARE(field.phone(), kept);
    }

    void aListIsSearchedWithoutAccents()
    {
        CodeCombo combo;
        combo.setEntries(
            {{u"CI"_s, u"Côte d’Ivoire"_s}, {u"GN"_s, u"Guinea"_s}, {u"GW"_s, u"Guinea-Bissau"_s}});
        QVERIFY(combo.code().isEmpty());
        QSignalSpy chosen(&combo, &CodeCombo::codeChanged);
        QSignalSpy problem(&combo, &CodeCombo::problemFound);
        combo.show();
        QTest::keyClicks(combo.lineEdit(), u"cote"_s);
        Q_EMIT combo.lineEdit()->editingFinished();
        QCOMPARE(combo.code(), u"CI"_s);
        QCOMPARE(chosen.takeLast().first().toString(), u"CI"_s);

        combo.setEditText(u"Atlantis"_s);
        QVERIFY(combo.code().isEmpty());
        Q_EMIT combo.lineEdit()->editingFinished();
        QCOMPARE(combo.currentText(), u"Atlantis"_s);
        QVERIFY(!problem.takeLast().first().toString().isEmpty());

        combo.setEditText(u"guinea"_s);
        Q_EMIT combo.lineEdit()->editingFinished();
        QCOMPARE(combo.code(), u"GN"_s);
        combo.setEntries({{u"GN"_s, u"غينيا"_s}, {u"CI"_s, u"كوت ديفوار"_s}});
        QCOMPARE(combo.code(), u"GN"_s);
        QCOMPARE(combo.currentText(), u"غينيا"_s);
        combo.setCode({});
        QVERIFY(combo.code().isEmpty() && combo.currentText().isEmpty());
    }

    void searchingWaitsForAPauseAndDownGoesIntoTheResults()
    {
        SearchField search;
        QTableView results;
        QStringListModel model({u"one"_s, u"two"_s});
        results.setModel(&model);
        results.show();
        search.setResults(&results);
        search.show();
        QSignalSpy searched(&search, &SearchField::searched);
        QSignalSpy opened(&results, &QAbstractItemView::activated);
        QTest::keyClicks(&search, u"cam"_s);
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.first().first().toString(), u"cam"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&search, Qt::Key_Down);
        QCOMPARE(results.currentIndex().row(), 0);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(searched.count(), 2);
        QVERIFY(searched.last().first().toString().isEmpty());
    }

    void aDialogIsAsHighAsWhatItSays()
    {
        QDialog dialog;
        dialog.setMinimumWidth(300);
        auto* column = new QVBoxLayout(&dialog);
        auto* form = new FormGrid(&dialog);
        form->add(u"a"_s, new QLineEdit(form), FormGrid::Width::Full)
            ->setTexts(u"A"_s,
                       u"This is explained in words that need more than one line of a narrow dialog."_s);
        column->addWidget(form);
        growWithContent(&dialog);
        dialog.show();
        const auto isWhole = [&] {
            return std::ranges::all_of(dialog.findChildren<QLabel*>(), [](const QLabel* label) {
                return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
            });
        };
        QTRY_VERIFY(isWhole());
        QCOMPARE(dialog.height(), column->totalHeightForWidth(dialog.width()));
        const int before = dialog.height();
        form->field(u"a"_s)->setError(
            u"It was refused for a reason that is told at length, since whoever reads it must know what is "
            "to be done, whom to ask, and why nothing was saved before all that."_s);
        QTRY_VERIFY(dialog.height() > before);
        QTRY_VERIFY(isWhole());
    }

    void whatIsHigherThanTheScreenScrolls()
    {
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        auto* content = new QWidget(&dialog);
        auto* inside = new QVBoxLayout(content);
        auto* part = new QWidget(content);
        part->setFixedHeight(300);
        inside->addWidget(part);
        auto* area = scrolled(u"area"_s, content, &dialog);
        column->addWidget(area);
        auto* button = new QPushButton(u"Save"_s, &dialog);
        column->addWidget(button);
        growWithContent(&dialog, area);
        dialog.show();
        QTRY_VERIFY(area->viewport()->height() >= content->layout()->sizeHint().height());
        part->setFixedHeight(5000);
        const int screen = dialog.screen()->availableGeometry().height();
        QTRY_VERIFY(dialog.height() > screen / 2);
        QVERIFY(dialog.height() < screen);
        QVERIFY(dialog.rect().contains(button->geometry()));
    }

    void monthsAreWrittenInWords()
    {
        look().set(Language::French, Appearance::Light);
        QCOMPARE(withoutBidiMarks(writeMonth({2026, 8})), u"août 2026"_s);
        QCOMPARE(withoutBidiMarks(writeMonths({{2026, 1}, {2026, 10}})), u"janvier 2026 – octobre 2026"_s);
        QCOMPARE(writeMonths({{2026, 8}, {2026, 8}}), writeMonth({2026, 8}));
        look().set(Language::Arabic, Appearance::Light);
        QCOMPARE(withoutBidiMarks(writeMonth({2026, 8})), u"غشت 2026"_s);
    }

    void whatIsWrittenKeepsItsDirection()
    {
        look().set(Language::Arabic, Appearance::Light);
        QCOMPARE(writeDate(QDate(2026, 3, 9)), QChar(0x2066) + u"09/03/2026"_s + QChar(0x2069));
        QCOMPARE(withoutBidiMarks(writeDate(QDate(2026, 3, 9))), u"09/03/2026"_s);
        QVERIFY(withoutBidiMarks(writeNumber(1503)).contains(u'1'));
        QVERIFY(writeDate({}).isEmpty());
    }
};

WASL_TEST_IN(QApplication, TestFields)
#include "tst_fields.moc"
