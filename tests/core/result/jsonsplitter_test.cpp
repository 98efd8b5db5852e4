// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/bigintegers.h"
#include "core/result/jsonsplitter.h"

#include <QTest>

#include <random>

using namespace penstock;

class JsonSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void manyDocumentsInRandomPieces();
    void bigIntegers_data();
    void bigIntegers();
};

namespace {

/// Each piece as "position kind bytes", kind D or T; what is left in brackets.
QString pieces(const std::string &stream, const std::vector<std::size_t> &cuts)
{
    QStringList found;
    JsonSplitter splitter;
    std::size_t from = 0;
    const auto feed = [&](std::size_t to) {
        splitter.add(std::string_view(stream).substr(from, to - from));
        from = to;
        while (const auto piece = splitter.next())
            found += QStringLiteral("%1 %2 %3")
                         .arg(piece->position)
                         .arg(piece->kind == JsonSplitter::Piece::Kind::Document ? QChar(u'D') : QChar(u'T'))
                         .arg(QString::fromUtf8(piece->bytes.data(), static_cast<qsizetype>(piece->bytes.size())));
    };
    for (const std::size_t cut : cuts)
        feed(cut);
    feed(stream.size());
    if (splitter.bytesSeen() != stream.size())
        found += QStringLiteral("bytes lost");
    if (splitter.insideDocument())
        found += QStringLiteral("(inside)");
    else if (const auto rest = splitter.rest(); !rest.bytes.empty())
        found += QStringLiteral("(%1 %2)").arg(rest.position).arg(QString::fromStdString(std::string(rest.bytes)));
    return found.join(u'\n');
}

} // namespace

void JsonSplitterTest::split_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const char *expected) {
        QTest::newRow(name) << stream << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("one", "{}", "0 D {}");
    row("nested", R"({"a":{"b":[{}]}})", R"(0 D {"a":{"b":[{}]}})");
    row("no separator", "{}{\"a\":1}{}", "0 D {}\n2 D {\"a\":1}\n9 D {}");
    row("newlines", "{}\n{}\n", "0 D {}\n3 D {}");
    row("carriage returns", "\r\n{}\r\n \t{}\r\n", "2 D {}\n8 D {}");
    row("braces in strings", R"({"}{":"}}"}{})", "0 D {\"}{\":\"}}\"}\n11 D {}");
    row("escapes", R"({"a":"\"}\\"}{"b":"\\\""}x)", "0 D {\"a\":\"\\\"}\\\\\"}\n13 D {\"b\":\"\\\\\\\"\"}\n(25 x)");
    row("several bytes a character", "{\"水\":\"é}\"}", "0 D {\"水\":\"é}\"}");
    row("text before", "oh {no}\nand so\n{}", "0 T oh {no}\nand so\n15 D {}");
    row("text between", "{}\njson: error\r\n{}", "0 D {}\n3 T json: error\n16 D {}");
    row("text behind a document", "{} x\n{}", "0 D {}\n3 T x\n5 D {}");
    row("text at the end", "{}\n oh\n\n", "0 D {}\n(4 oh)");
    row("cut", R"({"a":)", "(inside)");
    row("cut in a string", R"({"a":"}\")", "(inside)");
    row("white space", " \n ", "");
}

void JsonSplitterTest::split()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    const std::string bytes = stream.toStdString();
    QCOMPARE(pieces(bytes, {}), expected);
    for (std::size_t first = 0; first <= bytes.size(); ++first) {
        for (std::size_t second = first; second <= bytes.size(); ++second) {
            if (const QString found = pieces(bytes, {first, second}); found != expected)
                QFAIL(qPrintable(QStringLiteral("cut at %1 and %2:\n%3").arg(first).arg(second).arg(found)));
        }
    }
}

// Longer than the buffer is at first, so that it moves and grows.
void JsonSplitterTest::manyDocumentsInRandomPieces()
{
    std::mt19937 random(11);
    std::string stream;
    std::vector<std::string> expected;
    for (int i = 0; i < 500; ++i) {
        expected.push_back("{\"a\":\"" + std::string(random() % 3'000, static_cast<char>('a' + i % 26)) + "\"}");
        stream += expected.back() + (i % 3 == 0 ? "\n" : "");
    }
    JsonSplitter splitter;
    std::size_t next = 0;
    for (std::size_t from = 0; from < stream.size();) {
        const std::size_t length = std::min<std::size_t>(random() % 200'000, stream.size() - from);
        splitter.add(std::string_view(stream).substr(from, length));
        from += length;
        while (const auto piece = splitter.next()) {
            QVERIFY(next < expected.size());
            QVERIFY(piece->bytes == expected[next]);
            QVERIFY(std::string_view(stream).substr(piece->position).starts_with(expected[next]));
            ++next;
        }
    }
    QCOMPARE(next, expected.size());
    QVERIFY(!splitter.insideDocument());
}

void JsonSplitterTest::bigIntegers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) {
        QTest::newRow(name) << json << expected;
    };
    row("small", "[1,-2,3.5,1e5]", "[1,-2,3.5,1e5]");
    row("ends of int64", "[9223372036854775807,-9223372036854775808]", "[9223372036854775807,-9223372036854775808]");
    row("below int64", "[-9223372036854775809]", "[-9223372036854775809.0]");
    row("end of uint64", "[18446744073709551615]", "[18446744073709551615]");
    row("above uint64", "[18446744073709551616 ]", "[18446744073709551616.0 ]");
    row("1e20", "{\"100000000000000000000\":100000000000000000000}",
        "{\"100000000000000000000\":100000000000000000000.0}");
    row("long fraction", "[100000000000000000000.5]", "[100000000000000000000.5]");
    row("in a string", R"(["\"100000000000000000000",100000000000000000000])",
        R"(["\"100000000000000000000",100000000000000000000.0])");
    row("at the end", "100000000000000000000", "100000000000000000000.0");
    row("string left open", R"(["a\)", R"(["a\)");
}

void JsonSplitterTest::bigIntegers()
{
    QFETCH(QByteArray, json);
    QTEST(QByteArray::fromStdString(withBigIntegersAsFloats(json.toStdString())), "expected");
}

QTEST_GUILESS_MAIN(JsonSplitterTest)

#include "jsonsplitter_test.moc"
