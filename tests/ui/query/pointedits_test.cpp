// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/answer/savedtable.h"
#include "tests/ui/query/editedtab.h"
#include "ui/results/cellinspector.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace penstock;

/// A person changes fields and deletes points in the table of an answer.
class PointEditsTest final : public EditedTab
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init() { begin(); }
    void cleanup() { end(); }

    void staysOnTheTableUntilItIsReviewed()
    {
        const QByteArray before = held();
        run(QStringLiteral("SELECT * FROM climate"));
        const GridCell humidity = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof"));
        stage(humidity, QStringLiteral("41"));
        QCOMPARE(shown(humidity), QStringLiteral("41"));
        QVERIFY(mark(humidity) == GridModel::Mark::Changed);
        QVERIFY(results().editsBar()->isVisible());
        QVERIFY2(results().editsBar()->text().startsWith(u'1'), qPrintable(results().editsBar()->text()));

        const GridCell gone = cellOf(QStringLiteral("temperature"), QStringLiteral("2Z"), QStringLiteral("roof"));
        table().setCurrent(gone);
        edits().deleteAction()->trigger();
        QVERIFY(mark(gone) == GridModel::Mark::Removed);
        QVERIFY2(results().editsBar()->text().startsWith(u'2'), qPrintable(results().editsBar()->text()));
        QCOMPARE(held(), before);

        EditsReview *const review = openReview();
        QVERIFY(review);
        QCOMPARE(review->statements(),
                 QStringLiteral("climate,room=roof humidity=41i 1700000000000000001\n"
                                "DELETE FROM \"climate\" WHERE \"room\" = 'roof' AND time >= 1700000000000000002 AND "
                                "time < 1700000000000000003"));
        QCOMPARE(held(), before); // seen is not sent
        QToolButton *const apply = buttonOf(*review->question());
        QVERIFY(apply && apply->isEnabled());
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review->isRunning(), patienceMs);
        QCOMPARE(review->list()->topLevelItem(0)->text(3), QStringLiteral("done"));
        QCOMPARE(review->list()->topLevelItem(1)->text(3), QStringLiteral("done"));
        QVERIFY(!results().editsBar()->isVisible());
        const QByteArray after = held();
        QVERIFY2(after.contains("[1700000000000000001,41,\"roof\",21.5]") && !after.contains("1700000000000000002"),
                 after.constData());

        QVERIFY(review->undoButton()->isVisible());
        review->undoButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review->isRunning(), patienceMs);
        QCOMPARE(held(), before);
        review->reject();
    }

    void theWindowOfACellSaysWhatIsStaged()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        const GridCell humidity = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof"));
        QVERIFY(humidity.isValid());
        table().setCurrent(humidity);
        table().inspect();
        auto *const window = table().findChild<CellInspector *>();
        QVERIFY(window);
        const auto said = [window] {
            QStringList texts;
            for (const QLabel *label : window->findChildren<QLabel *>())
                texts += label->text();
            return texts.join(u'|');
        };
        const auto *const row = window->findChild<QTreeWidget *>();
        QCOMPARE(row->currentItem()->text(1), QStringLiteral("40"));
        QVERIFY2(!said().contains(QStringLiteral("Staged")), qPrintable(said()));
        stage(humidity, QStringLiteral("41")); // it goes along
        QCOMPARE(row->currentItem()->text(1), QStringLiteral("41"));
        QVERIFY(row->currentItem()->toolTip(1).contains(QStringLiteral("Staged")));
        QVERIFY2(said().contains(QStringLiteral("before: 40")), qPrintable(said()));
        results().editsBar()->discardButton()->click();
        QCOMPARE(row->currentItem()->text(1), QStringLiteral("40"));
        QVERIFY2(!said().contains(QStringLiteral("Staged")), qPrintable(said()));
        window->close();
    }

    /// What is seen is not what is copied, or written to a file: that is said.
    void copiesAndFilesAreOfTheServersValues()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        const GridCell humidity = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof"));
        const auto said = [this] {
            QStringList texts;
            for (const QLabel *label : results().message().findChildren<QLabel *>())
                texts += label->text();
            return results().message().isVisible() ? texts.join(u'|') : QString();
        };
        const auto copy = [&] {
            table().select({humidity.row, humidity.row, humidity.column, humidity.column});
            table().copy();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copy(), QStringLiteral("40"));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        stage(humidity, QStringLiteral("41"));
        QCOMPARE(shown(humidity), QStringLiteral("41"));
        QCOMPARE(copy(), QStringLiteral("40"));
        QVERIFY2(said().contains(QStringLiteral("staged changes are not among them")), qPrintable(said()));
        results().message().clear();
        const QTemporaryDir folder;
        saveTable(results(), folder.filePath(QStringLiteral("out.csv")));
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("3 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(said().contains(QStringLiteral("staged changes are not among them")), qPrintable(said()));
        results().message().clear();
        results().editsBar()->discardButton()->click();
        QCOMPARE(copy(), QStringLiteral("40"));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
    }

    void aChangedPointIsNotEditedByItsOldValues()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        const GridCell humidity = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("hall"));
        stage(humidity, QStringLiteral("50"));
        EditsReview *const review = openReview();
        buttonOf(*review->question())->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review->isRunning(), patienceMs);
        review->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!edits().review(), patienceMs);
        // 42 is what the table has, but 50 is what the server has: 42 is no taking back.
        table().setCurrent(humidity);
        edits().editAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(edits().dialog(), patienceMs);
        edits().dialog()->setTyped(QStringLiteral("42"));
        edits().dialog()->accept();
        QVERIFY(edits().dialog());
        QVERIFY2(edits().dialog()->problem().contains(u"changed since"), qPrintable(edits().dialog()->problem()));
        edits().dialog()->reject();
        run(QStringLiteral("SELECT * FROM climate"));
        stage(cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("hall")), QStringLiteral("42"));
        QVERIFY(results().editsBar()->isVisible());
    }

    void aValueOfAnotherTypeIsSaid()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        const GridCell humidity = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof"));
        table().setCurrent(humidity);
        edits().editAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(edits().dialog(), patienceMs);
        QCOMPARE(edits().dialog()->typed(), QStringLiteral("40"));
        edits().dialog()->setTyped(QStringLiteral("40.5"));
        edits().dialog()->accept();
        QVERIFY(edits().dialog()->isVisible());
        QVERIFY2(edits().dialog()->problem().contains(u"integer"), qPrintable(edits().dialog()->problem()));
        edits().dialog()->setTyped(QStringLiteral("40")); // as it was
        edits().dialog()->accept();
        QVERIFY(!results().editsBar()->isVisible());
        table().setCurrent(cellOf(QStringLiteral("room"), QStringLiteral("1Z"), QStringLiteral("roof")));
        edits().editAction()->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(results().message().text().contains(u"only values of fields"),
                                  qPrintable(results().message().text()), patienceMs);
    }

    void whatIsNoPointSaysWhy_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("why");
        QTest::newRow("mean") << QStringLiteral("SELECT mean(humidity) FROM climate") << QStringLiteral("computed");
        QTest::newRow("tags") << QStringLiteral("SELECT humidity FROM climate") << QStringLiteral("tag “room”");
        QTest::newRow("spans") << QStringLiteral(
                                      "SELECT max(humidity) FROM climate WHERE time > 0 GROUP BY time(1d) fill(none)")
                               << QStringLiteral("cannot be edited");
        QTest::newRow("names") << QStringLiteral("SHOW MEASUREMENTS") << QStringLiteral("no points");
    }

    void whatIsNoPointSaysWhy()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, why);
        run(statement);
        table().setCurrent({0, 0});
        edits().deleteAction()->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(results().message().text().contains(why), qPrintable(results().message().text()),
                                  patienceMs);
        QVERIFY(!results().editsBar()->isVisible());
    }

    void productionAsksForAName()
    {
        m_home.isProduction = true;
        m_test->profiles.save(m_home);
        run(QStringLiteral("SELECT * FROM climate"));
        const QByteArray before = held();
        table().setCurrent(cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof")));
        edits().deleteAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(results().editsBar()->isVisible(), patienceMs);
        EditsReview *const review = openReview();
        QVERIFY(review);
        QToolButton *const apply = buttonOf(*review->question());
        QVERIFY(apply && !apply->isEnabled());
        auto *const typed = review->question()->findChild<QLineEdit *>();
        QVERIFY(typed && typed->isVisible());
        typed->setText(QStringLiteral("climate"));
        QVERIFY(apply->isEnabled());
        QCOMPARE(held(), before);
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review->isRunning(), patienceMs);
        QVERIFY(held() != before);
    }

    void readOnlyConnectionsStageNothing()
    {
        m_home.isReadOnly = true;
        m_test->profiles.save(m_home);
        run(QStringLiteral("SELECT * FROM climate"));
        table().setCurrent({0, 0});
        edits().deleteAction()->trigger();
        QVERIFY2(results().message().text().contains(u"read-only"), qPrintable(results().message().text()));
        QVERIFY(!edits().staged());
    }
};

QTEST_MAIN(PointEditsTest)
#include "pointedits_test.moc"
