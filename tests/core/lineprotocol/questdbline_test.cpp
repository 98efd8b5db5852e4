// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/pointrules.h"
#include "core/lineprotocol/questdbline.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// f0=0,f1=1 and so on.
QByteArray manyFields(int count)
{
    QByteArrayList fields;
    for (int i = 0; i < count; ++i)
        fields += 'f' + QByteArray::number(i) + '=' + QByteArray::number(i);
    return fields.join(',');
}

std::string encoded(const PointView &point, LineDialect dialect)
{
    std::string line;
    const Status status = LineEncoder(LineEncoder::Options{.dialect = dialect}).append(point, line);
    return status ? line : '!' + status.error().message.toStdString();
}

} // namespace

/// Lines for servers that read them in their own way, and what these servers would lose.
class QuestDbLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_8_1_linesGetTheEscapesTheyNeed_data();
    void t2_8_1_linesGetTheEscapesTheyNeed();
    void t2_8_1_pointsAreEscapedForIt();
    void t2_8_2_whatIsLostIsRefused_data();
    void t2_8_2_whatIsLostIsRefused();
    void t2_8_5_notesSayWhatDiffers();
    void t2_8_8_pointsForVictoriaMetrics();
    void t2_8_10_pointsForGreptimeDb();
};

void QuestDbLineTest::t2_8_1_linesGetTheEscapesTheyNeed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("sent"); ///< the same when empty
    QTest::addColumn<bool>("ambiguous");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &sent = {}, bool ambiguous = false) {
        QTest::newRow(name) << line << (sent.isEmpty() ? line : sent) << ambiguous;
    };
    row("plain", "m,a=b v=1,s=\"x\",i=5i 17");
    row("escapes", R"(m\ n\,o,a\ b=c\,d\=e\ f k\=l="q\"r\\s" 17)");
    row("tag", R"(m,a=C:\dir\x v=1 17)", R"(m,a=C:\\dir\\x v=1 17)");
    row("tag, quote", R"(m,a=x\"y v=1 17)", R"(m,a=x\\"y v=1 17)");
    row("tag, pair", R"(m,a=x\\y v=1 17)", {}, true);
    row("string", R"(m s="C:\new\" 17,t=\"" 17)", R"(m s="C:\\new\" 17,t=\"" 17)");
    row("string, line feed", "m s=\"a\nb\",v=1 17", "m s=\"a\\\nb\",v=1 17");
    row("string, escaped line feed", "m s=\"a\\\nb\" 17", {}, true);
    row("after a change", R"(m,a=\x,b=\y,c=\  s="\n",v=1i 17)", R"(m,a=\\x,b=\\y,c=\  s="\\n",v=1i 17)");
    row("not closed", "m s=\"abc 17");
    row("no fields", "m,a=b");
    row("rubbish", "rubbish");
    row("ends in a backslash", R"(m,a=b\)", R"(m,a=b\\)");
}

void QuestDbLineTest::t2_8_1_linesGetTheEscapesTheyNeed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, sent);
    QuestDbLine mended;
    const std::string kept = line.toStdString();
    QVERIFY2(mended.read(kept), qPrintable(mended.refusal().text()));
    QCOMPARE(toBytes(mended.text()), sent);
    QTEST(mended.isAmbiguous(), "ambiguous");
}

void QuestDbLineTest::t2_8_1_pointsAreEscapedForIt()
{
    const PointView point{.measurement = "a=b c,d",
                          .tags = {{"t u", "C:\\dir\\"}, {"v", "\\,\\ "}},
                          .fields = {{"time", std::string_view("x\ny\\\"")}, {"n", std::int64_t(-1)}},
                          .time = 17};
    QCOMPARE(encoded(point, LineDialect::QuestDb),
             std::string("a\\=b\\ c\\,d,t\\ u=C:\\\\dir\\\\,v=\\\\\\,\\\\\\  time=\"x\\\ny\\\\\\\"\",n=-1i 17\n"));
    // InfluxDB cannot hold that.
    QVERIFY(encoded(point, LineDialect::InfluxDb).starts_with('!'));
    PointView named = point;
    named.fields = {{"a\\b", true}};
    QVERIFY(encoded(named, LineDialect::QuestDb).starts_with("!The field name"));
}

void QuestDbLineTest::t2_8_2_whatIsLostIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const QByteArray &line, const char *word) {
        QTest::newRow(line.right(60).constData()) << line << QString::fromUtf8(word);
    };
    row("m timestamp=1 17", "the time of a row");
    row("m,TIMESTAMP=x v=1 17", "the time of a row");
    row("m v=1,V=2 17", "capital letters");
    row("m,v=x v=1 17", "capital letters");
    row("m,\xc3\xa4=x \xc3\x84=1 17", "capital letters");
    row("m v=-9223372036854775808i 17", "smallest integer");
    row("m v=1 -17", "1970");
    row("m,\xe2\x84\xaa=x k=1 17", "capital letters"); // the sign for kelvin is a K
    row("m " + manyFields(2'000) + ",F1999=0 17", "capital letters");
    row("m " + manyFields(2'000) + ",\xe2\x84\xaa=1,f2000=1,k=1 17", "capital letters");
    row("m " + manyFields(2'000) + ",f=1,f00=1 17", "");
    row("m v= 17", "missing");
    row("m v=-Infinity 17", "finite");
    row("m,a=x\ry v=1 17", "carriage return");
    row("m\\x v=1 17", "backslash");
    row("m a\\x=1 17", "backslash");
    row("m,a\\x=1 v=1 17", "backslash");
    row("m,a=\xff v=1 17", "UTF-8");
    row("m time=1,t=2,timestamps=3,v=-9223372036854775807i 17", "");
}

void QuestDbLineTest::t2_8_2_whatIsLostIsRefused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, word);
    const std::string text = line.toStdString();
    QuestDbLine read;
    QString refusal;
    if (read.read(text))
        refusal = PointRules(LineDialect::QuestDb).check(read.point(), read.hasTime()).text();
    else
        refusal = read.refusal().text();
    QCOMPARE(refusal.isEmpty(), word.isEmpty());
    QVERIFY2(refusal.contains(word), qPrintable(refusal));
}

void QuestDbLineTest::t2_8_5_notesSayWhatDiffers()
{
    PointView point{.measurement = "m", .tags = {}, .fields = {{"v", 1.5}}, .time = 17'000'000};
    PointRules rules(LineDialect::QuestDb);
    QVERIFY(!rules.check(point));
    QCOMPARE(rules.notes(), QStringList());
    point.time = 17'000'001;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!rules.check(point));
    QCOMPARE(rules.notes().size(), 1);
    QVERIFY(rules.notes()[0].contains(u"microsecond"));
    // Of a point that is not sent nothing is remembered.
    PointRules victoria(LineDialect::VictoriaMetrics);
    point.fields = {{"s", std::string_view("a\nb")}};
    QVERIFY(victoria.check(point));
    QCOMPARE(victoria.notes(), QStringList());
}

void QuestDbLineTest::t2_8_8_pointsForVictoriaMetrics()
{
    PointRules rules(LineDialect::VictoriaMetrics);
    const auto refused = [&rules](std::vector<TagView> tags, std::vector<FieldView> fields, std::int64_t time) {
        return bool(
            rules.check({.measurement = "m", .tags = std::move(tags), .fields = std::move(fields), .time = time}));
    };
    constexpr std::int64_t second = 1'000'000'000;
    QVERIFY(refused({{"__name__", "x"}}, {{"v", 1.0}}, second));
    QVERIFY(refused({}, {{"a\"b", 1.0}}, second));
    QVERIFY(refused({}, {{"s", std::string_view("a\nb")}}, second));
    QVERIFY(refused({}, {{"v", 1.0}}, -second));
    QVERIFY(refused({}, {{"v", 1.0}}, 999'999)); // 0 ms, which it takes for "now"
    QVERIFY(!refused({}, {{"time", 1.0}}, 1'000'000));
    QCOMPARE(rules.notes(), QStringList());
    QVERIFY(!refused({}, {{"v", 123456789012.0}, {"w", std::int64_t(1) << 53}}, second));
    QCOMPARE(rules.notes(), QStringList());
    QVERIFY(!refused({}, {{"v", 0.30000000000000004}}, second + 1));
    QCOMPARE(rules.notes().size(), 2);
    QVERIFY(
        !refused({{"db", "x"}}, {{"b", true}, {"s", std::string_view("12")}, {"t", std::string_view("x")}}, second));
    QCOMPARE(rules.notes().size(), 5);
    QVERIFY2(rules.notes()[0].contains(u"2 text"), qPrintable(rules.notes()[0]));
}

void QuestDbLineTest::t2_8_10_pointsForGreptimeDb()
{
    PointRules rules(LineDialect::GreptimeDb);
    PointView point{.measurement = "m", .tags = {}, .fields = {{"greptime_timestamp", 1.0}}, .time = -5};
    QVERIFY(rules.check(point));
    QCOMPARE(rules.notes(), QStringList());
    point.time = std::numeric_limits<std::int64_t>::max() / 2;
    point.fields = {{"greptime_value", 1.0}, {"n", std::int64_t(1) << 53}};
    QVERIFY(!rules.check(point));
    QCOMPARE(rules.notes(), QStringList());
    point.time = 1'600'000'000'000'000'000;
    point.fields = {{"n", (std::int64_t(1) << 53) + 1}};
    QVERIFY(!rules.check(point));
    QCOMPARE(rules.notes().size(), 2);
    QVERIFY2(rules.notes()[0].contains(u"time to live"), qPrintable(rules.notes()[0]));
    QVERIFY(!PointRules(LineDialect::InfluxDb).hasAny());
}

QTEST_GUILESS_MAIN(QuestDbLineTest)
#include "questdbline_test.moc"
