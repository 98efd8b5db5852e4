// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan becomes as a profile, and what a profile makes of the next file.
#include "core/importing/csvanalysis.h"
#include "core/importing/profile/importoptions.h"
#include "core/importing/profile/planprofile.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

CsvAnalysis analyse(const QString &file, const ImportHints &hints = {})
{
    return analyseCsv(file, {}, hints, false).value_or(CsvAnalysis());
}

/// Columns as they are told apart in what is written.
QString describe(const ImportPlan &plan)
{
    QStringList columns;
    for (const ColumnPlan &column : plan.columns) {
        QStringList facts{column.name, QString::number(int(column.role))};
        if (column.role == ColumnPlan::Role::Field)
            facts += QString::number(int(column.type));
        if (column.role == ColumnPlan::Role::Field && column.type != ColumnPlan::FieldType::String)
            facts += QString(QLatin1Char(column.number.decimal)) + column.number.unit;
        if (column.role == ColumnPlan::Role::Time)
            facts += {column.time.name(), column.time.timeZone, QString::number(int(column.time.refusesFar)),
                      QString::number(int(column.time.refusesShortYears))};
        columns += facts.join(u',');
    }
    return columns.join(u'\n');
}

} // namespace

class PlanProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileIsReadAsBefore_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator files(QStringLiteral(TEST_DATA "/csv"), {QStringLiteral("*.csv")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(file.mid(qsizetype(sizeof TEST_DATA)))) << file;
        }
    }

    /// All that was decided is in the profile: applied to the same file it makes the same plan.
    void eachFileIsReadAsBefore()
    {
        QFETCH(QString, file);
        const CsvAnalysis found = analyse(file);
        if (!found.plan.validate() && found.plan.columns.isEmpty())
            return; // refused: nothing is decided of it
        ImportPlan plan = found.plan;
        plan.pipeline.target.database = QStringLiteral("db");
        const ImportProfile profile = profileOf(found, found, plan);
        const auto back = ImportProfile::fromJson(profile.toJson(), &ImportOptions::isKey);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        const auto options = ImportOptions::of(*back);
        QVERIFY2(options, options ? "" : qPrintable(options.error().message));
        CsvAnalysis again = analyse(file, options->hints);
        QCOMPARE(headerOf(again).join(u'|'), headerOf(found).join(u'|'));
        QVERIFY(again.plan.dialect == plan.dialect);
        const Status status = options->apply(again.plan);
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        QCOMPARE(describe(again.plan), describe(plan));
        QCOMPARE(options->pipeline.target.database, QStringLiteral("db"));
    }

    void whatIsChangedByHandIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a title|with a bar\nat|kind|host|n|more\n05/03/2024 10:00|cpu|a|1|x\n06/03/2024 10:00|mem|b|2|y\n");
        file.close();
        const CsvAnalysis found = analyse(path);
        CsvDialect dialect = found.plan.dialect;
        dialect.delimiter = '|';
        dialect.skipLines = 1;
        const CsvAnalysis last = analyseCsv(path, dialect, {}, false).value();
        ImportPlan plan = last.plan;
        plan.columns[0].time.kind = TimestampFormat::Kind::MonthDayYear;
        plan.columns[0].time.timeZone = QStringLiteral("Europe/Berlin");
        plan.columns[1].role = ColumnPlan::Role::Measurement;
        plan.columns[2].role = ColumnPlan::Role::Tag;
        plan.columns[2].name = QStringLiteral("machine = host");
        plan.columns[3].role = ColumnPlan::Role::Field;
        plan.columns[3].type = ColumnPlan::FieldType::Float;
        plan.columns[4].role = ColumnPlan::Role::Ignore;
        plan.nullMarkers = NullMarkers({"gone"});
        plan.measurement = QStringLiteral("air");
        plan.onDuplicate = DuplicatePolicy::First;
        plan.skipsBadCells = true;
        plan.pipeline.batchRows = 7;
        plan.pipeline.errorLimit.percent = 1.5;

        const ImportProfile profile = profileOf(found, last, plan);
        QCOMPARE(profile.header.join(u' '), QStringLiteral("at kind host n more"));
        const auto options = ImportOptions::of(profile);
        QVERIFY2(options, options ? "" : qPrintable(options.error().message));
        CsvAnalysis again = analyse(path, options->hints);
        QVERIFY(again.plan.dialect == plan.dialect);
        QVERIFY(options->apply(again.plan));
        QVERIFY(again.plan.columns[0].time == plan.columns[0].time);
        QCOMPARE(describe(again.plan), describe(plan));
        QCOMPARE(again.plan.measurement, QStringLiteral("air"));
        QVERIFY(again.plan.onDuplicate == DuplicatePolicy::First && again.plan.skipsBadCells);
        QVERIFY(again.plan.nullMarkers == plan.nullMarkers);
        QCOMPARE(options->pipeline.batchRows, 7);
        QVERIFY(options->pipeline.errorLimit == plan.pipeline.errorLimit);
        QVERIFY(options->decided().types.contains(QStringLiteral("machine = host")));
    }
};

QTEST_GUILESS_MAIN(PlanProfileTest)

#include "planprofile_test.moc"
