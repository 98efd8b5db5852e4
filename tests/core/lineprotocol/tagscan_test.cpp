// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/tagscan.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace penstock;

class TagScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_5_7_findsATagThatStandsTwice_data();
    void t3_5_7_findsATagThatStandsTwice();
    void t3_5_7_agreesWithTheParser();
};

void TagScanTest::t3_5_7_findsATagThatStandsTwice_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("twice");
    const auto row = [](const char *line, bool twice) { QTest::newRow(line) << QByteArray(line) << twice; };
    row("dt,a=1,a=2 v=1 17", true);
    row("dt,a=1,a=1 v=1 17", true);
    row("dt,a=1,b=2,c=3,a=4 v=1", true);
    row("dt,a=1,aa=2 v=1", false);
    row("dt,a=1 a=2,a=3 1", false);
    row("dt v=\"x,a=1,a=2 \" 1", false);
    row("dt,a=1", false);
    row("", false);
    // With escapes.
    row("d\\ t,a=1,a=2 v=1", true);
    row("dt,a\\ b=1,a\\ b=2 v=1", true);
    row("dt,a=x\\,a\\=y,b=2 v=1", false);
    row("dt,a=1 v=\"C:\\\\dir, a\" 1", false);
    row("dt,a\\\\b=1,a\\b=2 v=1", true); // one name in 3.x
    // In 3.x a comma may stand in a name.
    row("dt,a,b=1,a=2 v=1", false);
    QByteArray many("dt");
    for (int i = 0; i < 200; ++i)
        many += ",tag" + QByteArray::number(i) + "=v";
    QTest::newRow("many") << many + " v=1 1" << false;
    QTest::newRow("many, one twice") << many + ",tag7=w v=1 1" << true;
}

void TagScanTest::t3_5_7_findsATagThatStandsTwice()
{
    QFETCH(const QByteArray, line);
    QTEST(hasTagTwice({line.constData(), static_cast<std::size_t>(line.size())}), "twice");
}

void TagScanTest::t3_5_7_agreesWithTheParser()
{
    QRandomGenerator random(7);
    int twice = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string line = "m";
        for (int tags = random.bounded(1, 6); tags > 0; --tags) {
            line += ',';
            line += static_cast<char>('a' + random.bounded(8));
            line += random.bounded(20) == 0 ? "\\,=x" : "=x";
        }
        line += " v=1 1";
        LineParser parser(LineGrammar::V1);
        const bool expected = !parser.parse(line) && parser.mistake().reason == LineMistake::Reason::TagTwice;
        QVERIFY2(hasTagTwice(line) == expected, line.c_str());
        twice += expected ? 1 : 0;
    }
    QVERIFY(twice > 1'000 && twice < 19'000);
}

QTEST_APPLESS_MAIN(TagScanTest)
#include "tagscan_test.moc"
