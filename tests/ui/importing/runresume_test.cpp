// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rejectsplace.h"
#include "tests/support/patience.h"
#include "tests/ui/importing/servedrunpage.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace penstock;

/// An import that was broken off: the page asks whether to go on.
class RunResumeTest final : public ServedRunPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void asksAndGoesOn();
    void asksAndBeginsAnew();
    void goesOnWithTheFormerRejects();
    void holdsTheRate();
    void asksAnewWhenItCouldNotBegin();
    void nobodyIsAskedWhenNobodyIsThere();

private:
    void breakOff();
    void finish(const char *button);
};

void RunResumeTest::breakOff()
{
    m_refusedFrom = 11;
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Failed);
    QVERIFY(button("Go on") && button("From the beginning"));
    m_refusedFrom = 0;
    m_writes = 0;
    // The next time that somebody opens the file.
    m_page->start(m_settings);
    QTRY_VERIFY(button("Go on there"));
    QVERIFY(button("From the beginning") && !m_page->isRunning());
    QVERIFY2(said().contains(QStringLiteral("stopped after row")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("sensors.csv was begun before")), qPrintable(said()));
    QVERIFY(!button("Pause") && !button("Stop"));
    QVERIFY2(!said().contains(QStringLiteral("elapsed")), qPrintable(said()));
    QCOMPARE(m_writes, 0);
}

void RunResumeTest::finish(const char *name)
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    QTest::mouseClick(button(name), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_page->snapshot().accepted, rows);
    QVERIFY(!button("Go on") && !button("Try again"));
}

void RunResumeTest::asksAndGoesOn()
{
    breakOff();
    finish("Go on there");
    QVERIFY(m_writes < int(rows / 10));
    QVERIFY(m_page->snapshot().resumed.row > 0);
}

void RunResumeTest::asksAndBeginsAnew()
{
    breakOff();
    finish("From the beginning");
    QCOMPARE(m_writes, int(rows / 10));
    QCOMPARE(m_page->snapshot().resumed.row, quint64(0));
}

void RunResumeTest::holdsTheRate()
{
    auto *limit = m_page->findChild<QSpinBox *>();
    QVERIFY(limit && !limit->isVisible());
    limit->setValue(1); // of 300 rows
    m_page->start(m_settings);
    QVERIFY(limit->isVisible());
    QTRY_COMPARE(m_page->snapshot().rowsPerSecondLimit, 1);
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    limit->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    QCOMPARE(m_page->snapshot().accepted, rows);
    QVERIFY(!limit->isVisible());
}

/// What was chosen for one start is not meant for a later one, of another place or file.
void RunResumeTest::asksAnewWhenItCouldNotBegin()
{
    breakOff();
    disconnect(m_page.get(), &RunPage::tryAgainRequested, nullptr, nullptr); // as without a connection
    QTest::mouseClick(button("From the beginning"), Qt::LeftButton);
    m_page->start(m_settings);
    QVERIFY(m_page->isBusy());
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(button("Go on there"));
    QCOMPARE(m_writes, 0);
}

void RunResumeTest::nobodyIsAskedWhenNobodyIsThere()
{
    breakOff();
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QVERIFY(m_page->isBusy() && !m_page->isRunning() && !m_page->isComplete());
    m_page->leaveAlone();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_page->snapshot().accepted, rows);
    QVERIFY(m_page->snapshot().resumed.row > 0);
}

/// Of an import that an earlier version has begun, when data.csv and data.txt shared "data.rejects.csv".
void RunResumeTest::goesOnWithTheFormerRejects()
{
    QFile file(m_draft.plan.file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("1800000000,x\n");
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(text).insert(text.indexOf('\n') + 1, "1600000000,y\n"));
    file.close();
    QString &rejects = m_draft.plan.pipeline.rejectsFile;
    const QString former = m_folder->filePath(QStringLiteral("sensors.rejects.csv"));
    rejects = former;
    breakOff();
    rejects = RejectsPlace::of(m_draft.plan.file, {}).file;
    QVERIFY(rejects != former);
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    QTest::mouseClick(button("Go on there"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    const PipelineSnapshot &over = m_page->snapshot();
    QVERIFY2(over.state == PipelineSnapshot::State::Succeeded, qPrintable(said()));
    QCOMPARE(over.accepted, rows);
    QCOMPARE(over.rejected, quint64(2));
    QCOMPARE(over.rejectsFile, former);
    QVERIFY2(!over.notes.join(u' ').contains(QStringLiteral("are not in")), qPrintable(over.notes.join(u' ')));
    QFile kept(former);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("time,load\n1600000000,y\n1800000000,x\n"));
    QVERIFY(!QFile::exists(rejects));
}

QTEST_MAIN(RunResumeTest)
#include "runresume_test.moc"
