#include "tests/ui/support/grab_page.h"

#include "ui/shared/look_switch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace wasl::ui::tests
{

namespace
{

/// Parts that Qt makes itself inside its own controls.
bool isPart(const QWidget& widget)
{
    if (widget.objectName().startsWith("qt_"_L1)) return true;
    const auto* parent = widget.parentWidget();
    if (parent && parent->inherits("QComboBoxPrivateContainer")) return true;
    return qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget) ||
           qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
           widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxPrivateContainer");
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget);
}

QString pathOf(const QWidget* widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName());
    return path.join(u" > "_s);
}

} // namespace

LookSwitch& look()
{
    static auto* one = new LookSwitch(*qApp, qApp);
    return *one;
}

QString grabPage(QWidget& widget, const QString& name, language::Language language, Appearance appearance)
{
    look().set(language, appearance);
    widget.resize(1366, 768);
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget, 2000);
    QTest::qWait(200); // layouts inside layouts settle one after the other
    QDir folder(qEnvironmentVariable("WASL_SCREENS", QDir::temp().filePath(u"wasl-screens"_s)));
    folder.mkpath(u"."_s);
    const auto path = folder.filePath(u"%1-%2-%3.png"_s.arg(
        name, language::code(language), appearance == Appearance::Dark ? u"dark"_s : u"light"_s));
    widget.grab().save(path);
    return path;
}

void grabEveryLook(QWidget& widget, const QString& name)
{
    for (const auto language : {language::Language::Arabic, language::Language::French})
        for (const auto appearance : {Appearance::Light, Appearance::Dark})
            grabPage(widget, name, language, appearance);
}

QStringList namelessControls(const QWidget& top)
{
    QStringList found;
    for (auto* widget : top.findChildren<QWidget*>()) {
        if (!isControl(*widget) || isPart(*widget)) continue;
        if (widget->objectName().isEmpty()) found << u"no object name: "_s + pathOf(widget);
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << u"no accessible name: "_s + pathOf(widget);
    }
    return found;
}

} // namespace wasl::ui::tests
