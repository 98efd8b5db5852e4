// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/csvpreviewmodel.h"
#include "ui/monitor/rejectedrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

/// The small models and texts around a run.
class RunModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectedRowsGrow();
    void previewToleratesShortRecords();
};

void RunModelsTest::rejectedRowsGrow()
{
    RejectedRowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    RejectedRow row{1'234, 1'235, QStringLiteral("load"), QStringLiteral("not a number"), QStringLiteral("1,x")};
    model.setRows({row});
    model.setRows({row, row});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.index(1, RejectedRowsModel::RowColumn).data().toString(), QStringLiteral("1,234"));
    QCOMPARE(model.index(1, RejectedRowsModel::ReasonColumn).data().toString(), QStringLiteral("not a number"));
    RejectedRow earlier = row;
    earlier.row = 7;
    model.setRows({earlier, row}); // as many, in the file's order
    QCOMPARE(model.index(0, RejectedRowsModel::RowColumn).data().toString(), QStringLiteral("7"));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void RunModelsTest::previewToleratesShortRecords()
{
    CsvPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ColumnGuess text;
    text.name = QStringLiteral("a");
    text.type = CellType::Text;
    ColumnGuess number = text;
    number.type = CellType::Float;
    QList<QStringList> records(CsvPreviewModel::maximumRows + 30, {QStringLiteral("x"), QStringLiteral("1.5")});
    records[0] = {QStringLiteral("alone")};
    model.setPreview({text, number}, records);
    QCOMPARE(model.rowCount(), CsvPreviewModel::maximumRows);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QVERIFY(Qt::Alignment(model.index(1, 1).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    QVERIFY(Qt::Alignment(model.index(1, 0).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignLeft));
}

QTEST_GUILESS_MAIN(RunModelsTest)
#include "runmodels_test.moc"
