// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/queryhistory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace penstock;

namespace {

PastRun ran(const QString &text, qint64 started)
{
    return {.started = started, .connection = QStringLiteral("home"), .text = text};
}

} // namespace

class QueryHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newestFirstFromRunToRun();
    void holdsNoSecret();
    void isBoundedButForStars();
    void longTextsSayThatTheyAreCut();
    void twoWindowsHaveOneList();
    void removedAndCleared();
    void aDamagedFileIsKeptAside();
    void findsByIdAfterEveryChange();
    void saysWhatAnotherWindowBroke();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("history.json")); }
    QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void QueryHistoryTest::newestFirstFromRunToRun()
{
    PastRun whole{.started = 5,
                  .profileId = QStringLiteral("p"),
                  .connection = QStringLiteral("home"),
                  .database = QStringLiteral("Wärme"),
                  .language = Language::Flux,
                  .text = QStringLiteral("from(bucket: \"a\")\n  |> range(start: -1h)"),
                  .elapsed = 12,
                  .rows = 3'000'000'000,
                  .error = QStringLiteral("no")};
    {
        QueryHistory history(path());
        history.add(ran(QStringLiteral("SELECT 1"), 1));
        history.add(whole);
        history.add(ran(QStringLiteral("SELECT 2"), 3)); // took longer
    }
    const QueryHistory history(path());
    QCOMPARE(history.runs().size(), std::size_t(3));
    QCOMPARE(history.runs()[1].text, QStringLiteral("SELECT 2"));
    whole.id = history.runs()[0].id;
    QVERIFY(!whole.id.isEmpty());
    QVERIFY(history.runs()[0] == whole);
    QVERIFY(history.find(whole.id));
}

void QueryHistoryTest::holdsNoSecret()
{
    {
        QueryHistory history(path());
        history.add(ran(QStringLiteral("CREATE USER a WITH PASSWORD 'hush1'"), 1));
        PastRun failed = ran(QStringLiteral("SET PASSWORD FOR a = 'hush2'"), 2);
        failed.error = QStringLiteral("error parsing query: SET PASSWORD FOR a = 'hush3' at line 1");
        history.add(failed);
        failed.text = QStringLiteral("CREATE USER bob WITH PASSWORD hush4");
        failed.error = QStringLiteral("error parsing query: found hush4, expected string at line 1, char 31");
        history.add(failed);
        QVERIFY(!history.runs()[0].error.isEmpty());
    }
    QVERIFY(!onDisk().isEmpty());
    QVERIFY2(!onDisk().contains("hush"), onDisk().constData());
}

void QueryHistoryTest::isBoundedButForStars()
{
    QJsonArray runs;
    for (std::size_t i = 0; i < QueryHistory::most; ++i)
        runs.append(QJsonObject{{QStringLiteral("id"), QString::number(i)},
                                {QStringLiteral("started"), qint64(QueryHistory::most - i)},
                                {QStringLiteral("language"), QStringLiteral("influxql")},
                                {QStringLiteral("text"), QStringLiteral("SELECT %1").arg(i)}});
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(runs).toJson());
    file.close();
    const QString oldest = QString::number(QueryHistory::most - 1);
    {
        QueryHistory history(path());
        QCOMPARE(history.runs().size(), QueryHistory::most);
        history.setStarred(oldest, true);
        for (int i = 0; i < 10; ++i)
            history.add(ran(QStringLiteral("SHOW %1").arg(i), 1'000'000 + i));
        QCOMPARE(history.runs().size(), QueryHistory::most + 1);
    }
    const QueryHistory again(path());
    QCOMPARE(again.runs().size(), QueryHistory::most + 1);
    QCOMPARE(again.runs().front().text, QStringLiteral("SHOW 9"));
    QCOMPARE(again.runs().back().id, oldest);
    QVERIFY(again.runs().back().isStarred);
}

void QueryHistoryTest::longTextsSayThatTheyAreCut()
{
    QueryHistory history(path());
    history.add(ran(QString(QueryHistory::longestText + 1, u'x'), 1));
    QVERIFY(history.runs()[0].text.contains(QStringLiteral("\n-- The history keeps")));
    QVERIFY(history.runs()[0].text.size() < QueryHistory::longestText + 200);
}

void QueryHistoryTest::twoWindowsHaveOneList()
{
    QueryHistory one(path());
    QueryHistory other(path());
    one.add(ran(QStringLiteral("SELECT 1"), 1));
    one.flush();
    other.add(ran(QStringLiteral("SELECT 2"), 2));
    other.flush();
    QCOMPARE(QueryHistory(path()).runs().size(), std::size_t(2));
}

void QueryHistoryTest::removedAndCleared()
{
    QueryHistory history(path());
    for (int i = 0; i < 3; ++i)
        history.add(ran(QStringLiteral("SELECT %1").arg(i), i));
    history.setStarred(history.runs()[2].id, true);
    history.remove(history.runs()[0].id);
    QCOMPARE(history.runs().size(), std::size_t(2));
    history.clear();
    history.flush();
    QCOMPARE(QueryHistory(path()).runs().size(), std::size_t(1));
}

void QueryHistoryTest::aDamagedFileIsKeptAside()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{broken");
    file.close();
    {
        QueryHistory history(path());
        QVERIFY(history.runs().empty());
        history.add(ran(QStringLiteral("SELECT 1"), 1));
    }
    QCOMPARE(QueryHistory(path()).runs().size(), std::size_t(1));
    QFile kept(path() + QStringLiteral(".damaged"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{broken"));
}

void QueryHistoryTest::findsByIdAfterEveryChange()
{
    QueryHistory history(path());
    const auto holds = [&history] {
        return std::ranges::all_of(history.runs(), [&](const PastRun &run) { return history.find(run.id) == &run; });
    };
    QStringList ids;
    for (const int started : {5, 1, 9, 3}) { // not in their order
        history.add(ran(QStringLiteral("SELECT %1").arg(started), started));
        QVERIFY(holds());
    }
    for (const PastRun &run : history.runs())
        ids += run.id;
    history.setStarred(ids[1], true);
    history.remove(ids[0]);
    QVERIFY(holds());
    QCOMPARE(history.find(ids[0]), nullptr);
    history.clear();
    QVERIFY(holds());
    QCOMPARE(history.find(ids[2]), nullptr);
    QVERIFY(history.find(ids[1]));
    history.flush();
    QVERIFY(QueryHistory(path()).find(ids[1]));
}

void QueryHistoryTest::saysWhatAnotherWindowBroke()
{
    QueryHistory history(path());
    QSignalSpy failed(&history, &QueryHistory::failed);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{broken") == 7);
    file.close();
    history.add(ran(QStringLiteral("SELECT 1"), 1));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(failed[0][0].value<Error>().message.contains(QStringLiteral("your change is not kept")));
    history.flush();
    QCOMPARE(onDisk(), QByteArray("{broken"));
    QCOMPARE(history.runs().size(), std::size_t(1)); // here it holds until the program ends
}

QTEST_GUILESS_MAIN(QueryHistoryTest)

#include "queryhistory_test.moc"
