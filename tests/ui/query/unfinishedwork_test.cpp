// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/exportstyle.h"
#include "tests/ui/answer/savedtable.h"
#include "tests/ui/common/pressbutton.h"
#include "tests/ui/query/heldtabs.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPointer>
#include <QTest>

using namespace penstock;

/// Tabs that are closed, or lose their connection, while they write a file or change data.
class UnfinishedWorkTest final : public HeldTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aFileIsAskedAbout();
    void aFileThatIsWholeMeanwhileStays();
    void whatChangesDataIsAskedAbout();
    void anExportIsAskedAbout();
    void manyTabsAreAskedAboutOneByOne();
    void aRemovedConnectionEndsAFileWithAWord();
    void anotherRunEndsAFileWithAWord();

private:
    void streamTo(const QString &path);
    bool press(const QString &text) const;
    /// What lies in the folder of the files.
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
};

void UnfinishedWorkTest::streamTo(const QString &path)
{
    run(QStringLiteral("SELECT v FROM cpu"));
    AnswerPane &pane = *paneOf(*tab());
    pane.streamTo(path, {});
    QVERIFY(pane.isRunning());
}

bool UnfinishedWorkTest::press(const QString &text) const
{
    return question() && pressButton(*question(), text);
}

void UnfinishedWorkTest::aFileIsAskedAbout()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    const QPointer<QueryTab> writing = tab();
    m_tabs->newTab();
    m_tabs->closeTab(m_tabs->indexOf(writing));
    QVERIFY(writing && question());
    QCOMPARE(tab(), writing.data());
    QVERIFY2(question()->text().contains(path), qPrintable(question()->text()));
    QVERIFY(press(QStringLiteral("Keep running")));
    QTRY_VERIFY(!question());
    QVERIFY(writing && paneOf(*writing)->isRunning());

    m_tabs->closeCurrent();
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!writing);
    QCOMPARE(m_tabs->count(), 1);
    QTRY_VERIFY2(files().isEmpty(), qPrintable(files().join(u' '))); // nothing half-written
}

void UnfinishedWorkTest::aFileThatIsWholeMeanwhileStays()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    const QPointer<QueryTab> writing = tab();
    m_tabs->closeCurrent();
    QVERIFY(question());
    m_server->goOn();
    QTRY_VERIFY(!paneOf(*writing)->isRunning());
    QVERIFY(writing); // nobody has said so
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!writing);
    QCOMPARE(files(), QStringList{QStringLiteral("all.csv")});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), qsizetype(201));
}

void UnfinishedWorkTest::whatChangesDataIsAskedAbout()
{
    run(QStringLiteral("DELETE FROM cpu"));
    const QPointer<QueryTab> deleting = tab();
    m_tabs->closeCurrent();
    QVERIFY(deleting && question());
    QVERIFY2(question()->informativeText().contains(u"not known"), qPrintable(question()->informativeText()));
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!deleting);
}

/// It waits for the types of the fields.
void UnfinishedWorkTest::anExportIsAskedAbout()
{
    run(QStringLiteral("SELECT v FROM cpu"), true);
    const QString path = m_folder->filePath(QStringLiteral("all.lp"));
    ExportStyle style;
    style.lines = LineStyle::of(Language::InfluxQl);
    m_holdsSchema = true;
    saveTable(*tab()->results(), path, style);
    QTRY_VERIFY(m_server->isHolding());
    const QPointer<QueryTab> exporting = tab();
    m_tabs->closeCurrent();
    QVERIFY(exporting && question());
    QVERIFY2(question()->text().contains(path), qPrintable(question()->text()));
    QVERIFY(press(QStringLiteral("Keep running")));
    QTRY_VERIFY(!question());
    m_tabs->closeCurrent();
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!exporting);
    QVERIFY(files().isEmpty());
}

void UnfinishedWorkTest::manyTabsAreAskedAboutOneByOne()
{
    streamTo(m_folder->filePath(QStringLiteral("first.csv")));
    const QPointer<QueryTab> first = tab();
    m_tabs->newTab();
    const QPointer<QueryTab> blank = tab();
    m_tabs->newTab();
    AnswerPane &pane = *paneOf(*tab());
    pane.run(*m_services->sessions.find(m_profile), queryOf(QStringLiteral("SELECT v FROM cpu")),
             m_folder->filePath(QStringLiteral("second.csv")), {});
    const QPointer<QueryTab> second = tab();
    m_tabs->newTab();
    m_tabs->closeOthers(m_tabs->currentIndex());
    QVERIFY(!blank);
    QVERIFY(first && second);
    QCOMPARE(m_tabs->findChildren<QMessageBox *>().size(), 1);
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_COMPARE(m_tabs->count(), 2);
    QVERIFY(first.isNull() != second.isNull()); // the other goes on
}

/// The file does not look whole.
void UnfinishedWorkTest::aRemovedConnectionEndsAFileWithAWord()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    QVERIFY(m_services->profiles.remove(m_profile));
    QTRY_VERIFY(!paneOf(*tab())->isRunning());
    const auto said = [this] {
        QStringList texts;
        const QList<MessageBar *> bars = tab()->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars)
            texts += bar->text();
        return texts.join(u'|');
    };
    QTRY_VERIFY2(said().contains(u"The connection was closed"), qPrintable(said()));
    QTRY_VERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
}

void UnfinishedWorkTest::anotherRunEndsAFileWithAWord()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    run(QStringLiteral("SELECT v FROM cpu"));
    AnswerPane &pane = *paneOf(*tab());
    QCOMPARE(pane.message(AnswerPane::Topic::File).text(), QStringLiteral("Stopped: %1 was not written.").arg(path));
    QTRY_VERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
}

QTEST_MAIN(UnfinishedWorkTest)
#include "unfinishedwork_test.moc"
