// Every text in every language: nothing unfinished, nothing lost on the way.

#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
    bool plural = false;
};

QList<Message> messagesOf(const QString& code)
{
    QFile file(QStringLiteral(WASL_SOURCES "/translations/wasl_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        if (name == "name"_L1) context = xml.readElementText();
        if (name == "message"_L1) {
            found.append(Message{context, {}, {}, false, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (name == "source"_L1) {
            found.last().source = xml.readElementText();
        } else if (name == "translation"_L1) {
            found.last().unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!found.last().plural) found.last().translations << xml.readElementText();
        } else if (name == "numerusform"_L1) {
            found.last().translations << xml.readElementText();
        }
    }
    return found;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression mark(u"%L?[0-9]"_s);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found << it.next().captured().remove(u'L');
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFinished_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto& code : {u"ar"_s, u"fr"_s, u"en"_s})
            QTest::addRow("%s", qPrintable(code)) << code;
    }

    void everyTextIsFinished()
    {
        QFETCH(QString, code);
        const auto messages = messagesOf(code);
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const auto& message : messages) {
            const auto where = u"%1: %2"_s.arg(message.context, message.source);
            // English is its own source; only its plural forms need writing. A guess of the tool would be
            // shown.
            if (code == "en"_L1 && !message.plural) {
                for (const auto& text : message.translations)
                    if (!text.isEmpty() && text != message.source) wrong << u"not its source: "_s + where;
                continue;
            }
            if (message.unfinished || message.translations.contains(QString()))
                wrong << u"unfinished: "_s + where;
            const int forms = code == "ar"_L1 ? 6 : 2;
            if (message.plural && message.translations.size() != forms) wrong << u"plural forms: "_s + where;
            if (message.plural) continue; // "one bed" and "two beds" may do without their number
            for (const auto& text : message.translations)
                if (placeholders(text) != placeholders(message.source)) wrong << u"placeholders: "_s + where;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void allLanguagesHoldTheSameTexts()
    {
        const auto keys = [](const QString& code) {
            QStringList found;
            for (const auto& message : messagesOf(code))
                found << message.context + u'|' + message.source;
            found.sort();
            return found;
        };
        QCOMPARE(keys(u"ar"_s), keys(u"en"_s));
        QCOMPARE(keys(u"fr"_s), keys(u"en"_s));
    }
};

WASL_TEST(TestTranslations)
#include "tst_translations.moc"
