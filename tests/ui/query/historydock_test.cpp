// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/queryhistory.h"
#include "ui/query/history/historydelegate.h"
#include "ui/query/history/historydock.h"
#include "ui/query/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace penstock;

class HistoryDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newestFirstAndAddedWithoutAReset();
    void entriesAreAsWideAsTheList();
    void starAndOutcomeAreBothSeen();
    void wordsAndStarsFind();
    void figuresAreNeverCut_data();
    void figuresAreNeverCut();
    void opensWithoutRunning();
    void actsOnTheChosenOne();

private:
    void add(const QString &text, qint64 started, const QString &error = {})
    {
        m_history->add({.started = started,
                        .connection = QStringLiteral("home"),
                        .database = QStringLiteral("tides"),
                        .text = text,
                        .elapsed = 5,
                        .rows = 3,
                        .error = error});
    }
    QListView &list() const { return *m_dock->findChild<QListView *>(); }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts += list().model()->index(row, 0).data().toString();
        return texts;
    }
    QAction *action(const QString &beginning) const
    {
        for (QAction *action : list().actions()) {
            if (action->text().remove(u'&').startsWith(beginning))
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QueryHistory> m_history;
    std::unique_ptr<HistoryDock> m_dock;
};

void HistoryDockTest::init()
{
    m_dock.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<QueryHistory>(m_folder->filePath(QStringLiteral("history.json")));
    m_dock = std::make_unique<HistoryDock>(*m_history);
    m_dock->show();
}

void HistoryDockTest::newestFirstAndAddedWithoutAReset()
{
    QVERIFY2(!list().isVisible(), "an empty list says what will stand there");
    new QAbstractItemModelTester(list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dock.get());
    QSignalSpy reset(list().model(), &QAbstractItemModel::modelReset);
    add(QStringLiteral("SELECT 1"), 1);
    add(QStringLiteral("SELECT\n  2"), 2, QStringLiteral("no"));
    QCOMPARE(shown(), QStringList({QStringLiteral("SELECT 2"), QStringLiteral("SELECT 1")}));
    QCOMPARE(reset.count(), 0);
    QVERIFY(list().isVisible());
    const QString detail = list().model()->index(0, 0).data(HistoryModel::DetailRole).toString();
    QVERIFY2(detail.contains(QStringLiteral("home")) && detail.endsWith(QStringLiteral("failed: no")),
             qPrintable(detail));
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(2);
    QVERIFY2(detail.startsWith(started.toString(QStringLiteral("yyyy-MM-dd HH:mm ·"))), qPrintable(detail));
    const QString tip = list().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("SELECT\n  2")) && tip.contains(QStringLiteral("failed: no")),
             qPrintable(tip));
}

void HistoryDockTest::entriesAreAsWideAsTheList()
{
    add(QStringLiteral("SELECT ") + QString(400, u'x'), 1, QString(300, u'y'));
    m_dock->resize(220, 300);
    QTRY_VERIFY(list().isVisible());
    const QRect place = list().visualRect(list().model()->index(0, 0));
    QCOMPARE(place.left(), 0);
    QCOMPARE(place.width(), list().viewport()->width());
    QVERIFY(place.height() >= 2 * list().fontMetrics().height());
    QCOMPARE(list().horizontalScrollBar()->maximum(), 0);
}

void HistoryDockTest::starAndOutcomeAreBothSeen()
{
    add(QStringLiteral("SELECT 1"), 1, QStringLiteral("no <b>such</b> thing"));
    const QModelIndex index = list().model()->index(0, 0);
    const QImage before = list().viewport()->grab().toImage();
    m_history->setStarred(m_history->runs()[0].id, true);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("starred")));
    const QImage after = list().viewport()->grab().toImage();
    const QRect place = list().visualRect(index);
    const auto part = [&](const QImage &image, int left, int width) {
        const qreal scale = image.devicePixelRatio();
        return image.copy(QRectF(left * scale, place.top() * scale, width * scale, place.height() * scale).toRect());
    };
    QCOMPARE(part(after, 0, place.width() / 2), part(before, 0, place.width() / 2)); // how it ended stays there
    QVERIFY(part(after, place.right() - 32, 32) != part(before, place.right() - 32, 32));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;such")));
}

void HistoryDockTest::wordsAndStarsFind()
{
    add(QStringLiteral("SELECT mean(level) FROM tide"), 1);
    add(QStringLiteral("SHOW MEASUREMENTS"), 2);
    auto *filter = m_dock->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("TIDE mean"));
    QCOMPARE(shown().size(), 1);
    filter->setText(QStringLiteral("nothing like it"));
    QVERIFY(!list().isVisible());
    filter->clear();
    QCOMPARE(shown().size(), 2);
    m_history->setStarred(m_history->runs()[1].id, true);
    for (QToolButton *button : m_dock->findChildren<QToolButton *>()) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    QCOMPARE(shown(), QStringList{QStringLiteral("SELECT mean(level) FROM tide")});
}

void HistoryDockTest::figuresAreNeverCut_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("reason");
    const QString word(30, u'n');
    QTest::newRow("short") << QStringLiteral("home") << QStringLiteral("plant") << QString();
    QTest::newRow("failed") << QStringLiteral("home") << QStringLiteral("plant") << QString(90, u'r');
    QTest::newRow("a long connection") << word << QStringLiteral("plant") << QString();
    QTest::newRow("a long database") << QStringLiteral("home") << word << QString();
    QTest::newRow("no database") << word << QString() << QString();
    QTest::newRow("all are long") << word << word << QString(90, u'r');
}

void HistoryDockTest::figuresAreNeverCut()
{
    QFETCH(QString, connection);
    QFETCH(QString, database);
    QFETCH(QString, reason);
    const QFontMetrics metrics(QApplication::font());
    const QString figures = QStringLiteral("77 ms · 2,000 rows");
    const QStringList parts{QStringLiteral("20:03"),      connection, database, QStringLiteral("77 ms"),
                            QStringLiteral("2,000 rows"), reason};
    const QString whole = HistoryModel::joined(parts);
    const int widest = metrics.horizontalAdvance(whole);
    QCOMPARE(HistoryDelegate::fitted(parts, metrics, widest), whole);
    for (int width = metrics.horizontalAdvance(figures); width < widest; ++width) {
        const QString text = HistoryDelegate::fitted(parts, metrics, width);
        QVERIFY2(text.contains(figures), qPrintable(text));
        QVERIFY2(metrics.horizontalAdvance(text) <= width, qPrintable(text));
        // The connection is cut before its database is.
        QVERIFY2(!text.contains(connection) || text.contains(database), qPrintable(text));
        // Of a name there is something to read, and its end is what is cut.
        const QStringList shown = text.section(figures, 0, 0).split(QStringLiteral(" · "), Qt::SkipEmptyParts);
        for (const QString &part : shown)
            QVERIFY2(!part.contains(u'…') || (part.size() > 3 && part.endsWith(u'…')), qPrintable(text));
    }
    for (int width = metrics.horizontalAdvance(figures) - 1; width >= 0; --width) {
        const QString text = HistoryDelegate::fitted(parts, metrics, width);
        QVERIFY2(text.isEmpty() || text == parts[4], qPrintable(text));
    }
}

void HistoryDockTest::opensWithoutRunning()
{
    add(QStringLiteral("SELECT 1"), 1);
    QSignalSpy opened(m_dock.get(), &HistoryDock::openAsked);
    list().setCurrentIndex(list().model()->index(0, 0));
    action(QStringLiteral("Open"))->trigger();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<PastRun>().text, QStringLiteral("SELECT 1"));
}

void HistoryDockTest::actsOnTheChosenOne()
{
    add(QStringLiteral("SELECT 1"), 1);
    add(QStringLiteral("SELECT 2"), 2);
    list().setCurrentIndex(list().model()->index(1, 0));
    action(QStringLiteral("Copy"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("SELECT 1"));
    action(QStringLiteral("Star"))->trigger();
    QVERIFY(m_history->runs()[1].isStarred);
    action(QStringLiteral("Remove all"))->trigger();
    QCOMPARE(shown(), QStringList{QStringLiteral("SELECT 1")});
    list().setCurrentIndex(list().model()->index(0, 0));
    action(QStringLiteral("Remove"))->trigger();
    QVERIFY(m_history->runs().empty());
}

QTEST_MAIN(HistoryDockTest)

#include "historydock_test.moc"
