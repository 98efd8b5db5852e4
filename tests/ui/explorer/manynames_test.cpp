// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

constexpr int many = 20'000;
constexpr int patienceMs = 60'000;

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

    void comeInOneStep();
    void aRefreshTouchesOnlyWhatChanged();
    void areFoundByTheirText();

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

void ManyNamesTest::comeInOneStep()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->fetchMore(m_database);
    QCOMPARE(inserted.size(), 1); // that they are coming
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), many, patienceMs);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(m_model->index(many - 1, 0, m_database).data().toString(), nameOf(many - 1));
}

void ManyNamesTest::aRefreshTouchesOnlyWhatChanged()
{
    m_model->fetchMore(m_database);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), many, patienceMs);
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

void ManyNamesTest::areFoundByTheirText()
{
    m_model->fetchMore(m_database);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(m_database), many, patienceMs);
    ExplorerFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setText(QStringLiteral("M01999"));
    const QModelIndex database = filter.mapFromSource(m_database);
    QVERIFY(database.isValid());
    QCOMPARE(filter.rowCount(database), 10);
    filter.setText({});
    QCOMPARE(filter.rowCount(filter.mapFromSource(m_database)), many);
}

} // namespace penstock

QTEST_MAIN(penstock::ManyNamesTest)
#include "manynames_test.moc"
