// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readinggrid.h"
#include "ui/charts/shortnames.h"

#include <QTest>

using namespace penstock;

/// What stands in the box of a cross-hair where not all has room.
class ReadingBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// All that have room are listed, the others counted.
    void readingsHaveRoom_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("room");
        QTest::addColumn<double>("name");
        QTest::addColumn<QString>("grid"); // listed/unlisted columns×rows width of a name
        QTest::newRow("few") << 5 << QSizeF(400, 200) << 200.0 << QStringLiteral("5/0 1×5 200");
        QTest::newRow("a full column") << 10 << QSizeF(400, 200) << 200.0 << QStringLiteral("10/0 1×10 200");
        QTest::newRow("shorter names for a second column")
            << 24 << QSizeF(400, 200) << 200.0 << QStringLiteral("18/6 2×9 88");
        QTest::newRow("three columns") << 24 << QSizeF(800, 200) << 150.0 << QStringLiteral("24/0 3×8 150");
        QTest::newRow("a high chart") << 24 << QSizeF(800, 600) << 200.0 << QStringLiteral("24/0 1×24 200");
        QTest::newRow("many") << 100 << QSizeF(800, 600) << 200.0 << QStringLiteral("29/71 1×29 200");
        QTest::newRow("many, high") << 100 << QSizeF(800, 800) << 200.0 << QStringLiteral("30/70 1×30 200");
        QTest::newRow("a low chart") << 12 << QSizeF(400, 30) << 200.0 << QStringLiteral("4/8 2×2 88");
        QTest::newRow("names that are short") << 24 << QSizeF(400, 200) << 30.0 << QStringLiteral("18/6 2×9 30");
        QTest::newRow("nothing") << 0 << QSizeF(400, 200) << 0.0 << QStringLiteral("0/0 1×0 0");
    }

    void readingsHaveRoom()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, room);
        QFETCH(double, name);
        const ReadingGrid grid = ReadingGrid::of(
            std::size_t(count), room, {.line = 20, .name = name, .shortestName = 80, .rest = 100, .between = 24});
        QTEST(QStringLiteral("%1/%2 %3×%4 %5")
                  .arg(grid.listed)
                  .arg(grid.unlisted)
                  .arg(grid.columns)
                  .arg(grid.rows)
                  .arg(grid.nameWidth),
              "grid");
    }

    /// What all have in common is left out where there is no room; what tells them apart stays.
    void namesAreShortened_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &names, const QStringList &expected) {
            QTest::newRow(name) << names << expected;
        };
        using namespace Qt::StringLiterals;
        row("both ends", {u"server-00.north"_s, u"server-01.north"_s}, {u"…00…"_s, u"…01…"_s});
        row("the begin", {u"mean · host=a"_s, u"mean · host=bc"_s}, {u"…a"_s, u"…bc"_s});
        row("the end", {u"a.north"_s, u"b.north"_s}, {u"a…"_s, u"b…"_s});
        row("words stay whole", {u"host11"_s, u"host12"_s}, {u"host11"_s, u"host12"_s});
        row("nothing in common", {u"cpu"_s, u"disk"_s}, {u"cpu"_s, u"disk"_s});
        row("one is the begin of another", {u"a.b."_s, u"a.b.c"_s}, {u"a.b."_s, u"…c"_s});
        row("one alone", {u"server-00.north"_s}, {u"server-00.north"_s});
        row("none", {}, {});
        row("halves of a character", {u"x😀"_s, u"x😁"_s}, {u"x😀"_s, u"x😁"_s});
    }

    void namesAreShortened()
    {
        QFETCH(QStringList, names);
        QTEST(shortNames(names), "expected");
    }
};

QTEST_GUILESS_MAIN(ReadingBoxTest)
#include "readingbox_test.moc"
