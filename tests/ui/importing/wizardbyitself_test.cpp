// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/wizarddriver.h"
#include "ui/importing/filepage.h"
#include "ui/importing/importqueuemodel.h"
#include "ui/importing/queuebar.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTableView>

using namespace penstock;

/// Several files in one wizard: by themselves behind the first, left out, run again, and what became of each.
class WizardByItselfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void filesLikeTheFirstGoByThemselves();
    void itWaitsWhereSomethingIsToBeAsked();
    void aFileThatFailsStopsTheOthersByChoice_data();
    void aFileThatFailsStopsTheOthersByChoice();
    void aFileThatIsNoCsvIsLeftOut();
    void aFileRunsAgain();
    void anotherFileBehindOneThatHasRun();
    void dropsWaitBehindWhatIsAtHand();

private:
    QString good(const char *name, int rows = 1) const
    {
        QByteArray content("time,load\n");
        for (int i = 0; i < rows; ++i)
            content += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
        return m_driver.write(QLatin1String(name), content);
    }
    void open(const QStringList &files, int choice)
    {
        m_driver.openAll(files, m_driver.profile.id, QStringLiteral("telemetry"));
        m_driver.wizard->findChild<QueueBar *>()->findChild<QComboBox *>()->setCurrentIndex(choice);
    }
    void importFirst()
    {
        QVERIFY(m_driver.pressUpTo(2));
        QVERIFY(m_driver.press(QStringLiteral("Import")));
    }
    /// "a.csv Imported, b.csv Waits"
    QString queue() const
    {
        const auto *model = m_driver.wizard->findChild<ImportQueueModel *>();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, ImportQueueModel::File).data().toString() + u' ' +
                   model->index(row, ImportQueueModel::State).data().toString();
        return all.join(QStringLiteral(", "));
    }
    qint64 count(const char *measurement)
    {
        return m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM ") + QLatin1String(measurement),
                                      QStringLiteral("telemetry"));
    }

    testing::WizardDriver m_driver;
};

void WizardByItselfTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_driver.test.folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_driver.test.folder.path().toLocal8Bit());
    QVERIFY2(m_driver.start(), qPrintable(m_driver.influxd.problem()));
}

void WizardByItselfTest::init()
{
    delete m_driver.wizard;
    m_driver.influxd.query(QStringLiteral("DROP DATABASE telemetry"));
    QVERIFY(m_driver.influxd.query(QStringLiteral("CREATE DATABASE telemetry")).contains("statement_id"));
}

void WizardByItselfTest::filesLikeTheFirstGoByThemselves()
{
    open({good("a.csv", 1), good("b.csv", 2), good("c.csv", 3)}, 1);
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, b.csv Imported, c.csv Imported"));
    QCOMPARE(m_driver.wizard->windowTitle(), QStringLiteral("Import c.csv (3 of 3)"));
    QCOMPARE(m_driver.step(), 3);
    QCOMPARE(count("a"), 1);
    QCOMPARE(count("b"), 2);
    QCOMPARE(count("c"), 3);
    // A file that comes later begins when somebody says so.
    m_driver.wizard->enqueue({good("d.csv")});
    QVERIFY(m_driver.press(QStringLiteral("Next file")));
    QTRY_VERIFY(queue().endsWith(QStringLiteral("d.csv Imported")));
    QCOMPARE(m_driver.wizard->windowTitle(), QStringLiteral("Import d.csv (4 of 4)"));
}

void WizardByItselfTest::itWaitsWhereSomethingIsToBeAsked()
{
    open({good("a.csv"), m_driver.write(QStringLiteral("other.csv"), "time,level\n2024-01-01,1\n"), good("c.csv")}, 2);
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, other.csv At hand, c.csv Waits"));
    QTRY_VERIFY(m_driver.visibleTexts().join(u'|').contains(QStringLiteral("No file before had these columns")));
    QCOMPARE(m_driver.step(), 0);
    importFirst();
    // It is not like the last one, but like the first.
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, other.csv Imported, c.csv Imported"));
    QCOMPARE(count("c"), 1);
}

void WizardByItselfTest::aFileThatFailsStopsTheOthersByChoice_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("end");
    QTest::newRow("until one fails") << 1 << "a.csv Imported, bad.csv At hand, c.csv Waits";
    QTest::newRow("also after one") << 2 << "a.csv Imported, bad.csv Failed, c.csv Imported";
}

void WizardByItselfTest::aFileThatFailsStopsTheOthersByChoice()
{
    QFETCH(int, choice);
    open({good("a.csv"), m_driver.write(QStringLiteral("bad.csv"), QByteArray("PK\x03\x04\0\0\0\0\0\0", 10)),
          good("c.csv")},
         choice);
    importFirst();
    QFETCH(QString, end);
    QTRY_COMPARE(queue(), end);
}

void WizardByItselfTest::aFileThatIsNoCsvIsLeftOut()
{
    open({m_driver.write(QStringLiteral("bad.csv"), QByteArray("PK\x03\x04\0\0\0\0\0\0", 10)), good("b.csv")}, 0);
    QTRY_VERIFY(m_driver.visibleTexts().contains(QStringLiteral("This file cannot be imported")));
    QVERIFY(m_driver.press(QStringLiteral("Leave this file out")));
    QTRY_COMPARE(queue(), QStringLiteral("bad.csv Failed, b.csv At hand"));
    QVERIFY(!m_driver.button(QStringLiteral("Leave this file out"))); // nothing comes behind it
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("bad.csv Failed, b.csv Imported"));
    open({good("a.csv"), good("b.csv")}, 0);
    QTRY_COMPARE(queue(), QStringLiteral("a.csv At hand, b.csv Waits"));
    QVERIFY(m_driver.press(QStringLiteral("Leave this file out")));
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Left out, b.csv At hand"));
}

void WizardByItselfTest::aFileRunsAgain()
{
    open({good("a.csv"), good("b.csv")}, 0);
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, b.csv Waits"));
    QVERIFY(m_driver.press(QStringLiteral("Back")));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, b.csv Waits"));
    QVERIFY(m_driver.press(QStringLiteral("Next file")));
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, b.csv At hand"));
}

void WizardByItselfTest::anotherFileBehindOneThatHasRun()
{
    open({good("a.csv"), good("b.csv")}, 0);
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, b.csv Waits"));
    QTest::mouseClick(m_driver.button(QStringLiteral("File")), Qt::LeftButton);
    m_driver.wizard->findChild<FilePage *>()->setFile(good("x.csv"));
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, x.csv At hand, b.csv Waits"));
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("a.csv Imported, x.csv Imported, b.csv Waits"));
}

void WizardByItselfTest::dropsWaitBehindWhatIsAtHand()
{
    const auto drop = [this](const QStringList &files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_driver.wizard, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_driver.wizard, &event);
    };
    open({good("a.csv")}, 0);
    QTRY_COMPARE(queue(), QStringLiteral("a.csv At hand"));
    drop({good("b.csv"), good("c.csv")}); // a single one is replaced
    QTRY_COMPARE(queue(), QStringLiteral("b.csv At hand, c.csv Waits"));
    drop({good("d.csv")});
    QCOMPARE(queue(), QStringLiteral("b.csv At hand, c.csv Waits, d.csv Waits"));
    importFirst();
    QTRY_COMPARE(queue(), QStringLiteral("b.csv Imported, c.csv Waits, d.csv Waits"));
    QCOMPARE(count("b"), 1);
    drop({good("e.csv")}); // nothing is at hand: the next begins
    QTRY_COMPARE(queue(), QStringLiteral("b.csv Imported, c.csv At hand, d.csv Waits, e.csv Waits"));
}

QTEST_MAIN(WizardByItselfTest)
#include "wizardbyitself_test.moc"
