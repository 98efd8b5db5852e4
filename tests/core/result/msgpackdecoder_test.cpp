// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/msgpackdecoder.h"
#include "tests/core/result/decoding.h"
#include "tests/core/result/msgpackwriter.h"

#include <QTest>

#include <limits>

using namespace penstock;

class MsgpackDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_data();
    void decode();
    void broken_data();
    void broken();
    void claimsAllocateNothing_data();
    void claimsAllocateNothing();
    void rowsComeBeforeTheEnd();
    void longTextInSmallPieces();
};

namespace {

using namespace penstock::msgpack;
using Pairs = QList<std::pair<QByteArray, QByteArray>>;

const DecoderFactory newDecoder = factoryOf<MsgpackDecoder>();
constexpr qint64 big = 9'007'199'254'740'993;

QByteArray rows(const QList<QList<QByteArray>> &values)
{
    QList<QByteArray> list;
    for (const QList<QByteArray> &row : values)
        list += array(row);
    return array(list);
}

/// {results: [{…}, …]}
QByteArray answer(const QList<Pairs> &results)
{
    QList<QByteArray> list;
    for (const Pairs &result : results)
        list += map(result);
    return map({{"results", array(list)}});
}

Pairs series(const QByteArray &name, const QList<QByteArray> &columns, const QList<QList<QByteArray>> &values)
{
    return {{"name", text(name)}, {"columns", texts(columns)}, {"values", rows(values)}};
}

Pairs statement(int id, const QList<Pairs> &list)
{
    QList<QByteArray> maps;
    for (const Pairs &one : list)
        maps += map(one);
    return {{"statement_id", integer(id)}, {"series", array(maps)}};
}

Pairs with(Pairs pairs, const QByteArray &key, const QByteArray &value)
{
    pairs.append({key, value});
    return pairs;
}

Pairs tagged(const QByteArray &tags, const Pairs &one)
{
    return Pairs{one.first(), {"tags", tags}} + one.sliced(1);
}

const QByteArray yes = boolean(true);

} // namespace

void MsgpackDecoderTest::decode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("types and nulls",
        answer({statement(0, {series("cpu", {"time", "n", "note", "ok", "usage"},
                                     {{integer(1), integer(big), text("it\"s, é水"), boolean(true), real(1.5)},
                                      {integer(2), nil(), nil(), nil(), real(2)},
                                      {integer(3), integer(-7), text(""), boolean(false), nil()}})})}),
        QStringLiteral("0> =measurement:T @time:@ .n:I .note:T .ok:B .usage:F\n"
                       "cpu|1|9007199254740993|it\"s, é水|true|1.5\n"
                       "cpu|2|∅|∅|∅|2\n"
                       "cpu|3|-7||false|∅\n"));
    row("floats that are whole stay floats",
        answer({statement(0, {series("m", {"f", "i"}, {{real(8), integer(8)}, {real(-0.0), integer(-1)}})})}),
        QStringLiteral("0> =measurement:T .f:F .i:I\nm|8|8\nm|-0|-1\n"));
    row("times of their own kind",
        answer({statement(0, {series("m", {"time", "v"},
                                     {{time(1'704'067'200, 1), integer(1)},
                                      {time(-1, 999'999'999), integer(2)},
                                      {time(-9'223'372'037, 145'224'194), integer(3)},
                                      {time(9'223'372'036, 854'775'806), integer(4)}})})}),
        QStringLiteral("0> =measurement:T @time:@ .v:I\nm|1704067200000000001|1\nm|-1|2\n"
                       "m|-9223372036854775806|3\nm|9223372036854775806|4\n"));
    row("every way to write a number",
        answer({statement(0, {series("m", {"v"},
                                     {{number(0xcc, 200, 1)},
                                      {number(0xcd, 40'000, 2)},
                                      {number(0xce, 4'000'000'000, 4)},
                                      {number(0xd0, 0x80, 1)},
                                      {number(0xd1, 0x8000, 2)},
                                      {number(0xd2, 0x8000'0000, 4)},
                                      {number(0xcf, 5, 8)},
                                      {integer(std::numeric_limits<qint64>::min())}})})}),
        QStringLiteral("0> =measurement:T .v:I\nm|200\nm|40000\nm|4000000000\nm|-128\nm|-32768\nm|-2147483648\nm|5\n"
                       "m|-9223372036854775808\n"));
    row("unsigned and single precision",
        answer({statement(
            0, {series("m", {"u", "f"},
                       {{number(0xcf, std::numeric_limits<quint64>::max(), 8), number(0xca, 0x3fc0'0000, 4)}})})}),
        QStringLiteral("0> =measurement:T .u:U .f:F\nm|18446744073709551615|1.5\n"));
    row("binary is text", answer({statement(0, {series("m", {"v"}, {{QByteArray("\xc4\x02hi", 4)}})})}),
        QStringLiteral("0> =measurement:T .v:T\nm|hi\n"));
    row("bytes that are no UTF-8", answer({statement(0, {series("m", {"v"}, {{text("a\xff")}})})}),
        QStringLiteral("0> =measurement:T .v:T\nm|a\ufffd\n"));
    row("texts in a list, as subscriptions have them",
        answer({statement(
            0, {series("m", {"v", "w"}, {{texts({"udp://a:1", "b\"c"}), integer(1)}, {array({}), nil()}})})}),
        QStringLiteral("0> =measurement:T .v:T .w:I\nm|[\"udp://a:1\",\"b\\\"c\"]|1\nm|[]|∅\n"));
    const Pairs a = tagged(map({{"g", text("a")}}), series("m", {"time", "v"}, {{integer(1), integer(1)}}));
    const Pairs b = tagged(map({{"g", text("b")}}), series("m", {"time", "v"}, {{integer(2), integer(2)}}));
    row("chunks, grouped by a tag",
        answer({with(statement(0, {with(a, "partial", yes)}), "partial", yes)}) +
            answer({with(statement(0, {a}), "partial", yes)}) + answer({statement(0, {b})}),
        QStringLiteral("0> =measurement:T @time:@ #g:T .v:I\nm|1|a|1\nm|1|a|1\nm|2|b|2\n"));
    QList<QList<QByteArray>> many;
    QString manyTexts = QStringLiteral("0> =measurement:T .v:I\n");
    for (int i = 0; i < 20; ++i) {
        many += QList<QByteArray>{integer(i)};
        manyTexts += QStringLiteral("m|%1\n").arg(i);
    }
    row("as many rows as take three bytes to say", answer({statement(0, {series("m", {"v"}, many)})}), manyTexts);
    row("two statements, one of them empty",
        answer({statement(0, {a, b}), {{"statement_id", integer(1)}}, statement(2, {series("n", {"v"}, {{yes}})})}),
        QStringLiteral("0> =measurement:T @time:@ #g:T .v:I\nm|1|a|1\nm|2|b|2\n2> =measurement:T .v:B\nn|true\n"));
    row("columns without rows", answer({statement(0, {{{"columns", texts({"name", "query"})}}})}),
        QStringLiteral("0> =measurement:T .name:F .query:F\n"));
    row("no tags, no rows",
        answer({statement(0, {{{"name", text("m")}, {"tags", nil()}, {"columns", texts({"v"})}, {"values", nil()}}})}),
        QStringLiteral("0> =measurement:T .v:F\n"));
    // Results with an error have nothing else in msgpack.
    row("error", answer({{{"error", text("database not found: nodb")}}}),
        QStringLiteral("0! E database not found: nodb\n"));
    row("error of the second statement", answer({statement(0, {a}), {{"error", text("oh")}}}),
        QStringLiteral("0> =measurement:T @time:@ #g:T .v:I\nm|1|a|1\n1! E oh\n"));
    row("error in the middle of a statement",
        answer({with(statement(3, {with(a, "partial", yes)}), "partial", yes)}) +
            answer({{{"error", text("query interrupted")}}}),
        QStringLiteral("3> =measurement:T @time:@ #g:T .v:I\nm|1|a|1\n3! E query interrupted\n"));
    row("not executed",
        answer({{{"error", text("database not found: nodb")}}}) + answer({{{"error", text("not executed")}}}),
        QStringLiteral("0! E database not found: nodb\n0! W not executed\n"));
    row("error for the whole request", map({{"error", text("error parsing query: oh")}}),
        QStringLiteral("0! E error parsing query: oh\n"));
    row("messages",
        answer({{{"statement_id", integer(2)},
                 {"messages", array({map({{"level", text("warning")}, {"text", text("deprecated")}}),
                                     map({{"level", text("info")}, {"text", text("ok")}})})}}}),
        QStringLiteral("2! W deprecated\n2! I ok\n"));
    row("cut by the row limit", answer({statement(0, {with(a, "partial", yes)})}),
        QStringLiteral("0> =measurement:T @time:@ #g:T .v:I\nm|1|a|1\n0! W The server marked this answer as partial: "
                       "rows may be missing. Ask for it in chunks to get all rows.\n"));
    row("keys that nobody knows",
        map({{"extra", array({nil(), map({{"a", real(1)}})})},
             {"results", array({map({{"more", texts({"x"})}, {"statement_id", integer(1)}, {"error", text("e")}})})}}),
        QStringLiteral("1! E e\n"));
    row("a first column that is no time", answer({statement(0, {series("m", {"time"}, {{text("x")}, {integer(1)}})})}),
        QStringLiteral("0> =measurement:T .time:T\nm|x\nm|1\n"));
}

void MsgpackDecoderTest::decode()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const QString difference = differenceAtAnyCut(newDecoder, body, expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void MsgpackDecoderTest::broken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QByteArray good = answer({statement(0, {series("m", {"v"}, {{integer(1)}, {integer(2)}})})});
    const QString goodRows = QStringLiteral("0> =measurement:T .v:I\nm|1\nm|2\n");
    const auto withRow = [](const QByteArray &last) {
        return map(
            {{"results", array({map({{"series", array({map({{"columns", texts({"v"})},
                                                            {"values", array({array({integer(1)}), last})}})})}})})}});
    };
    const QString oneRow = QStringLiteral("0> =measurement:T .v:I\n|1\nfailed: The answer has a row that is not");
    row("nothing", "", QStringLiteral("failed: The server's answer was empty"));
    row("JSON", "{\"error\":\"x\"}", QStringLiteral("failed: The answer is not one of InfluxDB 1.x in msgpack"));
    row("cut in a row", good.chopped(1),
        QStringLiteral("0> =measurement:T .v:I\nm|1\nfailed: The answer ended in the"));
    row("cut between documents", good + "\x81", goodRows + QStringLiteral("failed: The answer ended in the middle"));
    row("text behind", good + "x", goodRows + QStringLiteral("failed: The answer is not one of"));
    row("row too short", withRow(array({})), oneRow);
    row("row too long", withRow(array({nil(), nil()})), oneRow);
    row("row that is none", withRow(integer(5)), oneRow);
    row("a list in a row", withRow(array({array({nil()})})), oneRow);
    row("a map in a row", withRow(array({map({{"a", nil()}})})), oneRow);
    row("an extension that nobody knows", withRow(array({QByteArray("\xd4\x07x", 3)})), oneRow);
    row("a time beyond int64", withRow(array({time(9'223'372'036, 854'775'808)})), oneRow);
    row("a time that is none", answer({statement(0, {series("m", {"time"}, {{integer(1)}, {text("x")}})})}),
        QStringLiteral("0> =measurement:T @time:@\nm|1\nfailed: The answer has a row that is not"));
    row("a byte that begins nothing", withRow("\x91\xc1"),
        QStringLiteral("0> =measurement:T .v:I\n|1\nfailed: The server's answer is broken in the row at byte"));
    row("rows before columns", answer({statement(0, {{{"values", rows({{nil()}})}, {"columns", texts({"v"})}}})}),
        QStringLiteral("failed: The answer has rows before their columns"));
    row("no columns", answer({statement(0, {{{"name", text("m")}}})}),
        QStringLiteral("failed: The answer has a series without columns"));
    row("columns that are no texts", answer({statement(0, {{{"columns", array({nil()})}}})}),
        QStringLiteral("failed: The answer has a part that is not built"));
    row("tags that are no texts", answer({statement(0, {{{"tags", map({{"a", nil()}})}, {"columns", texts({"v"})}}})}),
        QStringLiteral("failed: The answer has a part that is not built"));
    row("messages that are none", answer({{{"messages", integer(1)}}}),
        QStringLiteral("failed: The answer has a part that is not built"));
    row("results that are none", map({{"results", integer(1)}}),
        QStringLiteral("failed: The server's answer is broken"));
    row("neither results nor an error", map({{"code", text("unauthorized")}}),
        QStringLiteral("failed: The answer is not one of InfluxDB 1.x: it has neither"));
    row("a key that is no text", QByteArray("\x81\x05\x05"), QStringLiteral("failed: The server's answer is broken"));
    QByteArray deep = nil();
    for (int i = 0; i < 40; ++i)
        deep = array({deep});
    row("nested too deep", map({{"x", deep}}), QStringLiteral("failed: The server's answer is broken"));
}

void MsgpackDecoderTest::broken()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const QString whole = decoded(newDecoder, {body});
    QVERIFY2(whole.startsWith(expected), qPrintable(whole));
    const QString difference = differenceAtAnyCut(newDecoder, body, whole);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));

    MsgpackDecoder decoder;
    const Result<Batch> first = decoder.decode(body);
    const Result<Batch> last = decoder.finish();
    QVERIFY(!last);
    QCOMPARE(last.error().kind, Error::Kind::Protocol);
    if (!first)
        QCOMPARE(last.error().message, first.error().message);
}

void MsgpackDecoderTest::claimsAllocateNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray inRows = "\x81" + text("results") + "\x91\x81" + text("series") + "\x91\x82" + text("columns") +
                              texts({"v"}) + text("values");
    QTest::newRow("four billion results") << "\x81" + text("results") + QByteArray("\xdd\xff\xff\xff\xff");
    QTest::newRow("four billion pairs") << QByteArray("\xdf\xff\xff\xff\xff");
    QTest::newRow("four billion rows") << inRows + QByteArray("\xdd\xff\xff\xff\xff\x91\x01");
    QTest::newRow("a row of four billion") << inRows + QByteArray("\x91\xdd\xff\xff\xff\xff\x01");
    QTest::newRow("a text of four gigabytes") << inRows + QByteArray("\x91\x91\xdb\xff\xff\xff\xffhi");
    QTest::newRow("four billion columns") << "\x81" + text("results") + "\x91\x81" + text("series") + "\x91\x82" +
                                                 text("columns") + QByteArray("\xdd\xff\xff\xff\xff\xa1v");
}

void MsgpackDecoderTest::claimsAllocateNothing()
{
    QFETCH(QByteArray, body);
    MsgpackDecoder decoder;
    (void)decoder.decode(body);
    QVERIFY(!decoder.finish());
}

// A document of two million rows need not be there as a whole.
void MsgpackDecoderTest::rowsComeBeforeTheEnd()
{
    MsgpackDecoder decoder;
    const QByteArray document =
        answer({statement(0, {series("m", {"v"}, {{integer(1)}, {integer(2)}, {integer(3)}})})});
    const qsizetype third = document.size() - 1;
    QCOMPARE(decoder.decode(document.first(third))->rowCount(), std::size_t(2));
    QCOMPARE(decoder.decode(document.sliced(third))->rowCount(), std::size_t(1));
    QVERIFY(decoder.finish());
}

// Would take minutes if each piece moved or read again what came before.
void MsgpackDecoderTest::longTextInSmallPieces()
{
    const QByteArray longText(20'000'000, 'x');
    const QByteArray body = answer({statement(0, {series("m", {"v"}, {{text(longText)}})})});
    MsgpackDecoder decoder;
    std::size_t rowCount = 0;
    for (qsizetype from = 0; from < body.size(); from += 1'000)
        rowCount += decoder.decode(body.mid(from, 1'000))->rowCount();
    QCOMPARE(rowCount, std::size_t(1));
    QVERIFY(decoder.finish());
}

QTEST_GUILESS_MAIN(MsgpackDecoderTest)

#include "msgpackdecoder_test.moc"
