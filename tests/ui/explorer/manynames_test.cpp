// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

constexpr int many = 20'000;
constexpr int page = 2'000;

QString nameOf(int number)
{
    return QStringLiteral("m%1").arg(number, 6, 10, QLatin1Char('0'));
}

} // namespace

/// A database of very many measurements: rows come and go in few steps, and what stays keeps its place.
class ManyNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comePageByPage();
    void aRefreshTouchesOnlyWhatChanged();
    void areFoundByTheirText();
    void aMillionValuesOfATag();

private:
    void openDatabase();

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QPersistentModelIndex m_database;
    Profile m_home;
};

void ManyNamesTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    QStringList names;
    names.reserve(many);
    for (int i = 0; i < many; ++i)
        names += nameOf(i);
    m_server->measurements[QStringLiteral("telemetry")] = names;
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    m_model = std::make_unique<ExplorerModel>(m_test->sessions);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
    openDatabase();
}

void ManyNamesTest::cleanup()
{
    m_database = QModelIndex();
    m_tester.reset();
    m_model.reset();
    m_test.reset();
    m_server.reset();
}

void ManyNamesTest::openDatabase()
{
    const QPersistentModelIndex connection = m_model->find(m_home.id);
    m_model->fetchMore(connection);
    QTRY_VERIFY(m_model->find(m_home.id, QStringLiteral("telemetry")).isValid());
    m_database = m_model->find(m_home.id, QStringLiteral("telemetry"));
}

void ManyNamesTest::comePageByPage()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->fetchMore(m_database);
    QCOMPARE(inserted.size(), 1); // that they are coming
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), page + 1, patienceMs);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(m_model->index(page - 1, 0, m_database).data().toString(), nameOf(page - 1));
    int shown = page;
    while (shown < many) {
        const QModelIndex more = m_model->index(shown, 0, m_database);
        QCOMPARE(ExplorerModel::kind(more), ExplorerNode::Kind::More);
        QCOMPARE(more.data().toString(),
                 QStringLiteral("%1 of %2 · more…").arg(QLocale().toString(shown), QLocale().toString(many)));
        m_model->showMore(more);
        shown = std::min(many, shown + 10'000);
        QCOMPARE(m_model->rowCount(m_database), shown == many ? many : shown + 1);
    }
    QCOMPARE(m_model->index(many - 1, 0, m_database).data().toString(), nameOf(many - 1));
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), 1); // they were known
    m_model->showMore(m_model->index(0, 0, m_database));               // no row of that kind
    QCOMPARE(m_model->rowCount(m_database), many);
}

void ManyNamesTest::aRefreshTouchesOnlyWhatChanged()
{
    m_model->fetchMore(m_database);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), page + 1, patienceMs);
    m_model->showMore(m_model->index(page, 0, m_database));
    m_model->showMore(m_model->index(page + 10'000, 0, m_database));
    QCOMPARE(m_model->rowCount(m_database), many);
    const QPersistentModelIndex opened = m_model->index(15'000, 0, m_database);
    m_model->fetchMore(opened);
    QTRY_COMPARE(m_model->rowCount(opened), 2);
    const QPersistentModelIndex dropped = m_model->index(10, 0, m_database);

    QStringList &names = m_server->measurements[QStringLiteral("telemetry")];
    names.removeAt(10);
    names.insert(20, QStringLiteral("a new one"));
    names.append({QStringLiteral("two more"), QStringLiteral("at the end")});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_test->sessions.find(m_home.id)->schema().forget(QStringLiteral("telemetry"));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), many + 2, patienceMs);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 2);
    QVERIFY(!dropped.isValid());
    QCOMPARE(opened.data().toString(), nameOf(15'000));
    QCOMPARE(opened.row(), 15'000);
    QCOMPARE(m_model->rowCount(opened), 2); // what lay open stays open
    QCOMPARE(m_model->index(20, 0, m_database).data().toString(), QStringLiteral("a new one"));
}

/// All of them are searched, not only those that are shown.
void ManyNamesTest::areFoundByTheirText()
{
    ExplorerFilter filter;
    filter.setSourceModel(m_model.get());
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    m_model->fetchMore(m_database);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), page + 1, patienceMs);
    const auto search = [&](const QString &text) {
        m_model->setFilter(text);
        filter.setText(text);
        return filter.rowCount(filter.mapFromSource(m_database));
    };
    QCOMPARE(search(QStringLiteral("M01999")), 10);
    QCOMPARE(filter.index(9, 0, filter.mapFromSource(m_database)).data().toString(), nameOf(19'999));
    QCOMPARE(search(QStringLiteral("m01")), page + 1); // of ten thousand
    QCOMPARE(m_model->index(page, 0, m_database).data().toString(),
             QStringLiteral("%1 of %2 · more…").arg(QLocale().toString(page), QLocale().toString(10'000)));
    search(QStringLiteral("no such name"));
    QVERIFY(!filter.mapFromSource(m_database).isValid());
    QCOMPARE(search({}), page + 1);
    QCOMPARE(m_model->index(0, 0, m_database).data().toString(), nameOf(0));
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), 1);
}

/// The server is asked for no more of them than are shown, and how many there are is said.
void ManyNamesTest::aMillionValuesOfATag()
{
    constexpr int all = 1'000'000;
    QStringList &values = m_server->tagValues[QStringLiteral("host")];
    values.reserve(all);
    for (int i = 0; i < all; ++i)
        values += nameOf(i);
    m_model->fetchMore(m_database);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), page + 1, patienceMs);
    const QPersistentModelIndex measurement = m_model->index(0, 0, m_database);
    m_model->fetchMore(measurement);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(measurement), 2, patienceMs);
    const QPersistentModelIndex tag = m_model->index(0, 0, measurement);
    m_model->fetchMore(tag);
    const QLocale locale;
    for (const int shown : {1'000, 4'000, 16'000, 36'000}) {
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(tag), shown + 1, patienceMs);
        const auto more = [&] { return m_model->index(shown, 0, tag); };
        QTRY_COMPARE_WITH_TIMEOUT(more().data().toString(),
                                  QStringLiteral("%1 of %2 · more…").arg(locale.toString(shown), locale.toString(all)),
                                  patienceMs);
        QCOMPARE(m_model->index(shown - 1, 0, tag).data().toString(), nameOf(shown - 1));
        m_model->showMore(more());
    }
    QCOMPARE(m_server->asked(QStringLiteral("SHOW TAG VALUES EXACT CARDINALITY")), 1);
    for (const QString &statement : m_server->statements()) {
        const bool isList = statement.startsWith(QStringLiteral("SHOW TAG VALUES ON"));
        QVERIFY2(!isList || statement.contains(QStringLiteral("LIMIT")), qPrintable(statement));
    }
}

} // namespace penstock

QTEST_MAIN(penstock::ManyNamesTest)
#include "manynames_test.moc"
