// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabfile.h"

#include <QFile>
#include <QMenu>
#include <QTest>

#include <memory>

namespace penstock {

/// Files of queries by the window's commands.
class QueryFileCommandsTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsGoneIsSaid();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryTab &tab() const { return *tabs().currentTab(); }
    QString text() const { return tab().editor()->toPlainText(); }
    QString make(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_test->folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    /// As the menu has them when it is opened.
    QList<QAction *> recent() const
    {
        for (const QAction *top : m_window->menuBar()->actions()) {
            for (const QAction *entry : top->menu()->actions()) {
                if (entry->menu() && entry->text().remove(u'&') == QStringLiteral("Open recent")) {
                    Q_EMIT entry->menu()->aboutToShow();
                    return entry->menu()->actions();
                }
            }
        }
        return {};
    }
    QString said() const
    {
        QStringList texts;
        for (const auto *bar : m_window->findChildren<MessageBar *>())
            texts += bar->isVisible() ? bar->text() : QString();
        return texts.join(u' ');
    }

    std::unique_ptr<TestServices> m_test;
};

void QueryFileCommandsTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QueryFileCommandsTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void QueryFileCommandsTest::whatIsGoneIsSaid()
{
    const QString file = make(QStringLiteral("gone.influxql"), "SHOW USERS\n");
    tabs().openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(tab().file().path(), file, patienceMs);
    tabs().closeCurrent();
    QVERIFY(QFile::remove(file));
    QCOMPARE(recent().size(), qsizetype(1));
    recent().first()->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("gone.influxql")), qPrintable(said()), patienceMs);
    QVERIFY(tab().file().path().isEmpty());
}

} // namespace penstock

QTEST_MAIN(penstock::QueryFileCommandsTest)
#include "queryfilecommands_test.moc"
