// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/adminlistpage.h"
#include "ui/admin/adminsection.h"
#include "ui/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace penstock;

namespace {

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
        if (!socket->waitForConnected(patienceMs))
            return nullptr;
        socket->write("GET /query?db=plant&chunked=true&q=" + QUrl::toPercentEncoding(QString::fromLatin1(slow)) +
                      " HTTP/1.1\r\nHost: x\r\n\r\n");
        return socket->waitForBytesWritten(patienceMs) ? std::move(socket) : nullptr;
    }

    static QString cell(const AdminListModel &model, int row, const char *name)
    {
        return model.value(row, {QLatin1String(name)});
    }

    static int rowOf(const AdminListModel &model, const QByteArray &statement)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (cell(model, row, "query") == QString::fromLatin1(statement))
                return row;
        }
        return -1;
    }

    static QPushButton *stopButton(const AdminSection &section)
    {
        return section.button(AdminRequest::Kind::KillQuery);
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
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patienceMs);
    }

    void cleanup() { m_test.reset(); }

    void listsAndStops()
    {
        const auto busy = askByHand();
        QVERIFY(busy);
        AdminListPage page(*m_session, {AdminListing::Queries});
        const AdminSection &section = *page.sections().constFirst();
        const AdminListModel &model = *section.model();
        QAbstractItemModelTester tester(section.model());
        page.show();
        page.activate();
        QVERIFY(!stopButton(section)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(model, slow) >= 0, patienceMs); // it is listed again and again
        const int row = rowOf(model, slow);
        QCOMPARE(cell(model, row, "database"), QStringLiteral("plant"));
        section.table()->selectRow(row);
        QCOMPARE(section.chosen(AdminField::Id), cell(model, row, "qid"));
        stopButton(section)->click();
        QTRY_VERIFY_WITH_TIMEOUT(section.messages()->isVisible(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(model, slow), -1, patienceMs);
        QVERIFY(!m_server.query(QStringLiteral("SHOW QUERIES")).contains("mean(v)"));
    }

    void theChosenOneStaysChosen()
    {
        const auto busy = askByHand();
        QVERIFY(busy);
        AdminListPage page(*m_session, {AdminListing::Queries});
        const AdminSection &section = *page.sections().constFirst();
        const AdminListModel &model = *section.model();
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(model, slow) >= 0, patienceMs);
        section.table()->selectRow(rowOf(model, slow));
        const QString id = section.chosen(AdminField::Id);
        QVERIFY(!id.isEmpty());
        const QString before = cell(model, rowOf(model, slow), "duration");
        QVERIFY(!before.isEmpty());
        // Two lists later it is still the same one, which has run for longer.
        const auto isLonger = [&] {
            const QString now = cell(model, rowOf(model, slow), "duration");
            return !now.isEmpty() && now != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLonger(), patienceMs);
        QCOMPARE(section.chosen(AdminField::Id), id);
        QVERIFY(stopButton(section)->isEnabled());
    }

    void saysWhenTheServerIsGone()
    {
        InfluxdServer gone;
        QVERIFY2(gone.start(), qPrintable(gone.problem()));
        Session *session = m_test->sessions.find(m_test->addProfile(QStringLiteral("gone"), gone.url()).id);
        session->open();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Open, patienceMs);
        AdminListPage page(*session, {AdminListing::Queries});
        const AdminSection &section = *page.sections().constFirst();
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(section.model()->rowCount() > 0, patienceMs);
        gone.kill();
        QTRY_VERIFY_WITH_TIMEOUT(section.messages()->isVisible(), patienceMs);
    }
};

QTEST_MAIN(RunningQueriesTest)
#include "runningqueries_test.moc"
