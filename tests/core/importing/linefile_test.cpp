// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linefile.h"
#include "core/importing/linefilejob.h"
#include "tests/core/importing/csvfixture.h"
#include "tests/core/importing/previewlines.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace penstock;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Rows beside their lines, and all lines as a file.
class LineFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandBesideTheirLines()
    {
        CsvFixture file("10,\"a,b\",x,1\nbad,a,x,2\n12,a,,\n13,a,x,4\n14,a,x,5\n");
        const auto rows = previewRows(file.plan, 2);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->at(0).line, 2u);
        QCOMPARE(rows->at(0).row, QStringLiteral("10,\"a,b\",x,1"));
        QCOMPARE(rows->at(0).text, QStringLiteral("m,host=a\\,b kind=\"x\",value=1 10"));
        QVERIFY(rows->at(0).problem.isEmpty());
        QVERIFY(rows->at(1).text.isEmpty());
        QVERIFY2(rows->at(1).problem.startsWith(QLatin1String("column \"time\"")), qPrintable(rows->at(1).problem));
        QVERIFY(rows->at(2).problem.contains(QLatin1String("no field")));
        QCOMPARE(rows->at(3).line, 5u);
    }

    /// A long series of bad rows is not shown whole.
    void fewBadRowsAreShown()
    {
        CsvFixture file(QByteArray("bad,a,x,2\n").repeated(50) + "13,a,x,4\n");
        const auto rows = previewRows(file.plan, 2);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->last().line, 52u);
        QCOMPARE(previewLines(file.plan, 2), QStringList{QStringLiteral("m,host=a kind=\"x\",value=4 13")});
    }

    void allLinesAreSaved()
    {
        CsvFixture file("10,a,x,1\nbad,a,x,2\n10,a,y,3\n");
        file.plan.onDuplicate = DuplicatePolicy::Sequence;
        const QString path = file.folder.filePath(QStringLiteral("rows.lp"));
        auto *job = new LineFileJob(file.plan, Flavour::V1, path, this);
        QStringList report;
        connect(job, &Job::finished, this, [&report, job] { report = job->report(); });
        QTRY_VERIFY(!report.isEmpty());
        QCOMPARE(bytesOf(path), QByteArray("m,host=a kind=\"x\",value=1 10\nm,host=a,seq=2 kind=\"y\",value=3 10\n"));
        QCOMPARE(report.size(), 3);
        QVERIFY2(report[0].startsWith(QLatin1String("2 line")), qPrintable(report[0]));
        QVERIFY2(report[1].startsWith(QLatin1String("1 row")), qPrintable(report[1]));
        QVERIFY2(report[2].contains(QLatin1String("share series and time")), qPrintable(report[2]));
    }

    /// What stood there stays when the new one does not come to its end.
    void aStoppedFileIsNoFile()
    {
        CsvFixture file("10,a,x,1\n");
        const QString path = file.folder.filePath(QStringLiteral("rows.lp"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(!saveLines(file.plan, Flavour::V1, path, std::atomic<bool>(true)));
        QCOMPARE(bytesOf(path), QByteArray("old"));
        const auto elsewhere =
            saveLines(file.plan, Flavour::V1, path + QStringLiteral("/none"), std::atomic<bool>(false));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, Error::Kind::File);
    }
};

QTEST_GUILESS_MAIN(LineFileTest)

#include "linefile_test.moc"
