// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/topicpattern.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TopicPatternTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void mistakes_data();
    void mistakes();
    void filters_data();
    void filters();
};

void TopicPatternTest::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *pattern, const char *topic, bool fits, const QStringList &values = {}) {
        QTest::addRow("%s on %s", pattern, topic)
            << QString::fromLatin1(pattern) << QByteArray(topic) << fits << values;
    };
    row("", "any/thing", true);
    row("site/{site}/room/{room}", "site/north/room/7", true, {u"north"_s, u"7"_s});
    row("site/{site}/room/{room}", "site/north/room", false);
    row("site/{site}/room/{room}", "site/north/room/7/x", false);
    row("site/{site}/room/{room}", "site/north/door/7", false);
    row("{a}", "x", true, {u"x"_s});
    row("{a}", "x/y", false);
    row("{a}/+/{b}", "1/2/3", true, {u"1"_s, u"3"_s});
    row("{a}/#", "1/2/3", true, {u"1"_s});
    row("{a}/#", "1", true, {u"1"_s});
    row("#", "a/b", true);
    row("a/{b}", "a/", true, {u""_s});
    row("{a}/b", "/b", true, {u""_s});
    row("a", "A", false);
    row("a/+", "a", false);
}

void TopicPatternTest::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, topic);
    QFETCH(const bool, fits);
    QFETCH(const QStringList, values);
    const Result<TopicPattern> parsed = TopicPattern::parse(pattern);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    std::vector<std::string_view> found{"left over"};
    QCOMPARE(parsed->match({topic.constData(), std::size_t(topic.size())}, found), fits);
    if (!fits)
        return;
    QStringList texts;
    for (const std::string_view value : found)
        texts += QString::fromUtf8(value.data(), qsizetype(value.size()));
    QCOMPARE(texts, values);
    QCOMPARE(parsed->names().size(), found.size());
}

void TopicPatternTest::mistakes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("says");
    QTest::newRow("half a part") << u"site/x{site}"_s << u"a whole part"_s;
    QTest::newRow("open") << u"site/{site"_s << u"a whole part"_s;
    QTest::newRow("closed") << u"site}/a"_s << u"a whole part"_s;
    QTest::newRow("one brace") << u"{"_s << u"a whole part"_s;
    QTest::newRow("two in one") << u"{a}{b}"_s << u"a whole part"_s;
    QTest::newRow("no name") << u"a/{}"_s << u"need a name"_s;
    QTest::newRow("twice") << u"{a}/{a}"_s << u"“a” is there twice"_s;
    QTest::newRow("rest in the middle") << u"#/{a}"_s << u"at the end"_s;
}

void TopicPatternTest::mistakes()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, says);
    const Result<TopicPattern> parsed = TopicPattern::parse(pattern);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::BadInput);
    QVERIFY2(parsed.error().message.contains(says) && parsed.error().message.contains(pattern),
             qPrintable(parsed.error().message));
}

void TopicPatternTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isGood");
    for (const char *good : {"a", "a/b", "+", "#", "a/+/c", "a/#", "/", "+/+", "$SYS/#", "a b/c"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"", "a+", "a/#/b", "a#", "+a/b", "##"})
        QTest::addRow("not %s", bad) << QString::fromLatin1(bad) << false;
    QTest::newRow("too long") << QString(65'536, u'a') << false;
    QTest::newRow("NUL") << QString(QChar::Null) << false;
}

void TopicPatternTest::filters()
{
    QFETCH(const QString, filter);
    QFETCH(const bool, isGood);
    QVERIFY2(topicFilterMistake(filter).isEmpty() == isGood, qPrintable(topicFilterMistake(filter)));
}

QTEST_GUILESS_MAIN(TopicPatternTest)
#include "topicpattern_test.moc"
