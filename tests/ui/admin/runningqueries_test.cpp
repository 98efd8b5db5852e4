// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/runningqueriesdialog.h"
#include "ui/admin/runningqueriesmodel.h"
#include "ui/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace penstock;

namespace {

constexpr int patience = 60'000; // ms
const QByteArray slow = "SELECT mean(v) FROM m WHERE time >= 1600000000s AND time < 1700000000s GROUP BY time(1s)";

} // namespace

class RunningQueriesTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    Session *m_session = nullptr;

    std::unique_ptr<QTcpSocket> askByHand() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setReadBufferSize(1'024);
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_server.port());
        if (!socket->waitForConnected(patience))
            return nullptr;
        socket->write("GET /query?db=plant&chunked=true&q=" + QUrl::toPercentEncoding(QString::fromLatin1(slow)) +
                      " HTTP/1.1\r\nHost: x\r\n\r\n");
        return socket->waitForBytesWritten(patience) ? std::move(socket) : nullptr;
    }

    /// What stands in the column of that name.
    static QString cell(const RunningQueriesModel &model, int row, const QString &name)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == name)
                return model.index(row, column).data().toString();
        }
        return {};
    }

    static int rowOf(const RunningQueriesModel &model, const QByteArray &statement)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.statement(row) == QString::fromLatin1(statement))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(QStringLiteral("plant"), "m v=1 1600000000000000000\nm v=2 1699999999000000000\n"),
                 204);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_session = m_test->sessions.find(m_test->addProfile(QStringLiteral("home"), m_server.url()).id);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
    }

    void cleanup() { m_test.reset(); }

    void listsAndKills()
    {
        const auto busy = askByHand();
        QVERIFY(busy);
        RunningQueriesDialog dialog(*m_session, QStringLiteral("plant"));
        auto &model = *dialog.findChild<RunningQueriesModel *>();
        QAbstractItemModelTester tester(&model);
        dialog.show();
        QVERIFY(!dialog.killButton()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(model, slow) >= 0, patience); // it is listed again and again
        const int row = rowOf(model, slow);
        QCOMPARE(cell(model, row, QStringLiteral("database")), QStringLiteral("plant"));
        dialog.table()->selectRow(row);
        QCOMPARE(dialog.killButton()->text(), QStringLiteral("&Kill query %1").arg(model.id(row)));
        dialog.killButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<MessageBar *>()->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(model, slow), -1, patience);
        QVERIFY(!m_server.query(QStringLiteral("SHOW QUERIES")).contains("mean(v)"));
    }

    void theChosenOneStaysChosen()
    {
        const auto busy = askByHand();
        QVERIFY(busy);
        RunningQueriesDialog dialog(*m_session, QStringLiteral("plant"));
        auto &model = *dialog.findChild<RunningQueriesModel *>();
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(model, slow) >= 0, patience);
        dialog.table()->selectRow(rowOf(model, slow));
        const QString text = dialog.killButton()->text();
        const QString before = cell(model, rowOf(model, slow), QStringLiteral("duration"));
        QVERIFY(!before.isEmpty());
        // Two lists later it is still the same one, which has run for longer.
        QTRY_VERIFY_WITH_TIMEOUT(cell(model, rowOf(model, slow), QStringLiteral("duration")) != before, patience);
        QCOMPARE(dialog.killButton()->text(), text);
        QVERIFY(dialog.killButton()->isEnabled());
    }

    void saysWhenTheServerIsGone()
    {
        InfluxdServer gone;
        QVERIFY2(gone.start(), qPrintable(gone.problem()));
        Session *session = m_test->sessions.find(m_test->addProfile(QStringLiteral("gone"), gone.url()).id);
        session->open();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Open, patience);
        RunningQueriesDialog dialog(*session, QString());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<RunningQueriesModel *>()->rowCount() > 0, patience);
        gone.kill();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<MessageBar *>()->isVisible(), patience);
    }
};

QTEST_MAIN(RunningQueriesTest)
#include "runningqueries_test.moc"
