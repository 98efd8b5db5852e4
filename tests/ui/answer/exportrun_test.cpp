// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"
#include "tests/ui/answer/savedtable.h"
#include "ui/answer/exportdialog.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

/// A file of what is shown, while that changes.
class ExportRunTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultFeed> m_other;
    std::unique_ptr<ResultView> m_view;

    QString path() const { return m_folder.filePath(QStringLiteral("out.csv")); }
    QString said() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->message().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts.join(u' ');
    }
    qsizetype lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

    void openDialog() const { Q_EMIT m_view->findChild<ResultBar *>()->exportAsked(ExportStyle()); }
    void chooseFile(ExportDialog &dialog)
    {
        dialog.accept();
        auto *chooser = m_view->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path());
        chooser->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QFileDialog *>(), patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultView>();
        m_view->setFeed(m_feed.get(), {QStringLiteral("SELECT * FROM sensors")});
        m_feed->append(samples::sensors(0, 40));
    }

    void cleanup()
    {
        m_view.reset();
        m_feed.reset();
        m_other.reset();
        QFile::remove(path());
    }

    /// The file has the rows that were there when it was begun, whatever has come by its end.
    void rowsThatWereStillToComeAreSaidToBeMissing()
    {
        saveTable(*m_view, path());
        m_feed->append(samples::sensors(40, 10));
        m_feed->succeed();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("not complete")), qPrintable(said()), patienceMs);
        QCOMPARE(lines(), qsizetype(41));
        m_view->message().clear();
        saveTable(*m_view, path());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("50 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(!said().contains(QStringLiteral("not complete")), qPrintable(said()));
        QCOMPARE(lines(), qsizetype(51));
    }

    /// Of several statements one that is over is whole, although the next one still runs.
    void aStatementThatIsOverIsWhole()
    {
        m_feed->beginStatement(1);
        m_feed->append(samples::sensors(0, 5, 1));
        saveTable(*m_view, path());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("40 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(!said().contains(QStringLiteral("not complete")), qPrintable(said()));
        m_view->message().clear();
        m_view->showStatement(1);
        saveTable(*m_view, path());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("5 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(said().contains(QStringLiteral("not complete")), qPrintable(said()));
    }

    /// Whatever page is in front: that of the messages has no mark, for they say it themselves.
    void missingRowsAreSaidFromEachPage_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("table") << int(ResultView::Page::Table);
        QTest::newRow("chart") << int(ResultView::Page::Chart);
        QTest::newRow("raw") << int(ResultView::Page::Raw);
        QTest::newRow("messages") << int(ResultView::Page::Messages);
    }

    void missingRowsAreSaidFromEachPage()
    {
        QFETCH(const int, page);
        m_feed->stop();
        m_view->setPage(ResultView::Page(page));
        saveTable(*m_view, path());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("40 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(said().contains(QStringLiteral("not complete")), qPrintable(said()));
    }

    /// What is offered as it is shown is written so, also while rows come that stand below the sorted ones.
    void sortedRowsWhileMoreCome()
    {
        ResultTableView &table = *m_view->tableView();
        table.setSorts({{1, true}}); // the latest first
        QTRY_VERIFY_WITH_TIMEOUT(table.resultModel().isArranged() && !table.isArranging(), patienceMs);
        m_feed->append(samples::sensors(40, 2));
        QTRY_COMPARE_WITH_TIMEOUT(table.resultModel().rowCount(), qint64(42), patienceMs);
        QList<QByteArray> shown;
        for (const qint64 row : {qint64(0), qint64(39), qint64(40), qint64(41)})
            shown += table.resultModel().exactText(row, 1).toUtf8();
        QVERIFY(shown[0] > shown[1] && shown[2] > shown[0] && shown[3] > shown[2]);
        saveTable(*m_view, path());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("42 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(said().contains(QStringLiteral("not complete")), qPrintable(said()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const auto &[line, row] : {std::pair(1, 0), std::pair(40, 1), std::pair(41, 2), std::pair(42, 3)})
            QVERIFY2(lines.value(line).startsWith(shown[row] + ','), lines.value(line).constData());
    }

    /// What a dialog was opened for is what is written, although another answer has come meanwhile.
    void aDialogThatWasLeftOpenIsAboutItsAnswer_data()
    {
        QTest::addColumn<QString>("choice"); ///< the beginning of what is chosen in the dialog
        QTest::addColumn<QByteArray>("firstHost");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << QStringLiteral("All") << QByteArray("host0") << 40;
        QTest::newRow("as shown") << QStringLiteral("As they are shown") << QByteArray("host7") << 2;
        QTest::newRow("the selection") << QStringLiteral("The selection") << QByteArray() << 2;
    }

    void aDialogThatWasLeftOpenIsAboutItsAnswer()
    {
        QFETCH(const QString, choice);
        QFETCH(const QByteArray, firstHost);
        QFETCH(const int, rows);
        m_feed->succeed();
        ResultTableView &table = *m_view->tableView();
        table.setFilter(QStringLiteral("host7"));
        QTRY_COMPARE_WITH_TIMEOUT(table.resultModel().rowCount(), qint64(2), patienceMs);
        table.selectAll();
        openDialog();
        auto *dialog = m_view->findChild<ExportDialog *>();
        QVERIFY(dialog);
        for (QRadioButton *one : dialog->findChildren<QRadioButton *>()) {
            if (one->text().remove(u'&').startsWith(choice))
                one->click();
        }
        m_other = std::make_unique<ResultFeed>();
        m_view->setFeed(m_other.get(), {QStringLiteral("SELECT * FROM sensors LIMIT 5")});
        m_other->append(samples::sensors(1'000, 5));
        m_other->succeed();
        QCOMPARE(table.resultModel().rowCount(), qint64(5));
        chooseFile(*dialog);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("%1 rows written").arg(rows)), qPrintable(said()),
                                  patienceMs);
        QCOMPARE(lines(), qsizetype(rows + 1));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> written = file.readAll().split('\n');
        QVERIFY2(written.value(1).contains(firstHost), written.value(1).constData());
        QVERIFY2(written.value(1).contains("2024-01-01T00:00:0"), written.value(1).constData()); // of the first answer
    }

    /// A filter that has been asked for and is not done yet is waited for: none, another one, one that is taken away.
    void aFilterIsAwaited_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("the first") << QString() << QStringLiteral("host7") << 2;
        QTest::newRow("another") << QStringLiteral("host7") << QStringLiteral("host1") << 22;
        QTest::newRow("none") << QStringLiteral("host7") << QString() << 40;
    }

    void aFilterIsAwaited()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, filter);
        QFETCH(const int, rows);
        m_feed->succeed();
        ResultTableView &table = *m_view->tableView();
        table.setFilter(before);
        QTRY_VERIFY_WITH_TIMEOUT(!table.isBehind(), patienceMs);
        table.setFilter(filter);
        QVERIFY(table.isBehind());
        saveTable(*m_view, path());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("%1 rows written").arg(rows)), qPrintable(said()),
                                  patienceMs);
        QCOMPARE(lines(), qsizetype(rows + 1));
    }

    /// The same, where one is asked how: what is offered is what is shown by then.
    void aDialogWaitsForTheFilter()
    {
        m_feed->succeed();
        m_view->tableView()->setFilter(QStringLiteral("host7"));
        openDialog();
        QVERIFY(!m_view->findChild<ExportDialog *>());
        QTRY_VERIFY_WITH_TIMEOUT(m_view->findChild<ExportDialog *>(), patienceMs);
        QCOMPARE(m_view->tableView()->resultModel().rowCount(), qint64(2));
        chooseFile(*m_view->findChild<ExportDialog *>());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("2 rows written")), qPrintable(said()), patienceMs);
    }

    /// What was asked for is not there any more: another table is not written in its place.
    void anotherAnswerIsNotWrittenInstead()
    {
        m_feed->succeed();
        m_view->tableView()->setFilter(QStringLiteral("host7"));
        saveTable(*m_view, path());
        m_other = std::make_unique<ResultFeed>();
        m_view->setFeed(m_other.get(), {QStringLiteral("SELECT * FROM sensors LIMIT 5")});
        m_other->append(samples::sensors(1'000, 20));
        m_other->succeed();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("nothing was written")), qPrintable(said()),
                                  patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->tableView()->isBehind(), patienceMs);
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_MAIN(ExportRunTest)
#include "exportrun_test.moc"
