// Every shared control on one page: seen in each language and appearance, named, and reached by keyboard.

#include "tests/support/suite.h"
#include "tests/ui/shared/gallery.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/look_switch.h"

#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl::ui;
using namespace wasl::ui::tests;

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look().set(wasl::language::Language::French, Appearance::Light); }

    void isSeenInEveryLook()
    {
        Gallery gallery;
        grabEveryLook(gallery, u"gallery"_s);
        TableGallery table;
        grabEveryLook(table, u"table"_s);
        table.findChild<QTabWidget*>(u"tabs"_s)->setCurrentIndex(1);
        grabEveryLook(table, u"empty"_s);
    }

    void everyControlIsNamed()
    {
        Gallery gallery;
        TableGallery table;
        QCOMPARE(namelessControls(gallery).join(u'\n'), QString());
        QCOMPARE(namelessControls(table).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestGallery)
#include "tst_gallery.moc"
